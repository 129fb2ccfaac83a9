<?php
/**
 * What an editor asked for, held to what the element knows: only its own attributes, each of its own kind.
 */

defined( 'ABSPATH' ) || exit;

/** What is left of a value of an attribute, or null if nothing in it can be meant. */
function recognition_elements_clean_value( array $attribute, string $value ): ?string {
	// Quotes that a word processor put around a shortcode's values are part of what WordPress hands on.
	$value = trim( $value, " \t\n\r\0\x0B" );
	$value = (string) preg_replace( '/^[“”„‟″«»\'"]+|[“”„‟″«»\'"]+$/u', '', $value );
	switch ( $attribute['kind'] ) {
		case 'flag':
			return in_array( strtolower( $value ), array( 'false', '0', 'no' ), true ) ? null : '';
		case 'day':
			return recognition_elements_is_day( $value ) ? $value : null;
		case 'url':
			$url = esc_url_raw( $value, array( 'http', 'https', 'mailto' ) );
			return '' === $url ? null : $url;
		case 'text':
			$text = sanitize_text_field( $value );
			return '' === $text ? null : $text;
		case 'one':
			return in_array( $value, $attribute['values'], true ) ? $value : null;
		default: // Words, ids and codes, parted by spaces.
			return preg_match( '/^-?[\p{L}\p{N}][\p{L}\p{N}_ .-]{0,199}$/u', $value ) ? $value : null;
	}
}

/**
 * The attributes of an element, from what was given. A name may be written with `_`; a flag may stand without a value, as
 * WordPress hands it on: under a number.
 *
 * @param array $given Of a shortcode or block.
 * @return string[] By name, `lang` left out.
 */
function recognition_elements_configuration( string $tag, array $given ): array {
	$element = recognition_elements_element( $tag );
	$clean   = array();
	foreach ( $given as $name => $value ) {
		if ( ! is_scalar( $value ) ) {
			continue;
		}
		if ( is_int( $name ) ) {
			$name  = (string) $value;
			$value = '';
		}
		$name      = str_replace( '_', '-', strtolower( $name ) );
		$attribute = $element['attributes'][ $name ] ?? null;
		if ( null === $attribute || ( '' === (string) $value && 'flag' !== $attribute['kind'] ) ) {
			continue;
		}
		// A checkbox of the block is a boolean.
		if ( is_bool( $value ) ) {
			$value = $value ? '' : 'false';
		}
		$kept = recognition_elements_clean_value( $attribute, (string) $value );
		if ( null !== $kept ) {
			$clean[ $name ] = $kept;
		}
	}
	ksort( $clean );
	return $clean;
}
