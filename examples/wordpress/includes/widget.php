<?php
/**
 * Widgets where they stand in a page: in a box with the author's colours, with klipp.js at the page's end.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'klipp_register_script' );
add_filter( 'script_loader_tag', 'klipp_mark_script', 10, 2 );
add_filter( 'no_texturize_tags', 'klipp_keep_texts' );

/** klipp.js, which is loaded only on pages that have a widget. */
function klipp_register_script() {
	if ( '' !== klipp_setting( 'script' ) ) {
		wp_register_script( 'klipp', klipp_setting( 'script' ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
	}
}

/** It waits for nothing; and nothing that speeds up pages holds it back. */
function klipp_mark_script( $tag, $handle ) {
	return 'klipp' === $handle ? str_replace( ' src=', ' async data-cfasync="false" nowprocket src=', $tag ) : $tag;
}

/** A document's own quotation marks and dashes are left alone, and so is what readers copy. */
function klipp_keep_texts( $tags ) {
	return array_merge( $tags, array( 'template', 'textarea' ) );
}

/**
 * A widget for a page.
 *
 * @param string $kind       One of klipp_kinds().
 * @param array  $attributes As an author wrote them, by the names of the element's attributes.
 * @param string $box        Attributes of the box around it, or nothing for the usual ones.
 */
function klipp_widget( $kind, $attributes, $box = '' ) {
	$options = klipp_checked( $kind, $attributes );
	if ( 'share' === $kind ) {
		$options = klipp_of_this_post( $options );
	} elseif ( ! isset( $options['src'] ) ) {
		return '';
	}
	unset( $options['accent'] );
	// A post of this site that shows itself would do so without end.
	if ( klipp_nesting() > 0 ) {
		return klipp_link_only( $kind, klipp_link( $options, '' ) );
	}
	klipp_nesting( 1 );
	$made = klipp_render( $kind, $options );
	klipp_nesting( -1 );
	return klipp_in_box( $kind, $made, '' === $box ? klipp_box( $kind, $attributes ) : $box );
}

/** How many widgets are being made, each of them for another. @param int $change One more or one less. */
function klipp_nesting( $change = 0 ) {
	static $depth = 0;
	$depth += $change;
	return $depth;
}

/** What is left of a widget where there is no room for one. A bar shares what its readers have before them anyway. */
function klipp_link_only( $kind, $link ) {
	return 'share' === $kind ? '' : '<p>' . klipp_anchor( $link ) . '</p>';
}

/** Feeds of the site have no script, and their readers keep no more than a link. */
function klipp_in_box( $kind, $made, $box ) {
	if ( is_feed() ) {
		return klipp_link_only( $kind, $made['link'] );
	}
	wp_enqueue_script( 'klipp' );
	return "<div $box>" . $made['html'] . '</div>';
}

/** The usual attributes of the box around a widget. */
function klipp_box( $kind, $attributes ) {
	$style = klipp_style( $kind, $attributes );
	return 'class="' . esc_attr( "wp-block-klipp-$kind" ) . '"' . ( '' === $style ? '' : ' style="' . esc_attr( $style ) . '"' );
}

/** What the author chose of a widget's looks, as custom properties. */
function klipp_style( $kind, $attributes ) {
	$checked = klipp_checked( $kind, $attributes );
	return isset( $checked['accent'] ) ? '--klipp-accent:' . $checked['accent'] : '';
}

/** A bar without an address shares the post that it stands in. */
function klipp_of_this_post( $options ) {
	$is_told = isset( $options['src'] ) || isset( $options['url'] );
	$post    = $is_told || ! ( doing_filter( 'the_content' ) || is_singular() ) ? null : get_post();
	return $post ? $options + klipp_about( $post ) : $options;
}

/** What a bar shares of a post. */
function klipp_about( $post ) {
	$title = html_entity_decode( get_the_title( $post ), ENT_QUOTES, 'UTF-8' );
	return array_filter( array( 'url' => (string) get_permalink( $post ), 'share-title' => klipp_check_text( $title, array( 'most' => 300 ) ) ) );
}
