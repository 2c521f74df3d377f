<?php
/**
 * Documents, fetched by the server: from safe addresses, in little time, and no more of them than a widget can have.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

const KLIPP_MOST_BYTES     = 1048576; // What the core reads at most.
const KLIPP_MOST_REDIRECTS = 3;

/** Seconds for one document, and for all of a page together: the rest of its widgets are made by klipp.js. */
const KLIPP_PATIENCE      = 4;
const KLIPP_PAGE_PATIENCE = 8;

/**
 * The document at an address.
 *
 * @param string $src Its address.
 * @param string $tag The entity tag of what is known already, or nothing.
 * @return array|WP_Error `body` and `tag`; `body` is null where nothing has changed. The error is klipp_gone where its
 *     publisher does not give it.
 */
function klipp_document( $src, $tag ) {
	static $had = array(); // A page may show one document in several ways.
	if ( ! isset( $had[ "$src $tag" ] ) ) {
		$own                = klipp_own_document( $src );
		$had[ "$src $tag" ] = null === $own ? klipp_fetch( $src, $tag ) : $own;
	}
	return $had[ "$src $tag" ];
}

/** The document at an address of another site, as long as there is time. */
function klipp_fetch( $src, $tag ) {
	static $spent = 0.0;
	if ( $spent > KLIPP_PAGE_PATIENCE ) {
		return new WP_Error( 'klipp_slow', __( 'Other documents of the page took too long.', 'klipp' ) );
	}
	$begin  = microtime( true );
	$answer = klipp_follow( $src, $tag );
	$spent += microtime( true ) - $begin;
	return is_wp_error( $answer ) ? $answer : klipp_read_answer( $answer );
}

/** Asks for an address and for those it leads to, each of which has to be safe. */
function klipp_follow( $address, $tag ) {
	$end     = microtime( true ) + KLIPP_PATIENCE;
	$request = array(
		'redirection'         => 0,
		'limit_response_size' => 2 * KLIPP_MOST_BYTES, // It is cut off thereabouts; what is too large has to be seen.
		'headers'             => array_filter( array( 'Accept' => 'application/feed+json, application/json, */*;q=0.5', 'If-None-Match' => $tag ) ),
	);
	for ( $hops = 0; $hops <= KLIPP_MOST_REDIRECTS; $hops++ ) {
		$number = klipp_safe_number( $address );
		if ( '' === $number ) {
			return new WP_Error( 'klipp_address', __( 'The server may not ask for this address.', 'klipp' ) );
		}
		$answer = klipp_get_at( $address, $number, array( 'timeout' => max( 1, $end - microtime( true ) ) ) + $request );
		$next   = is_wp_error( $answer ) ? '' : (string) wp_remote_retrieve_header( $answer, 'location' );
		if ( '' === $next || 3 !== intdiv( (int) wp_remote_retrieve_response_code( $answer ), 100 ) ) {
			return $answer;
		}
		$address = WP_Http::make_absolute_url( $next, $address );
	}
	return new WP_Error( 'klipp_redirects', __( 'The address leads from one to another and on.', 'klipp' ) );
}

/** What an answer holds. */
function klipp_read_answer( $answer ) {
	$code = (int) wp_remote_retrieve_response_code( $answer );
	$tag  = (string) wp_remote_retrieve_header( $answer, 'etag' );
	if ( 304 === $code ) {
		return array( 'body' => null, 'tag' => $tag );
	}
	$body = wp_remote_retrieve_body( $answer );
	if ( 200 !== $code ) {
		/* translators: %d: the number of an HTTP status, such as 404. */
		return new WP_Error( 4 === intdiv( $code, 100 ) ? 'klipp_gone' : 'klipp_status', sprintf( __( 'The address answers with status %d.', 'klipp' ), $code ) );
	}
	if ( strlen( $body ) > KLIPP_MOST_BYTES ) {
		return new WP_Error( 'klipp_large', __( 'The document is larger than 1 MB.', 'klipp' ) );
	}
	return array( 'body' => $body, 'tag' => $tag );
}

/**
 * A document of this site's own REST interface, without asking the network: a server with few workers would wait for
 * itself. It is made for nobody in particular, since what one reader may see is kept for all.
 *
 * @param string $src Its address.
 * @return array|WP_Error|null Null where the address is not one of these.
 */
function klipp_own_document( $src ) {
	$request = 0 === strpos( $src, rest_url() ) ? WP_REST_Request::from_url( $src ) : false;
	if ( ! $request ) {
		return null;
	}
	$user = get_current_user_id();
	$post = get_post();
	wp_set_current_user( 0 );
	$answer = klipp_ask_own( $request );
	wp_set_current_user( $user );
	$GLOBALS['post'] = $post; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- the REST interface leaves its own.
	if ( $post ) {
		setup_postdata( $post );
	}
	return $answer;
}

/** What this site's REST interface answers. */
function klipp_ask_own( $request ) {
	$answer = rest_do_request( $request );
	if ( $answer->is_error() ) {
		return new WP_Error( 'klipp_gone', __( 'This site shows nobody such a document.', 'klipp' ) );
	}
	$embed = isset( $request['_embed'] ) ? rest_parse_embed_param( $request['_embed'] ) : false;
	return array( 'body' => (string) wp_json_encode( rest_get_server()->response_to_data( $answer, $embed ) ), 'tag' => '' );
}
