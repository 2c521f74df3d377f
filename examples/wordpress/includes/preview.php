<?php
/**
 * What the editor shows: the widget as its readers will see it, and why it cannot be seen.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', 'klipp_register_preview' );

/** GET /wp-json/klipp/v1/preview/KIND, for those who may write posts. */
function klipp_register_preview() {
	register_rest_route(
		'klipp/v1',
		'/preview/(?P<kind>' . implode( '|', klipp_kinds() ) . ')',
		array(
			'methods'             => 'GET',
			'callback'            => 'klipp_answer_preview',
			'permission_callback' => static function () {
				return current_user_can( 'edit_posts' );
			},
			'args'                => array( 'attributes' => array( 'type' => 'object', 'default' => array() ), 'post' => array( 'type' => 'integer', 'default' => 0 ) ),
		)
	);
}

/** The widget and its problem. */
function klipp_answer_preview( $request ) {
	$kind       = $request['kind'];
	$attributes = klipp_from_block( $kind, $request['attributes'] );
	$options    = klipp_checked( $kind, $attributes );
	unset( $options['accent'] );
	$post = get_post( $request['post'] );
	$is_told = isset( $options['src'] ) || isset( $options['url'] );
	if ( 'share' === $kind && ! $is_told && $post && current_user_can( 'edit_post', $post->ID ) ) {
		$options += klipp_about( $post );
	}
	if ( 'share' !== $kind && ! isset( $options['src'] ) ) {
		return array( 'html' => '', 'problem' => __( 'This is no address of a document: it begins with https://', 'klipp' ) );
	}
	$made = klipp_render( $kind, $options );
	return array( 'html' => '<div ' . klipp_box( $kind, $attributes ) . '>' . $made['html'] . '</div>', 'problem' => $made['problem'] );
}
