<?php
/**
 * The page that shows one element alone, with the options in its query: where the link of every embed leads.
 */

defined( 'ABSPATH' ) || exit;

/** @param string[] $attributes By name. */
function recognition_elements_page_address( string $tag, string $lang, array $attributes ): string {
	$page  = recognition_elements_catalogue()['base'] . "frame/$tag.$lang.html";
	$query = http_build_query( $attributes, '', '&', PHP_QUERY_RFC3986 );
	return '' === $query ? $page : "$page?$query";
}
