<?php
/**
 * Plugin Name: Loopback alone
 * Lets WordPress fetch from this machine, where the test serves the published files, and from nowhere else.
 */

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	static function ( array $ports ): array {
		$ports[] = (int) getenv( 'PUBLISHED_PORT' );
		return $ports;
	}
);
add_filter(
	'pre_http_request',
	static function ( $answer, $arguments, $url ) {
		$host = parse_url( $url, PHP_URL_HOST );
		return in_array( $host, array( 'localhost', '127.0.0.1' ), true ) ? $answer : new WP_Error( 'loopback', "no request to $host" );
	},
	10,
	3
);
add_filter( 'pre_wp_mail', '__return_true' );
// Feeds with the whole text, the oldest post first would be cut off otherwise.
add_filter( 'pre_option_posts_per_rss', static fn() => 200 );
