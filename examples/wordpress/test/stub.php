<?php
// As much of WordPress as the plugin calls, and nothing behind it: what it registers is kept, what it prints is printed as JSON.
// The escaping is that of WordPress where it matters here: htmlspecialchars with quotes, and no scheme but the allowed ones.
define( 'ABSPATH', __DIR__ );
$request = json_decode( file_get_contents( 'php://stdin' ), true );
$done    = array( 'enqueued' => array(), 'registered' => array(), 'settings' => array() );
$hooks   = array();
$codes   = array();
$fields  = array();

function add_action( $name, $callback ) { $GLOBALS['hooks'][ $name ] = $callback; }
function add_shortcode( $name, $callback ) { $GLOBALS['codes'][ $name ] = $callback; }
function plugins_url( $path ) { return '/wp-content/plugins/wellmet/' . $path; }
function wp_register_script( $handle, $source ) { $GLOBALS['done']['registered'][ $handle ] = $source; }
function wp_enqueue_script( $handle ) { $GLOBALS['done']['enqueued'][] = $handle; }
function register_block_type( $folder, $arguments ) {
	$GLOBALS['block'] = $arguments['render_callback'];
	$GLOBALS['done']['block'] = json_decode( file_get_contents( $folder . '/block.json' ), true )['name'];
}
function get_block_wrapper_attributes() { return 'class="wp-block-wellmet-survey"'; }
function get_option( $name, $default = false ) { return $GLOBALS['request']['options'][ $name ] ?? $default; }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false ); }
function esc_html( $text ) { return esc_attr( $text ); }
function esc_url( $url, $protocols ) {
	$scheme = parse_url( $url, PHP_URL_SCHEME );
	return $scheme && ! in_array( strtolower( $scheme ), $protocols, true ) ? '' : str_replace( array( '"', "'", '<', '>', ' ' ), '', esc_attr( $url ) );
}
function sanitize_url( $url ) { return esc_url( $url, array( 'https', 'http' ) ); }
function __( $text ) { return $text; }
function add_settings_section() {}
function register_setting( $group, $name, $arguments ) { $GLOBALS['done']['settings'][ $name ] = $arguments['sanitize_callback']; }
function add_settings_field( $name, $label, $callback, $page, $section, $arguments ) { $GLOBALS['fields'][] = array( $callback, $arguments ); }
function add_options_page( $title, $menu, $capability ) { $GLOBALS['done']['capability'] = $capability; }
function current_user_can() { return $GLOBALS['request']['admin'] ?? false; }
function settings_fields( $group ) { echo "<input type=\"hidden\" name=\"option_page\" value=\"$group\">"; }
function do_settings_sections() {
	foreach ( $GLOBALS['fields'] as $field ) {
		call_user_func( $field[0], $field[1] );
	}
}
function submit_button() { echo '<button>Save</button>'; }

require dirname( __DIR__ ) . '/wellmet/wellmet.php';
foreach ( array( 'init', 'admin_init', 'admin_menu' ) as $name ) {
	call_user_func( $hooks[ $name ] );
}
$attributes        = $request['attributes'] ?? array();
$done['block html'] = call_user_func( $block, $attributes );
$done['shortcode']  = call_user_func( $codes['wellmet'], $attributes ?: '' );
ob_start();
wellmet_settings_page();
$done['page'] = ob_get_clean();
echo json_encode( $done );
