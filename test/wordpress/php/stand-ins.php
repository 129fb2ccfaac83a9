<?php
/**
 * Functions of WordPress that the plugin's own functions call, as far as these tests need them: the real ones are in the
 * test of the whole site.
 */

define( 'ABSPATH', __DIR__ );

function __( $text ) {
	return $text;
}
function add_action() {}
function add_filter() {}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_url( $url ) {
	return htmlspecialchars( esc_url_raw( $url ), ENT_QUOTES, 'UTF-8', false );
}
function esc_url_raw( $url, $protocols = array( 'http', 'https' ) ) {
	$url = (string) preg_replace( '/[^a-z0-9-~+_.?#=!&;,\/:%@$|*\'()\[\]{}]/i', '', $url );
	return in_array( strtolower( (string) strstr( $url, ':', true ) ), $protocols, true ) ? $url : '';
}
function sanitize_text_field( $text ) {
	return trim( (string) preg_replace( '/\s+/', ' ', strip_tags( $text ) ) );
}
function sanitize_hex_color( $colour ) {
	return preg_match( '/^#([0-9a-f]{3}){1,2}\z/i', $colour ) ? $colour : null;
}
function wp_kses( $html ) {
	return strip_tags( $html );
}
function get_option() {
	return $GLOBALS['option'] ?? false;
}
function determine_locale() {
	return $GLOBALS['locale'] ?? 'en_US';
}
function current_user_can() {
	return $GLOBALS['can'] ?? false;
}
function is_feed() {
	return $GLOBALS['feed'] ?? false;
}
function wp_enqueue_script( $handle ) {
	$GLOBALS['enqueued'][] = $handle;
}
function wp_enqueue_style( $handle ) {
	$GLOBALS['enqueued'][] = $handle;
}
