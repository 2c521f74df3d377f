<?php
/**
 * A block for each kind of widget. The server makes its markup, so that authors who may not write unfiltered HTML can use
 * it all the same.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'klipp_register_blocks' );
add_action( 'enqueue_block_editor_assets', 'klipp_tell_editor' );

/** The blocks, with the options of their kind as attributes. */
function klipp_register_blocks() {
	$needed = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-url' );
	wp_register_script( 'klipp-editor', plugins_url( 'assets/editor.js', KLIPP_FILE ), $needed, KLIPP_VERSION, true );
	wp_register_style( 'klipp-editor', plugins_url( 'assets/editor.css', KLIPP_FILE ), array(), KLIPP_VERSION );
	foreach ( klipp_kinds() as $kind ) {
		$attributes = array_fill_keys( array_map( 'klipp_to_camel', array_keys( klipp_options_of( $kind ) ) ), array( 'type' => 'string' ) );
		register_block_type(
			dirname( KLIPP_FILE ) . "/blocks/$kind",
			array(
				'attributes'      => $attributes,
				'render_callback' => static function ( $attributes ) use ( $kind ) {
					return klipp_render_block( $kind, $attributes );
				},
			)
		);
	}
}

/** `headingLevel` for `heading-level`. */
function klipp_to_camel( $name ) {
	return lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $name ) ) ) );
}

/**
 * Attributes of a block as those of the element. WordPress writes `&amp;` for `&` in blocks of authors who may not write
 * unfiltered HTML.
 */
function klipp_from_block( $kind, $attributes ) {
	$named = array();
	foreach ( array_keys( klipp_options_of( $kind ) ) as $name ) {
		$value = isset( $attributes[ klipp_to_camel( $name ) ] ) ? $attributes[ klipp_to_camel( $name ) ] : '';
		if ( is_string( $value ) && '' !== $value ) {
			$named[ $name ] = html_entity_decode( $value, ENT_QUOTES, 'UTF-8' );
		}
	}
	return $named;
}

/** The markup of a block. */
function klipp_render_block( $kind, $attributes ) {
	$named = klipp_from_block( $kind, $attributes );
	$style = klipp_style( $kind, $named );
	return klipp_widget( $kind, $named, get_block_wrapper_attributes( array_filter( array( 'style' => $style ) ) ) );
}

/** Tells the editor's script what there is to choose, and in which words. */
function klipp_tell_editor() {
	$told = array(
		'words'  => klipp_editor_words(),
		'script' => klipp_setting( 'script' ),
		'kinds'  => array_combine( klipp_kinds(), array_map( 'klipp_controls', klipp_kinds() ) ),
		'themes' => klipp_choices( klipp_themes() ),
		'tones'  => klipp_choices( array( 'light', 'dark' ) ),
	);
	wp_add_inline_script( 'klipp-editor', 'window.klippEditor = ' . wp_json_encode( $told ) . ';', 'before' );
}

/** What the sidebar of a kind has. */
function klipp_controls( $kind ) {
	$labels   = klipp_option_labels();
	$helps    = klipp_option_helps();
	$controls = array();
	foreach ( klipp_options_of( $kind ) as $name => $option ) {
		$controls[] = array(
			'name'    => klipp_to_camel( $name ),
			'is'      => $option['is'],
			'label'   => $labels[ $name ],
			'help'    => isset( $helps[ $name ] ) ? $helps[ $name ] : '',
			'most'    => isset( $option['most'] ) ? $option['most'] : 0,
			'choices' => 'choice' === $option['is'] ? klipp_choices( $option['of'] ) : array(),
		);
	}
	return $controls;
}
