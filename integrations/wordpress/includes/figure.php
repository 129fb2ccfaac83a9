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

/** An own heading stands in the place of the element's question. */
function recognition_elements_with_heading( string $told, string $heading ): string {
	if ( '' === $heading ) {
		return $told;
	}
	return (string) preg_replace_callback(
		'~<strong>.*?</strong>~s',
		static function () use ( $heading ) {
			return '<strong>' . esc_html( $heading ) . '</strong>';
		},
		$told,
		1
	);
}

/**
 * An embed as light HTML.
 *
 * Where the options choose something that was not compiled, it tells nothing in its place, but where that is told: a
 * table of all missions under an embed of some of them would be a wrong statement.
 */
function recognition_elements_figure( string $tag, string $lang, array $attributes ): string {
	$told    = recognition_elements_told( $tag, $lang, $attributes );
	$title   = recognition_elements_element( $tag )['questions'][ $lang ];
	if ( null === $told ) {
		$elsewhere = recognition_elements_catalogue()['elsewhere'][ $lang ];
		$told      = sprintf( '<figcaption><strong>%s</strong> %s</figcaption>', esc_html( $title ), esc_html( $elsewhere ) );
	}
	return sprintf(
		"%s\n%s\n<p><a href=\"%s\">%s</a></p>\n</figure>\n",
		recognition_elements_figure_start( $tag, $lang, $attributes ),
		recognition_elements_with_heading( $told, $attributes['heading'] ?? '' ),
		esc_url( recognition_elements_page_address( $tag, $lang, $attributes ) ),
		esc_html( $title )
	);
}

/** The same for excerpts: the sentences that sum it up, as one paragraph. */
function recognition_elements_summary( string $tag, string $lang, array $attributes ): string {
	$figure = recognition_elements_figure( $tag, $lang, $attributes );
	preg_match( '~<figcaption>(.*?)</figcaption>~s', $figure, $caption );
	return sprintf( "<p>%s</p>\n", wp_kses( $caption[1] ?? '', array() ) );
}
