<?php
/**
 * The script and style of a page with an embed. They come from this plugin's own folder, and a page without an embed has
 * none of them.
 */

defined( 'ABSPATH' ) || exit;

function recognition_elements_register_scripts(): void {
	$url = plugins_url( '', RECOGNITION_ELEMENTS_FILE );
	wp_register_script( 'recognition-elements', "$url/embed/site.js", array(), RECOGNITION_ELEMENTS_VERSION, true );
	wp_register_style( 'recognition-elements', "$url/light.css", array(), RECOGNITION_ELEMENTS_VERSION );
	$colours = recognition_elements_colours_css();
	if ( '' !== $colours ) {
		wp_add_inline_style( 'recognition-elements', $colours );
	}
}
add_action( 'init', 'recognition_elements_register_scripts' );

/** Says that this page has an embed. Feeds and answers of the REST interface carry no script: nothing runs there. */
function recognition_elements_enqueue(): void {
	if ( is_feed() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ) {
		return;
	}
	wp_enqueue_script( 'recognition-elements' );
	wp_enqueue_style( 'recognition-elements' );
}

/** Defers the script: WordPress has an option for it from 6.3 on alone. */
function recognition_elements_defer( string $html, string $handle ): string {
	return 'recognition-elements' === $handle && false === strpos( $html, ' defer' )
		? str_replace( '<script ', '<script defer ', $html )
		: $html;
}
add_filter( 'script_loader_tag', 'recognition_elements_defer', 10, 2 );

/** Whether HTML has an element of ours in it, as a figure or as its tag. */
function recognition_elements_is_in( string $html ): bool {
	return false !== strpos( $html, 'data-recognition-element=' )
		|| preg_match( '/<(?:' . implode( '|', recognition_elements_tags() ) . ')[\s>]/', $html );
}

/** Figures and tags that an author pasted are upgraded like those that the plugin makes. */
function recognition_elements_look_for( $html ) {
	if ( is_string( $html ) && recognition_elements_is_in( $html ) && ! recognition_elements_in_excerpt() ) {
		recognition_elements_enqueue();
		recognition_elements_first_script( recognition_elements_script_in( $html ) );
	}
	return $html;
}
foreach ( array( 'the_content', 'widget_block_content', 'widget_text_content', 'widget_custom_html_content' ) as $recognition_elements_filter ) {
	add_filter( $recognition_elements_filter, 'recognition_elements_look_for', 99 );
}
