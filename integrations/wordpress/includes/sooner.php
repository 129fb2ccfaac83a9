<?php
/**
 * The script that the first embed of a page will need, asked for together with that of the site, which would ask for it only
 * when it has come itself: on a slow line the element is there a journey sooner.
 */

defined( 'ABSPATH' ) || exit;

/** The script of the first embed in HTML that says its language; empty where there is none, since a wrong guess costs a reader its bytes. */
function recognition_elements_script_in( string $html ): string {
	$tags  = implode( '|', recognition_elements_tags() );
	$start = "~<(?:(?:figure|div)\b[^>]*\sdata-recognition-element=\"($tags)\"|($tags)(?=[\s>]))[^>]*>~";
	if ( ! preg_match( $start, $html, $embed ) || ! preg_match( '~\s(?:data-recognition-)?lang="([^"]+)"~', $embed[0], $lang ) ) {
		return '';
	}
	$tag = $embed[2] ?? $embed[1];
	return "$tag." . recognition_elements_lang_of( $lang[1] ) . '.js';
}

/** Remembers the first script that a page needs, and tells it. */
function recognition_elements_first_script( string $script = '' ): string {
	static $first = '';
	$first = '' === $first ? $script : $first;
	return $first;
}

/** Asks for it, once, from where the site's script comes from, with the hash that this one compares. */
function recognition_elements_print_sooner(): void {
	static $printed = false;
	$script = recognition_elements_first_script();
	$file   = RECOGNITION_ELEMENTS_FOLDER . "/embed/$script";
	if ( $printed || '' === $script || ! is_file( $file ) ) {
		return;
	}
	$printed = true;
	$site    = apply_filters( 'script_loader_src', wp_scripts()->registered['recognition-elements']->src, 'recognition-elements' );
	printf(
		"<link rel=\"preload\" as=\"script\" href=\"%s\" crossorigin integrity=\"sha256-%s\">\n",
		esc_url( preg_replace( '~[^/]*(?:\?.*)?$~', $script, $site, 1 ) ),
		esc_attr( base64_encode( hash_file( 'sha256', $file, true ) ) )
	);
}
// A theme of blocks knows the content before the head is written, any other only at the foot.
add_action( 'wp_head', 'recognition_elements_print_sooner' );
add_action( 'wp_footer', 'recognition_elements_print_sooner' );
