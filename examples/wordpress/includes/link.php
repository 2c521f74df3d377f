<?php
/**
 * The link that stands inside an element: it works without any script, and stays for good if anything fails.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

/**
 * Where a document's readers go, and what the link says.
 *
 * @param array  $options Checked ones.
 * @param string $body    The document, or nothing.
 * @return array `url` and `title`; both are empty where a share bar shares the page it stands on.
 */
function klipp_link( $options, $body ) {
	if ( isset( $options['url'] ) ) {
		return array( 'url' => $options['url'], 'title' => isset( $options['share-title'] ) ? $options['share-title'] : $options['url'] );
	}
	if ( ! isset( $options['src'] ) ) {
		return array( 'url' => '', 'title' => '' );
	}
	return klipp_link_of( json_decode( $body, true ), $options['src'] );
}

/** The link of a document, and where that says none, its site. */
function klipp_link_of( $document, $src ) {
	$document = is_array( $document ) ? $document : array();
	$url      = '';
	foreach ( array( 'url', 'link', 'home_page_url' ) as $name ) {
		$url = '' === $url && isset( $document[ $name ] ) && is_string( $document[ $name ] ) ? $document[ $name ] : $url;
	}
	$url   = klipp_check_address( '' === $url ? '' : WP_Http::make_absolute_url( $url, $src ) );
	$title = klipp_title_of( $document );
	if ( '' === $url ) {
		$url = klipp_site_of( $src );
	}
	return array( 'url' => $url, 'title' => '' === $title ? (string) wp_parse_url( $url, PHP_URL_HOST ) : $title );
}

/** A title as JSON Feed and Ghost have it, or as WordPress does. */
function klipp_title_of( $document ) {
	$title = isset( $document['title'] ) ? $document['title'] : '';
	$title = is_array( $title ) && isset( $title['rendered'] ) ? $title['rendered'] : $title;
	if ( ! is_string( $title ) ) {
		return '';
	}
	return mb_substr( html_entity_decode( wp_strip_all_tags( $title, true ), ENT_QUOTES, 'UTF-8' ), 0, 300 );
}

/** The front page of the site that an address is of. */
function klipp_site_of( $src ) {
	$parts = wp_parse_url( $src );
	return $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) . '/';
}
