<?php
/**
 * Router of PHP's own web server: files of `wp-content` come from the folder of this test, all others from WordPress.
 */

$path = (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( 0 === strpos( $path, '/wp-content/' ) ) {
	$content = realpath( (string) getenv( 'WP_CONTENT_DIR' ) );
	$file    = realpath( $content . substr( rawurldecode( $path ), strlen( '/wp-content' ) ) );
	$types   = array(
		'css'  => 'text/css',
		'js'   => 'text/javascript',
		'json' => 'application/json',
		'svg'  => 'image/svg+xml',
		'png'  => 'image/png',
	);
	$type    = $types[ pathinfo( $path, PATHINFO_EXTENSION ) ] ?? null;
	// No PHP is run from there, and nothing outside is read.
	if ( ! $file || ! $type || 0 !== strpos( $file, $content . '/' ) ) {
		http_response_code( 404 );
		return true;
	}
	header( "Content-Type: $type; charset=utf-8" );
	readfile( $file );
	return true;
}
if ( is_file( $_SERVER['DOCUMENT_ROOT'] . $path ) || is_file( $_SERVER['DOCUMENT_ROOT'] . rtrim( $path, '/' ) . '/index.php' ) ) {
	return false;
}
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
