<?php
/**
 * What was built into this copy of the plugin: the elements with their attributes, the day of the data, and the address
 * of the pages that links lead to.
 */

defined( 'ABSPATH' ) || exit;

/** What a JSON file of the plugin holds, read once a request; an empty array if there is no such file. */
function recognition_elements_read( string $path ): array {
	static $read = array();
	if ( ! isset( $read[ $path ] ) ) {
		$file          = RECOGNITION_ELEMENTS_FOLDER . '/' . $path;
		$json          = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
		$read[ $path ] = is_array( $json ) ? $json : array();
	}
	return $read[ $path ];
}

/**
 * `base`: address of the published pages, with a slash at its end. `day`: that of the data. `elements`: by tag, each with
 * `attributes` (name → kind, values, about), `chooses` (attributes that choose what is told), `questions` by language.
 * `dates`: the words of days, by language. `languages`: what is known of each, English first.
 */
function recognition_elements_catalogue(): array {
	return recognition_elements_read( 'catalogue.json' );
}

/** The tags of all elements. */
function recognition_elements_tags(): array {
	return array_keys( recognition_elements_catalogue()['elements'] ?? array() );
}

/** An element by its tag, or null: only what is in the catalogue exists. */
function recognition_elements_element( string $tag ): ?array {
	return recognition_elements_catalogue()['elements'][ $tag ] ?? null;
}
