<?php
/**
 * Widgets that were made lately. There are so many shelves, each a transient with so many places, and never more: what
 * is put on a full shelf takes the place of the oldest. So authors cannot fill the database, nothing has to be counted,
 * and uninstalling knows every name.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

const KLIPP_SHELVES = 64;
const KLIPP_PLACES  = 8;

/** Seconds after which a document is asked for again: one that came, and one that did not. */
const KLIPP_FRESH = 600;
const KLIPP_RETRY = 60;

/**
 * What is known by a key, or what `$make` makes of it.
 *
 * @param string   $key  Says everything that the widget depends on.
 * @param callable $make Takes what was known before, or null, and returns an array with `problem` among its members.
 */
function klipp_cached( $key, $make ) {
	$key   = md5( $key );
	$known = klipp_taken_from_shelf( $key );
	if ( $known && time() < $known['until'] ) {
		return $known;
	}
	// Whoever asks meanwhile is shown what was known. This also ends circles: pages that show each other.
	klipp_put_on_shelf( $key, $known ? $known : array( 'problem' => '' ), KLIPP_RETRY );
	$made = $make( $known );
	klipp_put_on_shelf( $key, $made, '' === $made['problem'] ? KLIPP_FRESH : KLIPP_RETRY );
	return $made;
}

/** The name of the transient that a key belongs to. */
function klipp_shelf_name( $number ) {
	return 'klipp_shelf_' . $number;
}

/** The shelf of a key: its places by their keys. */
function klipp_shelf( $key ) {
	$shelf = get_transient( klipp_shelf_name( hexdec( substr( $key, 0, 4 ) ) % KLIPP_SHELVES ) );
	return is_array( $shelf ) ? $shelf : array();
}

/** What is known by a key, or null. */
function klipp_taken_from_shelf( $key ) {
	$shelf = klipp_shelf( $key );
	return isset( $shelf[ $key ] ) ? $shelf[ $key ] : null;
}

/** Puts it in front, and lets go of what has stood longest. */
function klipp_put_on_shelf( $key, $made, $seconds ) {
	$made['until'] = time() + $seconds;
	$shelf         = array( $key => $made ) + klipp_shelf( $key );
	$number        = hexdec( substr( $key, 0, 4 ) ) % KLIPP_SHELVES;
	set_transient( klipp_shelf_name( $number ), array_slice( $shelf, 0, KLIPP_PLACES, true ), DAY_IN_SECONDS );
}

/** Forgets everything. */
function klipp_clear_cache() {
	for ( $number = 0; $number < KLIPP_SHELVES; $number++ ) {
		delete_transient( klipp_shelf_name( $number ) );
	}
}
