<?php
/**
 * From what an editor wrote in a shortcode or chose in a block to HTML.
 */

defined( 'ABSPATH' ) || exit;

/**
 * @param string $tag   Of the element, as given.
 * @param array  $given Its options, as given, with `lang`.
 */
function recognition_elements_embed( string $tag, array $given ): string {
	$tag = str_replace( '_', '-', strtolower( trim( $tag ) ) );
	if ( null === recognition_elements_element( $tag ) ) {
		return recognition_elements_unknown( $tag );
	}
	$lang       = isset( $given['lang'] ) && is_string( $given['lang'] ) && '' !== $given['lang']
		? recognition_elements_lang_of( $given['lang'] )
		: recognition_elements_default_lang();
	$authority  = recognition_elements_options()['authority'];
	$attributes = recognition_elements_configuration( $tag, $given );
	if ( '' !== $authority ) {
		$attributes += array( 'authority-label' => $authority );
	}
	if ( recognition_elements_in_excerpt() ) {
		return recognition_elements_summary( $tag, $lang, $attributes );
	}
	recognition_elements_enqueue();
	return recognition_elements_figure( $tag, $lang, $attributes );
}

/** Readers see nothing of a slip of the pen; whoever can mend it is told. */
function recognition_elements_unknown( string $tag ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf(
		'<p class="recognition-element-unknown">%s</p>',
		esc_html(
			sprintf(
				/* translators: 1: what was written, 2: list of tags */
				__( 'Recognition Elements has no element "%1$s". There are: %2$s. Only those who can edit see this line.', 'recognition-elements' ),
				$tag,
				implode( ', ', recognition_elements_tags() )
			)
		)
	);
}
