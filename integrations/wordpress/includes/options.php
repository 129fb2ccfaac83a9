<?php
/**
 * The settings of the site: one option of WordPress.
 */

defined( 'ABSPATH' ) || exit;

/** The colours that can be set: key of the setting → custom property of the elements. */
function recognition_elements_colours(): array {
	return array(
		'accent'  => array( '--recognition-accent', __( 'Links and what is chosen', 'recognition-elements' ) ),
		'surface' => array( '--recognition-surface', __( 'Background', 'recognition-elements' ) ),
		'line'    => array( '--recognition-line', __( 'Lines', 'recognition-elements' ) ),
	);
}

/** @return array{lang: string, authority: string, colours: string[]} */
function recognition_elements_options(): array {
	$stored = get_option( 'recognition_elements' );
	return recognition_elements_clean_options( is_array( $stored ) ? $stored : array() );
}

/** Whatever is stored or sent, held to what can be set. */
function recognition_elements_clean_options( $given ): array {
	$given   = is_array( $given ) ? $given : array();
	$text    = static function ( string $name ) use ( $given ): string {
		return isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? sanitize_text_field( $given[ $name ] ) : '';
	};
	$lang    = $text( 'lang' );
	$colours = array();
	foreach ( array_keys( recognition_elements_colours() ) as $key ) {
		$colour = $given['colours'][ $key ] ?? '';
		$hex    = is_string( $colour ) ? sanitize_hex_color( trim( $colour ) ) : '';
		if ( $hex ) {
			$colours[ $key ] = $hex;
		}
	}
	return array(
		// Empty: that of the site.
		'lang'      => isset( recognition_elements_languages()[ $lang ] ) ? $lang : '',
		// Empty: that of the elements.
		'authority' => mb_substr( $text( 'authority' ), 0, 120 ),
		'colours'   => $colours,
	);
}

/** The language of an embed that names none. */
function recognition_elements_default_lang(): string {
	$lang = recognition_elements_options()['lang'];
	return '' === $lang ? recognition_elements_lang_of( determine_locale() ) : $lang;
}

/** The site's colours as CSS, empty where none is set. */
function recognition_elements_colours_css(): string {
	$set = recognition_elements_options()['colours'];
	if ( ! $set ) {
		return '';
	}
	$properties = recognition_elements_colours();
	$css        = '';
	foreach ( $set as $key => $hex ) {
		$css .= "{$properties[ $key ][0]}:$hex;";
	}
	$selectors = array_merge( array( 'figure[data-recognition-element]' ), recognition_elements_tags() );
	return implode( ',', $selectors ) . '{' . $css . '}';
}
