<?php
/**
 * What the editor's sidebar says, in the language of whoever writes. The script has no words of its own.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

/** What each option is called. */
function klipp_option_labels() {
	return array(
		'src'           => __( 'Address of the document', 'klipp' ),
		'view'          => __( 'View', 'klipp' ),
		'layout'        => __( 'Layout', 'klipp' ),
		'limit'         => __( 'How many items', 'klipp' ),
		'heading'       => __( 'Heading', 'klipp' ),
		'lead'          => __( 'First card', 'klipp' ),
		'heading-level' => __( 'Level of the headline', 'klipp' ),
		'fields'        => __( 'Fields of the form', 'klipp' ),
		'url'           => __( 'Address that is shared', 'klipp' ),
		'share-title'   => __( 'Title that is shared', 'klipp' ),
		'text'          => __( 'Description', 'klipp' ),
		'networks'      => __( 'Networks', 'klipp' ),
		'buttons'       => __( 'Buttons show', 'klipp' ),
		'label'         => __( 'What the bar is called', 'klipp' ),
		'hashtags'      => __( 'Hashtags', 'klipp' ),
		'via'           => __( 'Account on X', 'klipp' ),
		'mastodon'      => __( 'Mastodon instance', 'klipp' ),
		'lang'          => __( 'Language of Klipp’s own words', 'klipp' ),
		'theme'         => __( 'Theme', 'klipp' ),
		'pictures'      => __( 'Pictures', 'klipp' ),
		'isolation'     => __( 'Shown', 'klipp' ),
		'accent'        => __( 'Accent colour', 'klipp' ),
	);
}

/** What is said below an option, where its name does not say enough. */
function klipp_option_helps() {
	return array(
		'src'       => __( 'The publisher gives you this address. It begins with https://', 'klipp' ),
		'fields'    => __( 'Names of those that may be left empty, with commas between them. What the form needs is always there. Empty: all.', 'klipp' ),
		'url'       => __( 'Empty: the post that the bar stands in.', 'klipp' ),
		'networks'  => __( 'Names with commas between them, such as: bluesky, linkedin, email. Empty: all.', 'klipp' ),
		'hashtags'  => __( 'A list, with or without #.', 'klipp' ),
		'mastodon'  => __( 'For example mastodon.social', 'klipp' ),
		'lang'      => __( 'A tag such as nb or en. Empty: this site’s language.', 'klipp' ),
		'isolation' => __( 'In a frame, scripts of this site cannot read what readers type.', 'klipp' ),
	);
}

/** What the value of a choice is called; a value without a name of its own is called what it is. */
function klipp_value_labels() {
	return array(
		'full'       => __( 'Full', 'klipp' ),
		'reader'     => __( 'Text only', 'klipp' ),
		'republish'  => __( 'For republishing', 'klipp' ),
		'vertical'   => __( 'Picture above', 'klipp' ),
		'horizontal' => __( 'Picture beside', 'klipp' ),
		'compact'    => __( 'A row', 'klipp' ),
		'hero'       => __( 'Text on the picture', 'klipp' ),
		'text'       => __( 'No picture', 'klipp' ),
		'none'       => __( 'None', 'klipp' ),
		'title'      => __( 'The feed’s title', 'klipp' ),
		'icon'       => __( 'Icons', 'klipp' ),
		'label'      => __( 'Names', 'klipp' ),
		'both'       => __( 'Icons and names', 'klipp' ),
		'own'        => __( 'Only the publisher’s own', 'klipp' ),
		'frame'      => __( 'In a frame', 'klipp' ),
		'light'      => __( 'Light', 'klipp' ),
		'dark'       => __( 'Dark', 'klipp' ),
		'paper'      => __( 'Paper', 'klipp' ),
		'plain'      => __( 'Plain', 'klipp' ),
		'newspaper'  => __( 'Newspaper', 'klipp' ),
		'bold'       => __( 'Bold', 'klipp' ),
		'minimal'    => __( 'Minimal', 'klipp' ),
		'contrast'   => __( 'High contrast', 'klipp' ),
	);
}

/** Everything else that the editor says. */
function klipp_editor_words() {
	return array(
		'usual'   => __( 'Usual', 'klipp' ),
		'scheme'  => __( 'Light or dark', 'klipp' ),
		'page'    => __( 'As the page is', 'klipp' ),
		'content' => __( 'Content', 'klipp' ),
		'looks'   => __( 'Looks', 'klipp' ),
		'show'    => __( 'Show', 'klipp' ),
		'preview' => __( 'Preview', 'klipp' ),
		'loading' => __( 'Loading …', 'klipp' ),
		'failed'  => __( 'The preview cannot be made.', 'klipp' ),
	);
}

/**
 * Values of a choice for a select element, with the usual one first.
 *
 * @param string[] $values Of options.php.
 */
function klipp_choices( $values ) {
	$labels  = klipp_value_labels();
	$choices = array( array( 'value' => '', 'label' => __( 'Usual', 'klipp' ) ) );
	foreach ( $values as $value ) {
		$choices[] = array( 'value' => $value, 'label' => $labels[ $value ] );
	}
	return $choices;
}
