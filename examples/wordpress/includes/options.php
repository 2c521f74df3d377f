<?php
/**
 * What a widget can be told: one table, which blocks, shortcodes, elements and the command all go by.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

/** The kinds of widgets: `klipp-card` is the element, `klipp/card` the block, `[klipp card]` the shortcode. */
function klipp_kinds() {
	return array( 'card', 'feed', 'share', 'signup', 'article' );
}

/** The themes, without light and dark, which each of them has. */
function klipp_themes() {
	return array( 'paper', 'plain', 'newspaper', 'bold', 'minimal', 'contrast' );
}

/** The networks of share bars, in their usual order. */
function klipp_networks() {
	return array( 'x', 'facebook', 'linkedin', 'bluesky', 'mastodon', 'threads', 'whatsapp', 'telegram', 'reddit', 'email', 'copy', 'native', 'print' );
}

/**
 * Each option by the name of the element's attribute.
 *
 * `for` has the kinds that know it and `is` what it holds (checks.php); `of` are the values of a choice, and `most` is
 * how large a number or how long a text may be. `style` marks what becomes a custom property.
 */
function klipp_options() {
	$all   = klipp_kinds();
	$share = array( 'share' );
	$text  = array( 'is' => 'text', 'most' => 300, 'for' => $share );
	return array(
		'src'           => array( 'is' => 'address', 'for' => $all ),
		'view'          => array( 'is' => 'choice', 'for' => array( 'article' ), 'of' => array( 'full', 'reader', 'republish' ) ),
		'layout'        => array( 'is' => 'choice', 'for' => array( 'card', 'feed' ), 'of' => array( 'vertical', 'horizontal', 'compact', 'hero', 'text' ) ),
		'limit'         => array( 'is' => 'number', 'for' => array( 'feed' ), 'most' => 50 ),
		'heading'       => array( 'is' => 'choice', 'for' => array( 'feed' ), 'of' => array( 'none', 'title' ) ),
		'lead'          => array( 'is' => 'choice', 'for' => array( 'feed' ), 'of' => array( 'none', 'hero', 'horizontal' ) ),
		'heading-level' => array( 'is' => 'number', 'for' => array( 'card', 'feed', 'signup', 'article' ), 'most' => 6 ),
		'fields'        => array( 'for' => array( 'signup', 'article' ) ) + $text,
		'url'           => array( 'is' => 'address', 'for' => $share ),
		'share-title'   => $text,
		'text'          => $text,
		'networks'      => array( 'is' => 'list', 'for' => $share, 'of' => klipp_networks() ),
		'buttons'       => array( 'is' => 'choice', 'for' => $share, 'of' => array( 'icon', 'label', 'both' ) ),
		'label'         => $text,
		'hashtags'      => $text,
		'via'           => $text,
		'mastodon'      => $text,
		'lang'          => array( 'is' => 'language', 'for' => $all ),
		'theme'         => array( 'is' => 'theme', 'for' => $all ),
		'pictures'      => array( 'is' => 'choice', 'for' => array( 'card', 'feed', 'article' ), 'of' => array( 'own' ) ),
		'isolation'     => array( 'is' => 'choice', 'for' => $all, 'of' => array( 'frame' ) ),
		'accent'        => array( 'is' => 'colour', 'for' => $all, 'style' => true ),
	);
}

/**
 * The options of a kind.
 *
 * @param string $kind One of klipp_kinds().
 */
function klipp_options_of( $kind ) {
	return array_filter(
		klipp_options(),
		static function ( $option ) use ( $kind ) {
			return in_array( $kind, $option['for'], true );
		}
	);
}
