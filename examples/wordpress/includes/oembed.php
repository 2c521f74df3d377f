<?php
/**
 * What other sites show of a post whose address is pasted into them: Klipp's card, in the frame that WordPress's own
 * oEmbed answer leads to. The answer itself stays WordPress's, which other WordPresses trust.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'embed_template', 'klipp_embed_template' );
add_filter( 'oembed_response_data', 'klipp_oembed_height', 20, 4 );

/** Whether a post is shown as Klipp's card. The frame needs two scripts from one place. */
function klipp_embeds( $post ) {
	return klipp_setting( 'oembed' ) && '' !== klipp_beside_script( 'embed.js' ) && klipp_is_for_others( $post );
}

/** The page in the frame. */
function klipp_embed_template( $template ) {
	return klipp_embeds( get_queried_object() ) ? dirname( KLIPP_FILE ) . '/templates/embed.php' : $template;
}

/** Room for a card with its picture beside the text, or above it where there is no room. Frames then grow by themselves. */
function klipp_oembed_height( $data, $post, $width, $height ) {
	if ( ! klipp_embeds( $post ) || empty( $data['html'] ) ) {
		return $data;
	}
	$needed         = $width < 432 ? 480 : 300;
	$data['height'] = $needed;
	$data['html']   = str_replace( ' height="' . absint( $height ) . '"', ' height="' . $needed . '"', $data['html'] );
	return $data;
}
