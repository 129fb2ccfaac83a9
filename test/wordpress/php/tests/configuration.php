<?php
/** What is left of what an editor asks for. */

$kept = static function ( array $given, string $tag = 'recognition-map' ): array {
	return recognition_elements_configuration( $tag, $given );
};

return array(
	'an element takes its own attributes and no others'   => static function () use ( $kept ) {
		same( array( 'layer' => 'missions' ), $kept( array( 'layer' => 'missions', 'onclick' => 'x()', 'style' => 'color:red', 'claim' => 'clm-1' ) ) );
	},
	'a name may be written with an underscore'            => static function () use ( $kept ) {
		same( array( 'as-of' => '2024-02-29' ), $kept( array( 'as_of' => '2024-02-29' ) ) );
	},
	'a day that does not exist is left out'               => static function () use ( $kept ) {
		foreach ( array( '2023-02-29', '2024-13-01', '2024-1-1', 'yesterday', "2024-01-01\n", '2024-01-01"' ) as $day ) {
			same( "2024-01-01\n" === $day || '2024-01-01"' === $day ? array( 'as-of' => '2024-01-01' ) : array(), $kept( array( 'as-of' => $day ) ) );
		}
	},
	'of a few values another one is left out'             => static function () use ( $kept ) {
		same( array(), $kept( array( 'layer' => 'flags', 'theme' => 'pink' ) ) );
	},
	'a flag stands alone, is true, or is not there'       => static function () use ( $kept ) {
		same( array( 'transpose' => '' ), $kept( array( 0 => 'transpose' ), 'leverage-matrix' ) );
		same( array( 'transpose' => '' ), $kept( array( 'transpose' => 'true' ), 'leverage-matrix' ) );
		same( array( 'transpose' => '' ), $kept( array( 'transpose' => true ), 'leverage-matrix' ) );
		same( array(), $kept( array( 'transpose' => 'false' ), 'leverage-matrix' ) );
		same( array(), $kept( array( 'transpose' => false ), 'leverage-matrix' ) );
	},
	'quotes of a word processor are no part of a value'   => static function () use ( $kept ) {
		same( array( 'layer' => 'kabul' ), $kept( array( 'layer' => '”kabul″' ) ) );
	},
	'an address leads to the web'                         => static function () use ( $kept ) {
		same( array(), $kept( array( 'src' => 'javascript:alert(1)' ) ) );
		same( array( 'src' => 'https://example.org/data.json' ), $kept( array( 'src' => 'https://example.org/data.json' ) ) );
	},
	'a heading is text'                                   => static function () use ( $kept ) {
		same( array( 'heading' => 'Who? alert(1)' ), $kept( array( 'heading' => 'Who? <script>alert(1)</script>' ) ) );
	},
	'lists in the place of a value are nothing'           => static function () use ( $kept ) {
		same( array(), $kept( array( 'layer' => array( 'missions' ), 'heading' => null ) ) );
	},
	'Dari has three names, and Faroese is not one of them' => static function () {
		foreach ( array( 'prs' => 'prs', 'fa-AF' => 'prs', 'fa_IR' => 'prs', 'FA' => 'prs', 'ps' => 'ps', 'ps_AF' => 'ps', 'en_GB' => 'en', 'fao' => 'en', '' => 'en', 'psx' => 'en' ) as $tag => $lang ) {
			same( $lang, recognition_elements_lang_of( $tag ) );
		}
	},
	'settings that cannot be are not kept'                => static function () {
		$none = array( 'lang' => '', 'authority' => '', 'colours' => array() );
		same( $none, recognition_elements_clean_options( 'x' ) );
		same( $none, recognition_elements_clean_options( array( 'lang' => 'de', 'authority' => array( 1 ), 'colours' => array( 'accent' => 'red;}body{display:none', 'nothing' => '#fff' ) ) ) );
		same(
			array( 'lang' => 'ps', 'authority' => 'emirate', 'colours' => array( 'accent' => '#0a5' ) ),
			recognition_elements_clean_options( array( 'lang' => 'ps', 'authority' => ' <b>emirate</b> ', 'colours' => array( 'accent' => ' #0a5' ) ) )
		);
	},
);
