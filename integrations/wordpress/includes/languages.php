<?php
/**
 * The three languages, by our own keys: en, prs (Dari), ps (Pashto).
 */

defined( 'ABSPATH' ) || exit;

/** The language that a tag or locale means; Dari is written prs, fa-AF or plain fa. Any other language is English. */
function recognition_elements_lang_of( string $tag ): string {
	// The subtag must end where it is read: fao is Faroese.
	if ( ! preg_match( '/^(?:(prs|fa)|ps)(?![^-_])/i', $tag, $found ) ) {
		return 'en';
	}
	return empty( $found[1] ) ? 'ps' : 'prs';
}

/** The tag that browsers know. */
function recognition_elements_bcp47( string $lang ): string {
	return 'prs' === $lang ? 'fa-AF' : $lang;
}

function recognition_elements_direction( string $lang ): string {
	return 'en' === $lang ? 'ltr' : 'rtl';
}

/** Writes the digits of a text as a language does: ۰–۹ in Dari and Pashto. */
function recognition_elements_digits( string $text, string $lang ): string {
	if ( 'en' === $lang ) {
		return $text;
	}
	return str_replace( range( 0, 9 ), array( '۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹' ), $text );
}
