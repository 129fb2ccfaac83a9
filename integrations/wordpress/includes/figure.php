<?php
/**
 * The light HTML of an embed: a figure that is the answer before any script runs, and that says to the script of the
 * site which element it becomes.
 */

defined( 'ABSPATH' ) || exit;

/** The start tag, with the whole configuration. */
function recognition_elements_figure_start( string $tag, string $lang, array $attributes ): string {
	$all = array(
		'class'                    => 'recognition-element',
		'lang'                     => recognition_elements_bcp47( $lang ),
		'dir'                      => recognition_elements_direction( $lang ),
		'data-recognition-element' => $tag,
		'data-recognition-lang'    => $lang,
	);
	foreach ( $attributes as $name => $value ) {
		$all[ "data-recognition-$name" ] = $value;
	}
	$html = '<figure';
	foreach ( $all as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "$html>";
}

/** What the figure tells: lines of HTML with nothing left to fill in, or null where that was not compiled. */
function recognition_elements_told( string $tag, string $lang, array $attributes ): ?string {
	$answers = recognition_elements_answers( $tag, $lang, $attributes );
	$day     = $attributes['as-of'] ?? recognition_elements_catalogue()['day'];
	$lines   = recognition_elements_lines( $answers, recognition_elements_choice( $tag, $attributes ), $day );
	return null === $lines
		? null
		: recognition_elements_fill( implode( "\n", $lines ), $answers, $lang, $day, $attributes );
}

/**
 * The lines of an answer in the form that was asked for: with an own heading, at a level of the page's outline, or without
 * heading or the note on the data.
 */
function recognition_elements_in_form( string $told, array $attributes ): string {
	$without = explode( ' ', $attributes['without'] ?? '' );
	if ( in_array( 'source', $without, true ) ) {
		// The note is the last line of an answer.
		$told = substr( $told, 0, (int) strrpos( $told, "\n" ) );
	}
	return (string) preg_replace_callback(
		'~^<figcaption><strong>(.*?)</strong> (.*?)</figcaption>~s',
		static function ( $caption ) use ( $attributes, $without ) {
			list( , $question, $lead ) = $caption;
			$heading = isset( $attributes['heading'] ) ? esc_html( $attributes['heading'] ) : $question;
			$level   = (int) ( $attributes['heading-level'] ?? 0 );
			if ( in_array( 'heading', $without, true ) ) {
				return "<figcaption>$lead</figcaption>";
			}
			return $level
				? "<figcaption><h$level>$heading</h$level><p>$lead</p></figcaption>"
				: "<figcaption><strong>$heading</strong> $lead</figcaption>";
		},
		$told
	);
}

/**
 * An embed as light HTML.
 *
 * Where the options choose something that was not compiled, it tells nothing in its place, but where that is told: a
 * table of all missions under an embed of some of them would be a wrong statement.
 */
function recognition_elements_figure( string $tag, string $lang, array $attributes ): string {
	$words = recognition_elements_catalogue()['words'];
	$told  = recognition_elements_told( $tag, $lang, $attributes );
	if ( null === $told ) {
		$question = recognition_elements_element( $tag )['questions'][ $lang ];
		// Its note on the data would be another's, so it has an empty one.
		$told = sprintf( "<figcaption><strong>%s</strong> %s</figcaption>\n", esc_html( $question ), esc_html( $words['elsewhere'][ $lang ] ) );
	}
	return sprintf(
		"%s\n%s\n<p><a href=\"%s\">%s</a></p>\n</figure>\n",
		recognition_elements_figure_start( $tag, $lang, $attributes ),
		rtrim( recognition_elements_in_form( $told, $attributes ) ),
		esc_url( recognition_elements_page_address( $tag, $lang, $attributes ) ),
		esc_html( $words['page'][ $lang ] )
	);
}

/** The same for excerpts: the sentences that sum it up, as one paragraph. */
function recognition_elements_summary( string $tag, string $lang, array $attributes ): string {
	$figure = recognition_elements_figure( $tag, $lang, $attributes );
	preg_match( '~<figcaption>(.*?)</figcaption>~s', $figure, $caption );
	return sprintf( "<p>%s</p>\n", wp_kses( str_replace( '</h', ' </h', $caption[1] ?? '' ), array() ) );
}
