<?php
/**
 * Settings → Recognition Elements, for whoever may manage the site's options.
 */

defined( 'ABSPATH' ) || exit;

function recognition_elements_register_settings(): void {
	register_setting(
		'recognition_elements',
		'recognition_elements',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'recognition_elements_clean_options',
			'show_in_rest'      => false,
		)
	);
}
add_action( 'admin_init', 'recognition_elements_register_settings' );

function recognition_elements_add_settings_page(): void {
	add_options_page(
		__( 'Recognition Elements', 'recognition-elements' ),
		__( 'Recognition Elements', 'recognition-elements' ),
		'manage_options',
		'recognition-elements',
		'recognition_elements_show_settings_page'
	);
}
add_action( 'admin_menu', 'recognition_elements_add_settings_page' );

/** One row of the table of settings. */
function recognition_elements_settings_row( string $id, string $label, string $control, string $about = '' ): void {
	printf(
		'<tr><th scope="row"><label for="%s">%s</label></th><td>%s%s</td></tr>',
		esc_attr( $id ),
		esc_html( $label ),
		$control, // Made below, escaped there.
		'' === $about ? '' : '<p class="description">' . esc_html( $about ) . '</p>'
	);
}

function recognition_elements_show_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$set   = recognition_elements_options();
	$langs = array( '' => __( 'That of the site', 'recognition-elements' ) ) + array_column( recognition_elements_languages(), 'name', 'lang' );
	$items = '';
	foreach ( $langs as $lang => $name ) {
		$items .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $lang ), selected( $set['lang'], $lang, false ), esc_html( $name ) );
	}
	echo '<div class="wrap"><h1>', esc_html__( 'Recognition Elements', 'recognition-elements' ), '</h1>';
	echo '<form action="options.php" method="post">';
	settings_fields( 'recognition_elements' );
	echo '<table class="form-table" role="presentation">';
	recognition_elements_settings_row(
		'recognition-lang',
		__( 'Language', 'recognition-elements' ),
		"<select id=\"recognition-lang\" name=\"recognition_elements[lang]\">$items</select>",
		__( 'Of embeds that name none.', 'recognition-elements' )
	);
	recognition_elements_settings_row(
		'recognition-authority',
		__( 'What the authority is called', 'recognition-elements' ),
		sprintf( '<input id="recognition-authority" class="regular-text" type="text" dir="auto" name="recognition_elements[authority]" value="%s">', esc_attr( $set['authority'] ) ),
		__( 'taliban ("Taliban authorities"), de-facto ("de facto authorities"), emirate ("Islamic Emirate of Afghanistan") or your own words. Empty: taliban.', 'recognition-elements' )
	);
	foreach ( recognition_elements_colours() as $key => list( $property, $label ) ) {
		recognition_elements_settings_row(
			"recognition-colour-$key",
			$label,
			sprintf( '<input id="recognition-colour-%1$s" type="text" dir="ltr" placeholder="#0b5fa5" pattern="#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?" name="recognition_elements[colours][%1$s]" value="%2$s">', esc_attr( $key ), esc_attr( $set['colours'][ $key ] ?? '' ) ),
			/* translators: %s: name of a CSS custom property */
			sprintf( __( 'Colour as #rrggbb, %s. Empty: that of the elements, which follow the colour scheme of the page.', 'recognition-elements' ), $property )
		);
	}
	echo '</table>';
	submit_button();
	echo '</form></div>';
}
