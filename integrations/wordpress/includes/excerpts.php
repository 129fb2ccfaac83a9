<?php
/**
 * WordPress takes shortcodes and blocks out of a text before it makes an excerpt of it, which feeds and lists of posts
 * show. In their place come the sentences that sum the embed up.
 */

defined( 'ABSPATH' ) || exit;

/** Whether an excerpt is being made; with an argument, says so. */
function recognition_elements_in_excerpt( int $step = 0 ): bool {
	static $depth = 0;
	$depth += $step;
	return $depth > 0;
}

/** WordPress makes the excerpt at 10, between these two. */
function recognition_elements_begin_excerpt( $text ) {
	recognition_elements_in_excerpt( 1 );
	return $text;
}
function recognition_elements_end_excerpt( $text ) {
	recognition_elements_in_excerpt( -1 );
	return $text;
}
add_filter( 'get_the_excerpt', 'recognition_elements_begin_excerpt', 9 );
add_filter( 'get_the_excerpt', 'recognition_elements_end_excerpt', 11 );

/** Our shortcodes are not stripped, but done. */
function recognition_elements_keep_shortcodes( array $stripped ): array {
	return array_values( array_diff( $stripped, recognition_elements_shortcodes() ) );
}
add_filter( 'strip_shortcodes_tagnames', 'recognition_elements_keep_shortcodes' );

function recognition_elements_keep_block( array $allowed ): array {
	return array_merge( $allowed, array( 'recognition-elements/embed', 'core/shortcode' ) );
}
add_filter( 'excerpt_allowed_blocks', 'recognition_elements_keep_block' );
