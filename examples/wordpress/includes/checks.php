<?php
/**
 * What authors write passes here before anything is done with it: names and values by the table in options.php. What
 * does not pass is left out, and the widget is as if it had not been written.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

/**
 * The options of a widget that are known and well written, in the table's order.
 *
 * @param string $kind       One of klipp_kinds().
 * @param array  $attributes As they were written, by the names of the element's attributes.
 */
function klipp_checked( $kind, $attributes ) {
	$checked = array();
	foreach ( klipp_options_of( $kind ) as $name => $option ) {
		$value = isset( $attributes[ $name ] ) && is_scalar( $attributes[ $name ] ) ? trim( (string) $attributes[ $name ] ) : '';
		$value = '' === $value ? '' : call_user_func( 'klipp_check_' . $option['is'], $value, $option );
		if ( '' !== $value ) {
			$checked[ $name ] = $value;
		}
	}
	return $checked;
}

/** An address of the web, in full. */
function klipp_check_address( $value ) {
	if ( strlen( $value ) > 2000 || ! preg_match( '#^https?://[^/]#i', $value ) ) {
		return '';
	}
	return esc_url_raw( $value, array( 'http', 'https' ) );
}

/** One of the option's words. */
function klipp_check_choice( $value, $option ) {
	return in_array( $value, $option['of'], true ) ? $value : '';
}

/** Several of the option's words, with commas between them. */
function klipp_check_list( $value, $option ) {
	$words = preg_split( '/[\s,]+/', strtolower( $value ) );
	return implode( ',', array_unique( array_intersect( $words, $option['of'] ) ) );
}

/** A whole number from 1 to the option's most. */
function klipp_check_number( $value, $option ) {
	$number = ctype_digit( $value ) ? (int) $value : 0;
	return $number >= 1 && $number <= $option['most'] ? (string) $number : '';
}

/** One line without markup. */
function klipp_check_text( $value, $option ) {
	return mb_substr( sanitize_text_field( $value ), 0, $option['most'] );
}

/** A language's tag, such as nb or de-AT. */
function klipp_check_language( $value ) {
	return preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i', $value ) ? $value : '';
}

/** A theme, light or dark, or both. */
function klipp_check_theme( $value ) {
	$names = implode( '|', klipp_themes() );
	return preg_match( "/^(?:(?:$names)(?: (?:light|dark))?|light|dark)$/", $value ) ? $value : '';
}

/** A colour as #rgb or #rrggbb. */
function klipp_check_colour( $value ) {
	return (string) sanitize_hex_color( $value );
}
