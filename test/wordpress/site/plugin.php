<?php
/**
 * Switches the plugin on or off: `php plugin.php on`.
 */

$_SERVER['HTTP_HOST'] = (string) parse_url( (string) getenv( 'WP_HOME' ), PHP_URL_HOST );
require getenv( 'WORDPRESS' ) . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/plugin.php';

$plugin = 'recognition-elements/recognition-elements.php';
if ( 'off' === $argv[1] ) {
	deactivate_plugins( $plugin );
} else {
	$error = activate_plugin( $plugin );
	if ( is_wp_error( $error ) ) {
		fwrite( STDERR, $error->get_error_message() );
		exit( 1 );
	}
}
