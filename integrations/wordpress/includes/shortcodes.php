<?php
/**
 * `[recognition_element element="recognition-map" lang="prs"]`, and one for each element by its tag:
 * `[recognition_map lang="prs"]`.
 */

defined( 'ABSPATH' ) || exit;

/** The shortcodes, all of them. */
function recognition_elements_shortcodes(): array {
	$own = array_map(
		static function ( $tag ) {
			return str_replace( '-', '_', $tag );
		},
		recognition_elements_tags()
	);
	return array_merge( array( 'recognition_element' ), $own );
}

/** @param array|string $given An empty string where the shortcode has no attributes. */
function recognition_elements_shortcode( $given, $content, string $name ): string {
	$given = is_array( $given ) ? $given : array();
	$tag   = 'recognition_element' === $name ? (string) ( $given['element'] ?? '' ) : $name;
	unset( $given['element'] );
	// Signs that would end a value, or the shortcode, stand in it as HTML writes them.
	$decoded = array_map(
		static function ( $value ) {
			return html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		},
		$given
	);
	return recognition_elements_embed( $tag, $decoded );
}

function recognition_elements_add_shortcodes(): void {
	foreach ( recognition_elements_shortcodes() as $name ) {
		add_shortcode( $name, 'recognition_elements_shortcode' );
	}
}
add_action( 'init', 'recognition_elements_add_shortcodes' );
