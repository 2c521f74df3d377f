<?php
/**
 * The settings, and what follows from them. They are one option of WordPress's.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

/** What holds before anything is saved. */
function klipp_default_settings() {
	return array(
		'script'  => '',
		'command' => '',
		'theme'   => '',
		'panel'   => false,
		'oembed'  => false,
	);
}

/** All settings, each of them there. */
function klipp_settings() {
	return array_merge( klipp_default_settings(), (array) get_option( 'klipp_settings', array() ) );
}

/**
 * One of them.
 *
 * @param string $name One of klipp_default_settings().
 */
function klipp_setting( $name ) {
	return klipp_settings()[ $name ];
}

/** Where `klipp` is, or nothing. A site's wp-config.php can say it for everybody. */
function klipp_command_path() {
	return defined( 'KLIPP_COMMAND' ) ? (string) KLIPP_COMMAND : klipp_setting( 'command' );
}

/**
 * A file that is served beside klipp.js. Files of one version have names of their own, which nothing can be told from.
 *
 * @param string $name Such as klipp.css.
 * @return string Its address, or nothing.
 */
function klipp_beside_script( $name ) {
	$script = klipp_setting( 'script' );
	return '/klipp.js' === substr( $script, -9 ) ? substr( $script, 0, -8 ) . $name : '';
}
