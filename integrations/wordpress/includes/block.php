<?php
/**
 * The block `recognition-elements/embed`. What is stored is the choice alone; the HTML is made when the page is shown.
 */

defined( 'ABSPATH' ) || exit;

/** @param array $stored `element`, and its `attributes` by name. */
function recognition_elements_render_block( array $stored ): string {
	$element = $stored['element'] ?? '';
	$given   = $stored['attributes'] ?? array();
	return recognition_elements_embed( is_string( $element ) ? $element : '', is_array( $given ) ? $given : array() );
}

function recognition_elements_register_block(): void {
	$url = plugins_url( '', RECOGNITION_ELEMENTS_FILE );
	wp_register_script(
		'recognition-elements-block',
		"$url/block/editor.js",
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n', 'wp-server-side-render' ),
		RECOGNITION_ELEMENTS_VERSION,
		true
	);
	register_block_type(
		RECOGNITION_ELEMENTS_FOLDER . '/block',
		array( 'render_callback' => 'recognition_elements_render_block' )
	);
}
add_action( 'init', 'recognition_elements_register_block' );

/** What the editor offers: elements, their questions and options. */
function recognition_elements_block_catalogue(): void {
	$offered = array();
	foreach ( recognition_elements_catalogue()['elements'] ?? array() as $tag => $element ) {
		$offered[ $tag ] = array(
			'question'   => $element['questions'][ recognition_elements_lang_of( get_user_locale() ) ],
			'attributes' => $element['attributes'],
		);
	}
	wp_add_inline_script(
		'recognition-elements-block',
		'window.recognitionElementsCatalogue = ' . wp_json_encode( $offered ) . ';' .
		'window.recognitionElementsLanguages = ' . wp_json_encode( array_column( recognition_elements_languages(), 'name', 'lang' ) ) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', 'recognition_elements_block_catalogue' );
