<?php
/**
 * The command `klipp`, which makes widgets on the server. It is a process of its own: what goes wrong in it, or takes too
 * long, ends there, and the page shows the element instead. (PHP's FFI, the other way, is off on most servers, and a fault
 * would end the site's own process.)
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

/** Seconds. It usually takes some thousandths of one. */
const KLIPP_COMMAND_PATIENCE = 3.0;

/** Whether this server starts commands, and there is one at a path. */
function klipp_is_command( $path ) {
	// A server may forbid looking there, and says so aloud.
	return '' !== $path && '/' === $path[0] && function_exists( 'proc_open' ) && @is_file( $path ) && @is_executable( $path ); // phpcs:ignore WordPress.PHP.NoSilencedErrors
}

/** Whether widgets are made on the server. */
function klipp_has_command() {
	return klipp_is_command( klipp_command_path() );
}

/** What `klipp --version` says at a path, or nothing if that is no `klipp`. */
function klipp_command_version( $path ) {
	if ( ! klipp_is_command( $path ) ) {
		return '';
	}
	$run = klipp_run( array( $path, '--version' ), '' );
	return is_string( $run ) && preg_match( '/^klipp (\d+\.\d+\.\d+)\s*$/', $run, $found ) ? $found[1] : '';
}

/**
 * Runs a command: no shell, nothing of the server's environment, and files instead of pipes, on which nobody waits.
 *
 * @param string[] $words The command and its arguments.
 * @param string   $input What it reads.
 * @return string|WP_Error What it wrote.
 */
function klipp_run( $words, $input ) {
	$files = array( tmpfile(), tmpfile(), tmpfile() );
	if ( in_array( false, $files, true ) ) {
		return new WP_Error( 'klipp_files', __( 'The server has no room for files.', 'klipp' ) );
	}
	fwrite( $files[0], $input ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	rewind( $files[0] );
	$process = proc_open( $words, $files, $pipes, sys_get_temp_dir(), array() );
	$code    = is_resource( $process ) ? klipp_wait_for( $process ) : -1;
	if ( 0 !== $code ) {
		return new WP_Error( 'klipp_command', klipp_first_line( $files[2], __( 'The command klipp did not end well.', 'klipp' ) ) );
	}
	rewind( $files[1] );
	return (string) stream_get_contents( $files[1] );
}

/** The exit code of a process, which is ended where it takes too long. */
function klipp_wait_for( $process ) {
	$end    = microtime( true ) + KLIPP_COMMAND_PATIENCE;
	$status = proc_get_status( $process );
	while ( $status['running'] && microtime( true ) < $end ) {
		usleep( 1000 );
		$status = proc_get_status( $process );
	}
	if ( $status['running'] ) {
		proc_terminate( $process, 9 );
	}
	proc_close( $process );
	return $status['running'] ? -1 : $status['exitcode'];
}

/** What a file says first, without the name that what is read has for the command. */
function klipp_first_line( $file, $otherwise ) {
	rewind( $file );
	$line = preg_replace( '/^stdin: /', '', trim( (string) fgets( $file, 500 ) ) );
	return '' === $line ? $otherwise : $line;
}
