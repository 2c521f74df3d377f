<?php
/**
 * Which hosts the server asks for documents. Authors choose the addresses, and the server may reach what they may not:
 * its own network. wp_safe_remote_get() knows that too, but takes a link-local address (where clouds keep secrets) for a
 * public one, and asks for the host's number once more after it has judged it.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

/**
 * The number of a host that may be asked, or nothing.
 *
 * @param string $address Of a document.
 */
function klipp_safe_number( $address ) {
	$host = wp_http_validate_url( $address ) ? strtolower( trim( (string) wp_parse_url( $address, PHP_URL_HOST ), '.' ) ) : '';
	if ( '' === $host ) {
		return '';
	}
	$number = gethostbyname( $host );
	$safe   = klipp_is_public( $number ) || klipp_is_own_host( $host ) || apply_filters( 'http_request_host_is_external', false, $host, $address );
	return $safe ? $number : '';
}

/** Whether a number is nobody's own network. */
function klipp_is_public( $number ) {
	return false !== filter_var( $number, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4 | FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE );
}

/** Whether a host is this site's, wherever that stands. */
function klipp_is_own_host( $host ) {
	return strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) ) === $host;
}

/**
 * Asks for an address at the number that was judged, so that no second look-up can give another.
 *
 * @param string $address Of a document.
 * @param string $number  Of its host.
 * @param array  $request As wp_safe_remote_get() takes it.
 */
function klipp_get_at( $address, $number, $request ) {
	$parts = wp_parse_url( $address );
	$port  = isset( $parts['port'] ) ? $parts['port'] : ( 'https' === strtolower( $parts['scheme'] ) ? 443 : 80 );
	$pin   = static function ( $handle ) use ( $parts, $port, $number ) {
		curl_setopt( $handle, CURLOPT_RESOLVE, array( "{$parts['host']}:$port:$number" ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	};
	add_action( 'http_api_curl', $pin );
	$answer = wp_safe_remote_get( $address, $request );
	remove_action( 'http_api_curl', $pin );
	return $answer;
}
