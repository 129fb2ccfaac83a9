<?php
/**
 * The answers that were compiled when the plugin was built, as lines of HTML. What an element tells changes on some days
 * only, so a file has, for each choice of options, the days from which other lines count. In a line stand marks for what
 * is known only here: a printed day, the number of a source in its order, what the authority is called.
 */

defined( 'ABSPATH' ) || exit;

/** Before and after a day in a line: `…2025-07-03s…`, s for the short style, l for the long; `*` is the day shown. */
const RECOGNITION_ELEMENTS_DAY = '/\x{E000}(\*|[\d-]+)([sl])\x{E001}/u';
/** Before and after the index of a source. */
const RECOGNITION_ELEMENTS_SOURCE = '/\x{E002}(\d+)\x{E003}/u';
/** In place of what the authority is called. */
const RECOGNITION_ELEMENTS_AUTHORITY = "\u{E004}";
/** In place of the list of the sources that the lines cite. */
const RECOGNITION_ELEMENTS_SOURCES = "\u{E005}";

/** The file with the answers of an element in a language; the profile has one for each state. */
function recognition_elements_answers( string $tag, string $lang, array $attributes ): array {
	$element = recognition_elements_element( $tag );
	$parted  = $element['parted'] ?? null;
	if ( null === $parted || ! isset( $attributes[ $parted ] ) ) {
		return recognition_elements_read( "answers/$tag.$lang.json" );
	}
	$value = $attributes[ $parted ];
	// It becomes part of a file's name.
	return preg_match( '/^[A-Za-z]+\z/', $value ) ? recognition_elements_read( "answers/$tag/$value.$lang.json" ) : array();
}

/** The name of a choice in these files: the attributes that choose what is told, as a query. */
function recognition_elements_choice( string $tag, array $attributes ): string {
	$element = recognition_elements_element( $tag );
	$choice  = array_diff_assoc( array_intersect_key( $attributes, array_flip( $element['chooses'] ) ), $element['defaults'] );
	ksort( $choice );
	return http_build_query( $choice, '', '&', PHP_QUERY_RFC3986 );
}

/**
 * The lines of an answer, with their marks, on a day; null where this choice was not compiled.
 *
 * @return string[]|null
 */
function recognition_elements_lines( array $answers, string $choice, string $day ): ?array {
	$found = null;
	foreach ( $answers['choices'][ $choice ] ?? array() as list( $from, $lines ) ) {
		if ( $from > $day ) {
			break;
		}
		$found = $lines;
	}
	if ( null === $found ) {
		return null;
	}
	return array_map(
		static function ( $index ) use ( $answers ) {
			return $answers['lines'][ (int) $index ];
		},
		explode( ' ', $found )
	);
}

/** What the authority is called: one of the names of the elements, or an editor's own words. */
function recognition_elements_authority( array $answers, string $lang, string $label ): string {
	$names = $answers['authority'];
	return $names[ $label ] ?? ( '' === $label ? $names['taliban'] : recognition_elements_digits( esc_html( $label ), $lang ) );
}

/** Puts days, numbers of sources and names in the place of their marks. */
function recognition_elements_fill( string $text, array $answers, string $lang, string $day, array $attributes ): string {
	$text   = preg_replace_callback(
		RECOGNITION_ELEMENTS_DAY,
		static function ( $mark ) use ( $lang, $day, $attributes ) {
			$printed = '*' === $mark[1] ? $day : $mark[1];
			$style   = 'l' === $mark[2] ? 'long' : 'short';
			return esc_html( recognition_elements_format_day( $printed, $style, $lang, $attributes['calendar'] ?? 'auto' ) );
		},
		$text
	);
	$number = array();
	$text   = preg_replace_callback(
		RECOGNITION_ELEMENTS_SOURCE,
		static function ( $mark ) use ( $answers, $lang, &$number ) {
			$number += array( $mark[1] => count( $number ) + 1 );
			$printed = recognition_elements_digits( (string) $number[ $mark[1] ], $lang );
			return sprintf( '<a href="%s">%s</a>', $answers['sources'][ (int) $mark[1] ][0], $printed );
		},
		$text
	);
	$items  = array_map(
		static function ( $index ) use ( $answers, $lang, $day, $attributes ) {
			return recognition_elements_fill( $answers['sources'][ $index ][1], $answers, $lang, $day, $attributes );
		},
		array_keys( $number )
	);
	$label  = recognition_elements_authority( $answers, $lang, $attributes['authority-label'] ?? '' );
	return strtr(
		$text,
		array(
			RECOGNITION_ELEMENTS_SOURCES   => implode( "\n", $items ),
			RECOGNITION_ELEMENTS_AUTHORITY => $label,
		)
	);
}
