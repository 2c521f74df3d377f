<?php
/**
 * "Share this article on your site": under a post, what a partner pastes to show it as a card. It is text in a field that
 * can be marked and copied without any script.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

// Late, after everything that changes texts.
add_filter( 'the_content', 'klipp_add_panel', 1000 );

/** A post's address in this site's REST interface, as Klipp reads it. */
function klipp_document_address( $post ) {
	$address = rest_url( "wp/v2/posts/{$post->ID}" );
	return $address . ( false === strpos( $address, '?' ) ? '?' : '&' ) . '_embed';
}

/** Whether everybody may read all of a post, also through the REST interface. */
function klipp_is_for_others( $post ) {
	return $post instanceof WP_Post && 'post' === $post->post_type && 'publish' === $post->post_status && '' === $post->post_password;
}

/** The tags that a partner pastes. */
function klipp_snippet( $post ) {
	$link   = array( 'url' => get_permalink( $post ), 'title' => html_entity_decode( get_the_title( $post ), ENT_QUOTES, 'UTF-8' ) );
	$script = '<script async src="' . esc_url( klipp_setting( 'script' ) ) . '"></script>';
	return $script . "\n" . klipp_element( 'card', array( 'src' => klipp_document_address( $post ), 'format' => 'wordpress' ), $link );
}

/** Puts the panel below a post on its own page. */
function klipp_add_panel( $content ) {
	$is_page = is_singular( 'post' ) && in_the_loop() && is_main_query() && ! is_feed() && ! is_embed();
	$is_text = doing_filter( 'get_the_excerpt' ) || klipp_nesting() > 0;
	$is_on   = klipp_setting( 'panel' ) && '' !== klipp_setting( 'script' );
	if ( ! $is_page || $is_text || ! $is_on || ! klipp_is_for_others( get_post() ) ) {
		return $content;
	}
	wp_enqueue_script( 'klipp-panel', plugins_url( 'assets/panel.js', KLIPP_FILE ), array(), KLIPP_VERSION, true );
	wp_enqueue_style( 'klipp-panel', plugins_url( 'assets/panel.css', KLIPP_FILE ), array(), KLIPP_VERSION );
	return $content . klipp_panel( klipp_snippet( get_post() ) );
}

/** The panel of a snippet. Its button is shown by the script that it needs. */
function klipp_panel( $snippet ) {
	ob_start();
	?>
<details class="klipp-panel">
<summary><?php esc_html_e( 'Share this article on your site', 'klipp' ); ?></summary>
<p><label for="klipp-snippet"><?php esc_html_e( 'Paste this into your page. It shows the article as a card.', 'klipp' ); ?></label></p>
<textarea id="klipp-snippet" readonly rows="5" spellcheck="false" dir="ltr"><?php echo klipp_without_brackets( esc_textarea( $snippet ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- what brackets become is safe. ?></textarea>
<p><button type="button" class="wp-element-button" hidden data-copied="<?php esc_attr_e( 'Copied', 'klipp' ); ?>"><?php esc_html_e( 'Copy', 'klipp' ); ?></button> <span role="status"></span></p>
</details>
	<?php
	return ob_get_clean();
}
