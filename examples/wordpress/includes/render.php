<?php
/**
 * Widgets from their options: prerendered by the command where it is there, and otherwise the element, which klipp.js
 * fills in the reader's browser. Either has a link inside.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

const KLIPP_MOST_MARKUP = 262144; // Bytes that are kept of one widget.

/**
 * A widget.
 *
 * @param string $kind    One of klipp_kinds().
 * @param array  $options Checked ones.
 * @return array `html`, `link` (klipp_link) and `problem`, which is empty or a sentence for editors.
 */
function klipp_render( $kind, $options ) {
	$options = klipp_with_defaults( $options );
	$made    = klipp_cached(
		klipp_key( $kind, $options ),
		static function ( $known ) use ( $kind, $options ) {
			return klipp_make( $kind, $options, $known );
		}
	);
	// Somebody else is making it for the first time.
	return isset( $made['html'] ) ? $made : klipp_element_only( $kind, $options, '' );
}

/** The site's theme, and its language, which klipp.js would find in the page. */
function klipp_with_defaults( $options ) {
	$usual = array( 'lang' => klipp_check_language( str_replace( '_', '-', get_locale() ) ), 'theme' => klipp_setting( 'theme' ) );
	return $options + array_filter( $usual );
}

/** All that a widget depends on, but its document. */
function klipp_key( $kind, $options ) {
	$path = klipp_has_command() ? klipp_command_path() : '';
	return (string) wp_json_encode( array( KLIPP_VERSION, $path, '' === $path ? 0 : filemtime( $path ), klipp_setting( 'script' ), $kind, $options ) );
}

/** Makes a widget anew, unless nothing has changed. */
function klipp_make( $kind, $options, $known ) {
	$is_known = isset( $known['html'] ) && '' === $known['problem'];
	$document = array( 'body' => '', 'tag' => '' );
	if ( isset( $options['src'] ) ) {
		$document = klipp_document( $options['src'], $is_known ? $known['tag'] : '' );
	}
	if ( is_wp_error( $document ) ) {
		$made = klipp_element_only( $kind, $options, $document->get_error_message() );
		return 'klipp_gone' === $document->get_error_code() ? $made : klipp_rather_known( $known, $made );
	}
	if ( null === $document['body'] ) {
		return array( 'made' => time() ) + $known;
	}
	return klipp_rather_known( $known, array( 'tag' => $document['tag'] ) + klipp_made_of( $kind, $options, $document['body'] ) );
}

/** What was made last stays for a day while something is wrong, unless its publisher took it back. */
function klipp_rather_known( $known, $made ) {
	if ( '' === $made['problem'] ) {
		return array( 'made' => time() ) + $made;
	}
	$is_known = isset( $known['made'] ) && time() - $known['made'] < DAY_IN_SECONDS;
	return $is_known ? array( 'problem' => $made['problem'] ) + $known : $made;
}

/** The widget of a document. */
function klipp_made_of( $kind, $options, $body ) {
	$link = klipp_link( $options, $body );
	$html = klipp_can_prerender( $options ) ? klipp_prerender( $kind, $options, $body ) : '';
	if ( is_wp_error( $html ) || strlen( $html ) > KLIPP_MOST_MARKUP ) {
		$problem = is_wp_error( $html ) ? $html->get_error_message() : __( 'The widget is too large for this server.', 'klipp' );
		return array( 'html' => klipp_element( $kind, $options, $link ), 'link' => $link, 'problem' => $problem );
	}
	return array( 'html' => '' === $html ? klipp_element( $kind, $options, $link ) : $html, 'link' => $link, 'problem' => '' );
}

/** The element without anything known of its document. */
function klipp_element_only( $kind, $options, $problem ) {
	$link = klipp_link( $options, '' );
	return array( 'html' => klipp_element( $kind, $options, $link ), 'link' => $link, 'problem' => $problem );
}

/** A frame and the choice of pictures are klipp.js's work, and a bar without an address is the page's. */
function klipp_can_prerender( $options ) {
	$is_of_something = isset( $options['src'] ) || isset( $options['url'] );
	return $is_of_something && klipp_has_command() && ! isset( $options['isolation'] ) && ! isset( $options['pictures'] );
}

/** What the command prints. */
function klipp_prerender( $kind, $options, $body ) {
	$words = array( klipp_command_path(), 'render', $kind, '--as=shadow' );
	foreach ( $options as $name => $value ) {
		$names   = array( 'src' => 'base', 'share-title' => 'title' );
		$words[] = '--' . ( isset( $names[ $name ] ) ? $names[ $name ] : $name ) . '=' . $value;
	}
	$words = array_merge( $words, klipp_style_words( $options ) );
	$html  = klipp_run( $words, $body );
	return is_wp_error( $html ) ? $html : klipp_without_brackets( trim( $html ) );
}

/** One style sheet for all widgets of a page, if it is known where; otherwise each brings its own. */
function klipp_style_words( $options ) {
	$theme = isset( $options['theme'] ) ? $options['theme'] : '';
	$sheet = klipp_beside_script( in_array( $theme, array( '', 'light', 'dark' ), true ) ? 'klipp.css' : 'themed.css' );
	return '' === $sheet ? array() : array( '--stylesheet=' . $sheet );
}

/**
 * Markup in which WordPress finds no shortcodes. It looks for them in all of a post's markup, where a document of another
 * site could start this site's. (It takes the decimal reference for a bracket, too.) Styles stay as they are: in them a
 * reference is none.
 */
function klipp_without_brackets( $html ) {
	$parts = preg_split( '#(<style.*?</style>)#s', $html, -1, PREG_SPLIT_DELIM_CAPTURE );
	foreach ( $parts as $number => $part ) {
		if ( 0 === $number % 2 ) {
			$parts[ $number ] = strtr( $part, array( '[' => '&#x5b;', ']' => '&#x5d;' ) );
		}
	}
	return implode( '', $parts );
}

/** The element with its link, which klipp.js fills. */
function klipp_element( $kind, $options, $link ) {
	$attributes = '';
	foreach ( $options as $name => $value ) {
		$is_address  = in_array( $name, array( 'src', 'url' ), true );
		$attributes .= ' ' . $name . '="' . ( $is_address ? esc_url( $value ) : esc_attr( $value ) ) . '"';
	}
	return klipp_without_brackets( "<klipp-$kind$attributes>" . klipp_anchor( $link ) . "</klipp-$kind>" );
}

/** A link, or nothing. */
function klipp_anchor( $link ) {
	return '' === $link['url'] ? '' : '<a href="' . esc_url( $link['url'] ) . '">' . esc_html( $link['title'] ) . '</a>';
}
