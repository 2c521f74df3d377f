<?php
/**
 * `[klipp card src="https://news.example/a.json" layout="hero"]`, for the classic editor and wherever else blocks are
 * not: the kind, and the attributes of the element.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'klipp', 'klipp_answer_shortcode' );

/** The widget, or nothing where the kind is none. */
function klipp_answer_shortcode( $attributes ) {
	$attributes = is_array( $attributes ) ? $attributes : array();
	$kind       = isset( $attributes[0] ) ? strtolower( $attributes[0] ) : '';
	if ( ! in_array( $kind, klipp_kinds(), true ) ) {
		return '';
	}
	$decode = static function ( $value ) {
		return html_entity_decode( (string) $value, ENT_QUOTES, 'UTF-8' );
	};
	return klipp_widget( $kind, array_map( $decode, $attributes ) );
}
