<?php
/**
 * Installs WordPress into its empty database, with one user of each role, and prints their names and passwords.
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = (string) parse_url( (string) getenv( 'WP_HOME' ), PHP_URL_HOST );
require getenv( 'WORDPRESS' ) . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Kabul Gazette', 'administrator', 'administrator@example.org', true, '', 'administrator' );
switch_theme( 'twentytwentythree' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
wp_delete_post( 1, true );
wp_delete_post( 2, true );
echo get_bloginfo( 'version' );
