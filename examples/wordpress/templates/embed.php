<?php
/**
 * The page in the frame of a post that another site shows. It has no origin, no cookies and nothing of the theme; embed.js
 * tells the page around it how tall it is, and follows links by it.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

$klipp_post = get_queried_object();
header( 'X-Robots-Tag: noindex' );
?><!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="<?php echo esc_url( get_permalink( $klipp_post ) ); ?>">
<title><?php echo esc_html( wp_get_document_title() ); ?></title>
<style>:root { color-scheme: light; background: transparent } body { margin: 0; font-family: system-ui, sans-serif; --klipp-margin: 0px }</style>
<script async src="<?php echo esc_url( klipp_setting( 'script' ) ); // phpcs:ignore WordPress.WP.EnqueuedResources ?>"></script>
<script defer src="<?php echo esc_url( klipp_beside_script( 'embed.js' ) ); // phpcs:ignore WordPress.WP.EnqueuedResources ?>"></script>
</head>
<body>
<?php
// The command and the element write what is safe.
echo klipp_widget( 'card', array( 'src' => klipp_document_address( $klipp_post ), 'layout' => 'horizontal' ) ); // phpcs:ignore WordPress.Security.EscapeOutput
?>
</body>
</html>
