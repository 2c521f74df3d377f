<?php
/**
 * Plugin Name:       Klipp
 * Description:       Shows articles, cards, feeds, share bars and newsletter forms of publishers, and offers your own posts to others.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       klipp
 * Domain Path:       /languages
 *
 * This file loads the others, each of which has one job and adds its own hooks.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

define( 'KLIPP_VERSION', '1.0.0' );
define( 'KLIPP_FILE', __FILE__ );

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/checks.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/cache.php';
require __DIR__ . '/includes/address.php';
require __DIR__ . '/includes/document.php';
require __DIR__ . '/includes/link.php';
require __DIR__ . '/includes/command.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/widget.php';
require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/preview.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/panel.php';
require __DIR__ . '/includes/oembed.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}

add_action( 'init', 'klipp_load_words', 5 ); // blocks, which come next, say their names

/** WordPress looks into its own folder for translations, and then into the plugin's. */
function klipp_load_words() {
	load_plugin_textdomain( 'klipp', false, dirname( plugin_basename( KLIPP_FILE ) ) . '/languages' );
}
