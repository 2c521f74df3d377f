<?php
/**
 * Settings → Klipp, by WordPress's Settings API, which checks the capability and the nonce of what is sent.
 *
 * @package Klipp
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'klipp_add_settings_page' );
add_action( 'admin_init', 'klipp_register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( KLIPP_FILE ), 'klipp_add_settings_link' );

/** The page, for those who may change settings. */
function klipp_add_settings_page() {
	add_options_page( __( 'Klipp', 'klipp' ), __( 'Klipp', 'klipp' ), 'manage_options', 'klipp', 'klipp_print_settings_page' );
}

/** A link to it in the list of plugins. */
function klipp_add_settings_link( $links ) {
	$link = '<a href="' . esc_url( admin_url( 'options-general.php?page=klipp' ) ) . '">' . esc_html__( 'Settings', 'klipp' ) . '</a>';
	return array_merge( array( $link ), $links );
}

/** The settings in two sections. */
function klipp_register_settings() {
	register_setting( 'klipp', 'klipp_settings', array( 'type' => 'array', 'sanitize_callback' => 'klipp_check_settings', 'default' => klipp_default_settings() ) );
	add_settings_section( 'klipp_show', __( 'Show what publishers have', 'klipp' ), '__return_null', 'klipp' );
	add_settings_section( 'klipp_offer', __( 'Offer your own posts', 'klipp' ), '__return_null', 'klipp' );
	klipp_add_field( 'klipp_show', 'script', __( 'Address of klipp.js', 'klipp' ) );
	klipp_add_field( 'klipp_show', 'command', __( 'Path of the command klipp', 'klipp' ) );
	klipp_add_field( 'klipp_show', 'theme', __( 'Theme', 'klipp' ) );
	klipp_add_field( 'klipp_offer', 'panel', __( 'Panel', 'klipp' ) );
	klipp_add_field( 'klipp_offer', 'oembed', __( 'Embeds', 'klipp' ) );
}

/** A field, which klipp_print_… prints. */
function klipp_add_field( $section, $name, $label ) {
	add_settings_field( "klipp_$name", $label, "klipp_print_$name", 'klipp', $section, in_array( $name, array( 'panel', 'oembed' ), true ) ? array() : array( 'label_for' => "klipp_$name" ) );
}

/** What was sent, as far as it will do; what will not stays as it was, and is said. */
function klipp_check_settings( $sent ) {
	$sent = is_array( $sent ) ? $sent : array();
	$text = static function ( $name ) use ( $sent ) {
		return isset( $sent[ $name ] ) && is_string( $sent[ $name ] ) ? trim( $sent[ $name ] ) : '';
	};
	return array(
		'script'  => klipp_check_script( $text( 'script' ) ),
		'command' => isset( $sent['command'] ) ? klipp_check_command( $text( 'command' ) ) : klipp_setting( 'command' ),
		'theme'   => klipp_check_theme( $text( 'theme' ) ),
		'panel'   => ! empty( $sent['panel'] ),
		'oembed'  => ! empty( $sent['oembed'] ),
	);
}

/** The address of a script. */
function klipp_check_script( $address ) {
	$checked = klipp_check_address( $address );
	if ( '' === $address || '.js' === substr( (string) wp_parse_url( $checked, PHP_URL_PATH ), -3 ) ) {
		return $checked;
	}
	add_settings_error( 'klipp_settings', 'klipp_script', __( 'The address of klipp.js begins with https:// and ends with .js', 'klipp' ) );
	return klipp_setting( 'script' );
}

/** A path where `klipp` answers. Whoever chooses it chooses what the server runs, as who installs plugins does. */
function klipp_check_command( $path ) {
	if ( klipp_setting( 'command' ) === $path || ! current_user_can( 'install_plugins' ) ) {
		return klipp_setting( 'command' );
	}
	if ( '' === $path || '' !== klipp_command_version( $path ) ) {
		return $path;
	}
	add_settings_error( 'klipp_settings', 'klipp_command', __( 'No klipp answers at that path. Give the whole path, and let the server run it.', 'klipp' ) );
	return klipp_setting( 'command' );
}

/** The page. */
function klipp_print_settings_page() {
	?>
<div class="wrap">
<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
<p><?php esc_html_e( 'Insert the blocks named Klipp into posts and pages, or write a shortcode:', 'klipp' ); ?> <code style="overflow-wrap: anywhere">[klipp card src="https://news.example/a.json"]</code></p>
<form action="options.php" method="post">
	<?php
	settings_fields( 'klipp' );
	do_settings_sections( 'klipp' );
	submit_button();
	?>
</form>
</div>
	<?php
}

/** A line below a field. */
function klipp_print_help( $name, $text ) {
	printf( '<p class="description" id="klipp_%s_help">%s</p>', esc_attr( $name ), esc_html( $text ) );
}

/** A field for a text. */
function klipp_print_text( $type, $name, $value, $placeholder, $is_locked = false ) {
	printf(
		'<input type="%1$s" class="regular-text code" id="klipp_%2$s" name="klipp_settings[%2$s]" value="%3$s" placeholder="%4$s" aria-describedby="klipp_%2$s_help" dir="ltr"%5$s>',
		esc_attr( $type ),
		esc_attr( $name ),
		esc_attr( $value ),
		esc_attr( $placeholder ),
		$is_locked ? ' disabled' : ''
	);
}

/** A box to tick. */
function klipp_print_box( $name, $text ) {
	printf(
		'<label for="klipp_%1$s"><input type="checkbox" id="klipp_%1$s" name="klipp_settings[%1$s]" value="1" aria-describedby="klipp_%1$s_help"%2$s> %3$s</label>',
		esc_attr( $name ),
		checked( klipp_setting( $name ), true, false ),
		esc_html( $text )
	);
}

/** The address of klipp.js. */
function klipp_print_script() {
	klipp_print_text( 'url', 'script', klipp_setting( 'script' ), 'https://cdn.example/v1/klipp.js' );
	klipp_print_help( 'script', __( 'The publisher gives it to you. Without it readers see what the command makes, and otherwise links.', 'klipp' ) );
}

/** The path of the command, and how it is. */
function klipp_print_command() {
	klipp_print_text( 'text', 'command', klipp_command_path(), '/usr/local/bin/klipp', defined( 'KLIPP_COMMAND' ) || ! current_user_can( 'install_plugins' ) );
	$version = klipp_command_version( klipp_command_path() );
	klipp_print_help( 'command', __( 'Optional. With it the server makes the widgets, and readers load less.', 'klipp' ) );
	if ( '' !== $version ) {
		/* translators: %s: a version, such as 1.0.0. */
		printf( '<p class="description">%s</p>', esc_html( sprintf( __( 'klipp %s answers there.', 'klipp' ), $version ) ) );
	} elseif ( ! function_exists( 'proc_open' ) ) {
		printf( '<p class="description">%s</p>', esc_html__( 'This server’s PHP starts no commands.', 'klipp' ) );
	}
}

/** The theme of widgets that have none of their own. */
function klipp_print_theme() {
	echo '<select id="klipp_theme" name="klipp_settings[theme]" aria-describedby="klipp_theme_help">';
	$labels = klipp_value_labels();
	foreach ( klipp_site_themes() as $theme ) {
		$names = '' === $theme ? array( __( 'Usual', 'klipp' ) ) : array_map(
			static function ( $word ) use ( $labels ) {
				return $labels[ $word ];
			},
			explode( ' ', $theme )
		);
		printf( '<option value="%s"%s>%s</option>', esc_attr( $theme ), selected( klipp_setting( 'theme' ), $theme, false ), esc_html( implode( ', ', $names ) ) );
	}
	echo '</select>';
	klipp_print_help( 'theme', __( 'Of widgets that have none of their own. The usual one is paper, light or dark as the page is.', 'klipp' ) );
}

/** Each theme as the page is, light and dark. */
function klipp_site_themes() {
	$themes = array( '', 'light', 'dark' );
	foreach ( klipp_themes() as $theme ) {
		array_push( $themes, $theme, "$theme light", "$theme dark" );
	}
	return $themes;
}

/** Whether there is a panel. */
function klipp_print_panel() {
	klipp_print_box( 'panel', __( 'Below each post, show how others put it on their site', 'klipp' ) );
	klipp_print_help( 'panel', __( 'They paste a card that always shows the post as it is now. It needs the address of klipp.js.', 'klipp' ) );
}

/** Whether embeds are cards. */
function klipp_print_oembed() {
	klipp_print_box( 'oembed', __( 'Show Klipp’s card where others paste the address of a post', 'klipp' ) );
	klipp_print_help( 'oembed', __( 'Other sites ask by oEmbed. Pages that have WordPress’s own card already keep it until they ask again. It needs an address that ends with /klipp.js.', 'klipp' ) );
}
