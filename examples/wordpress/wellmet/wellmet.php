<?php
/**
 * Plugin Name: Wellmet
 * Description: Asks patients what they expect of a visit and how it was: a block and the shortcode [wellmet].
 * Version: 1.0.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: wellmet
 */

defined( 'ABSPATH' ) || exit;

/** What a block or shortcode may set, as attributes of <wellmet-survey>. */
const WELLMET_OPTIONS = array( 'survey', 'endpoint', 'phase', 'mode', 'trigger', 'locale', 'theme', 'label' );

add_action( 'init', 'wellmet_register' );
add_action( 'admin_init', 'wellmet_register_settings' );
add_action( 'admin_menu', 'wellmet_add_settings_page' );
add_shortcode( 'wellmet', 'wellmet_markup' );

function wellmet_register() {
	// The widget's own files, copied next to this one: nothing comes from another host.
	wp_register_script( 'wellmet', plugins_url( 'widget/wellmet.js', __FILE__ ), array(), '1.0.0', array( 'strategy' => 'defer' ) );
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'wellmet-editor', plugins_url( 'editor.js', __FILE__ ), $needs, '1.0.0', true );
	register_block_type( __DIR__, array( 'render_callback' => 'wellmet_block' ) );
}

function wellmet_block( $attributes ) {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), wellmet_markup( $attributes ) );
}

/** The element, with what the author of the page set, else what the settings say. The script is loaded only where it stands. */
function wellmet_markup( $attributes ) {
	$usual = array(
		'survey'   => get_option( 'wellmet_survey', '' ),
		'endpoint' => get_option( 'wellmet_endpoint', '' ),
	);
	$given = array_filter( (array) $attributes, 'is_scalar' );
	$html  = '';
	foreach ( WELLMET_OPTIONS as $name ) {
		$value = trim( (string) ( $given[ $name ] ?? '' ) );
		if ( '' === $value ) {
			$value = (string) ( $usual[ $name ] ?? '' );
		}
		if ( '' === $value ) {
			continue;
		}
		$is_url = isset( $usual[ $name ] );
		$html  .= sprintf( ' %s="%s"', $name, $is_url ? esc_url( $value, array( 'https', 'http' ) ) : esc_attr( $value ) );
	}
	wp_enqueue_script( 'wellmet' );
	return "<wellmet-survey$html></wellmet-survey>";
}

function wellmet_register_settings() {
	add_settings_section( 'wellmet', '', '__return_null', 'wellmet' );
	$fields = array(
		'wellmet_survey'   => __( 'Address of the survey', 'wellmet' ),
		'wellmet_endpoint' => __( 'Address that takes the answers', 'wellmet' ),
	);
	foreach ( $fields as $name => $label ) {
		register_setting( 'wellmet', $name, array( 'type' => 'string', 'sanitize_callback' => 'sanitize_url', 'default' => '' ) );
		add_settings_field( $name, esc_html( $label ), 'wellmet_field', 'wellmet', 'wellmet', array( 'name' => $name, 'label_for' => $name ) );
	}
}

function wellmet_field( $arguments ) {
	$name = $arguments['name'];
	printf( '<input type="text" inputmode="url" class="regular-text" id="%1$s" name="%1$s" value="%2$s">', esc_attr( $name ), esc_attr( get_option( $name, '' ) ) );
}

function wellmet_add_settings_page() {
	add_options_page( 'Wellmet', 'Wellmet', 'manage_options', 'wellmet', 'wellmet_settings_page' );
}

function wellmet_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>Wellmet</h1><form action="options.php" method="post">';
	settings_fields( 'wellmet' );
	do_settings_sections( 'wellmet' );
	submit_button();
	echo '</form></div>';
}
