<?php
/**
 * What an administrator does with the plugin: `php plugin.php on`, which installs its archive first, `off`, or `delete`.
 * Prints the settings that are stored then.
 */

$_SERVER['HTTP_HOST'] = (string) parse_url( (string) getenv( 'WP_HOME' ), PHP_URL_HOST );
require getenv( 'WORDPRESS' ) . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/plugin.php';
require ABSPATH . 'wp-admin/includes/file.php';

/** @param WP_Error|mixed $result */
function must( $result ): void {
	if ( is_wp_error( $result ) ) {
		fwrite( STDERR, $result->get_error_message() . "\n" );
		exit( 1 );
	}
}

$plugin = 'recognition-elements/recognition-elements.php';
switch ( $argv[1] ) {
	case 'on':
		if ( ! file_exists( WP_PLUGIN_DIR . "/$plugin" ) ) {
			define( 'FS_METHOD', 'direct' );
			WP_Filesystem();
			must( unzip_file( getenv( 'PLUGIN_ARCHIVE' ), WP_PLUGIN_DIR ) );
		}
		must( activate_plugin( $plugin ) );
		update_option( 'recognition_elements', array( 'colours' => array( 'accent' => '#0a5' ) ) );
		break;
	case 'off':
		deactivate_plugins( $plugin );
		break;
	case 'delete':
		deactivate_plugins( $plugin );
		uninstall_plugin( $plugin );
}
echo wp_json_encode( get_option( 'recognition_elements' ) );
