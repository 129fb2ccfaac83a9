<?php
/**
 * The languages, by our own keys: en, prs (Dari), ps (Pashto), and whichever else the catalogue lists.
 */

defined( 'ABSPATH' ) || exit;

/** What is known of each language, by its key, English first. */
function recognition_elements_languages(): array {
	return array_column( recognition_elements_catalogue()['languages'] ?? array(), null, 'lang' );
}

/**
 * The language that a tag or locale means; Dari is written prs, fa-AF or plain fa. Any other language is English. Of two
 * that fit, the one with the longer tag is meant.
 */
function recognition_elements_lang_of( string $tag ): string {
	$found  = 'en';
	$length = 0;
	foreach ( recognition_elements_languages() as $lang => $language ) {
		foreach ( $language['tags'] as $own ) {
			// The subtag must end where it is read: fao is Faroese.
			$pattern = '/^' . str_replace( '-', '[-_]', $own ) . '(?![^-_])/i';
			if ( strlen( $own ) > $length && preg_match( $pattern, $tag ) ) {
				$found  = $lang;
				$length = strlen( $own );
			}
		}
	}
	return $found;
}

/** The tag that browsers know. */
function recognition_elements_bcp47( string $lang ): string {
	return recognition_elements_languages()[ $lang ]['bcp47'] ?? $lang;
}

function recognition_elements_direction( string $lang ): string {
	return recognition_elements_languages()[ $lang ]['direction'] ?? 'ltr';
}

/** Writes the digits of a text as a language does: ۰–۹ in Dari and Pashto. */
function recognition_elements_digits( string $text, string $lang ): string {
	if ( 'arabext' !== ( recognition_elements_languages()[ $lang ]['digits'] ?? 'latn' ) ) {
		return $text;
	}
	return str_replace( range( 0, 9 ), array( '۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹' ), $text );
}
