<?php
/**
 * What authors and contributors may save, beyond what WordPress lets them: the tags of the elements with their own
 * attributes. A figure with `data-recognition-…`, pasted from the builder, is let through by WordPress itself.
 */

defined( 'ABSPATH' ) || exit;

function recognition_elements_allow( array $allowed, $context ): array {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( recognition_elements_catalogue()['elements'] ?? array() as $tag => $element ) {
		$names           = array_merge( array( 'lang', 'dir', 'id', 'class' ), array_keys( $element['attributes'] ) );
		$allowed[ $tag ] = array_fill_keys( $names, true ) + ( $allowed[ $tag ] ?? array() );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'recognition_elements_allow', 10, 2 );
