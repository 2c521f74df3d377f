<?php
/**
 * Removes what the plugin keeps: its settings, and the widgets that were made lately, of every site of a network.
 *
 * @package Klipp
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/cache.php';

/** Removes it from the site that WordPress is at. */
function klipp_remove_all() {
	delete_option( 'klipp_settings' );
	klipp_clear_cache();
}

if ( ! is_multisite() ) {
	klipp_remove_all();
	return;
}
foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $klipp_site ) {
	switch_to_blog( $klipp_site );
	klipp_remove_all();
	restore_current_blog();
}
