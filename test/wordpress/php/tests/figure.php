<?php
/** The light HTML of an embed. */

return array(
	'the figure says which element it becomes, and how'     => static function () {
		$html = recognition_elements_embed( 'recognition-map', array( 'lang' => 'prs', 'layer' => 'missions', 'as-of' => '2024-01-01' ) );
		contains( '<figure class="recognition-element" lang="fa-AF" dir="rtl" data-recognition-element="recognition-map" data-recognition-lang="prs" data-recognition-as-of="2024-01-01" data-recognition-layer="missions">', $html );
		contains( '/frame/recognition-map.prs.html?as-of=2024-01-01&amp;layer=missions">', str_replace( '&#038;', '&amp;', $html ) );
		same( array( 'recognition-elements', 'recognition-elements' ), $GLOBALS['enqueued'] );
	},
	'nothing is left to fill in'                            => static function () {
		foreach ( recognition_elements_tags() as $tag ) {
			foreach ( array( 'en', 'prs', 'ps' ) as $lang ) {
				$html = recognition_elements_embed( $tag, array( 'lang' => $lang, 'state' => 'RU' ) );
				same( 0, preg_match( '/[\x{E000}-\x{F8FF}]/u', $html ) );
				same( 1, substr_count( $html, '</figcaption>' ) );
				same( substr_count( $html, '<table' ), substr_count( $html, '</table>' ) );
			}
		}
	},
	'what an editor writes is text wherever it lands'       => static function () {
		$evil = '"><img src=x onerror=alert(1)>';
		foreach ( array( 'heading', 'authority-label', 'state', 'lang', 'query', 'src' ) as $name ) {
			$html = recognition_elements_embed( 'embassy-status-table', array( $name => $evil ) );
			lacks( '<img', $html );
			lacks( 'onerror=alert(1)>', $html );
		}
		lacks( '<img', recognition_elements_embed( $evil, array() ) );
		$GLOBALS['can'] = true;
		lacks( '<img', recognition_elements_embed( $evil, array() ) );
	},
	'an own heading stands in the place of the question'    => static function () {
		$html = recognition_elements_embed( 'recognition-map', array( 'heading' => 'A & B: $1 \\1' ) );
		contains( '<strong>A &amp; B: $1 \\1</strong>', $html );
		lacks( '<strong>Who recognises', $html );
	},
	'the authority is called as the embed says, else as the site says' => static function () {
		contains( 'de facto authorities', recognition_elements_embed( 'recognition-map', array( 'authority-label' => 'de-facto' ) ) );
		$GLOBALS['option'] = array( 'authority' => 'rulers of <Kabul> 1' );
		$html              = recognition_elements_embed( 'recognition-map', array( 'lang' => 'prs' ) );
		contains( 'rulers of', $html );
		lacks( '<Kabul>', $html );
		$GLOBALS['option'] = array( 'authority' => 'emirate' );
		$html              = recognition_elements_embed( 'recognition-map', array() );
		contains( 'Islamic Emirate of Afghanistan', $html );
		contains( 'data-recognition-authority-label="emirate"', $html );
	},
	'the language is that of the embed, of the settings, of the site' => static function () {
		$GLOBALS['locale'] = 'fa_AF';
		contains( 'data-recognition-lang="prs"', recognition_elements_embed( 'recognition-map', array() ) );
		$GLOBALS['option'] = array( 'lang' => 'ps' );
		contains( 'data-recognition-lang="ps"', recognition_elements_embed( 'recognition-map', array( 'lang' => '' ) ) );
		contains( 'data-recognition-lang="en"', recognition_elements_embed( 'recognition-map', array( 'lang' => 'en' ) ) );
	},
	'a choice that was not compiled is told nowhere but said' => static function () {
		foreach ( array( array( 'src' => 'https://example.org/own.json' ), array( 'query' => 'Moscow' ), array( 'control' => 'taliban', 'region' => 'europe' ) ) as $given ) {
			$html = recognition_elements_embed( 'embassy-status-table', $given );
			lacks( '<table', $html );
			contains( recognition_elements_catalogue()['words']['elsewhere']['en'], $html );
			contains( '/frame/embassy-status-table.en.html?', $html );
		}
	},
	'attributes of the form leave the answer as it is'      => static function () {
		$plain = recognition_elements_told( 'recognition-map', 'en', array() );
		same( $plain, recognition_elements_told( 'recognition-map', 'en', array( 'theme' => 'dark', 'region' => 'europe', 'view' => 'table', 'layer' => 'recognition' ) ) );
	},
	'no file outside is read by the name of a state'        => static function () {
		foreach ( array( '../catalogue', 'RU/../RU', '..', "RU\0" ) as $state ) {
			same( null, recognition_elements_told( 'state-profile', 'en', array( 'state' => $state ) ) );
		}
	},
	'a feed has the answer and no script'                   => static function () {
		$GLOBALS['feed'] = true;
		contains( '<table', recognition_elements_embed( 'recognition-map', array() ) );
		same( array(), $GLOBALS['enqueued'] ?? array() );
	},
	'an excerpt has the sentences alone'                    => static function () {
		recognition_elements_begin_excerpt( '' );
		$html = recognition_elements_embed( 'recognition-map', array() );
		recognition_elements_end_excerpt( '' );
		contains( 'Who recognises the Taliban authorities?', $html );
		lacks( '<table', $html );
		same( array(), $GLOBALS['enqueued'] ?? array() );
	},
	'readers see nothing of a tag that does not exist; who can edit is told' => static function () {
		same( '', recognition_elements_embed( 'recognition-globe', array() ) );
		$GLOBALS['can'] = true;
		contains( 'no element &quot;recognition-globe&quot;', str_replace( '&#039;', '&quot;', recognition_elements_embed( 'recognition-globe', array() ) ) );
	},
	'a shortcode hands on what stands encoded in it'        => static function () {
		$html = recognition_elements_shortcode( array( 'heading' => 'A &#091;map&#093; &#038; more', 'lang' => 'en' ), '', 'recognition_map' );
		contains( '<strong>A [map] &amp; more</strong>', $html );
		same( $html, recognition_elements_shortcode( array( 'element' => 'recognition-map', 'heading' => 'A [map] & more', 'lang' => 'en' ), '', 'recognition_element' ) );
		contains( 'data-recognition-element="recognition-map"', recognition_elements_shortcode( '', '', 'recognition_map' ) );
	},
	'colours are properties of figures and elements'        => static function () {
		same( '', recognition_elements_colours_css() );
		$GLOBALS['option'] = array( 'colours' => array( 'accent' => '#0a5', 'surface' => 'url(x)' ) );
		contains( 'recognition-map,', recognition_elements_colours_css() );
		contains( '{--recognition-accent:#0a5;}', recognition_elements_colours_css() );
	},
	'figures and tags that were pasted are found'           => static function () {
		foreach ( array( '<figure data-recognition-element="recognition-map">', '<recognition-map lang="ps">', '<leverage-matrix>' ) as $html ) {
			same( true, (bool) recognition_elements_is_in( $html ) );
		}
		same( false, (bool) recognition_elements_is_in( '<p>recognition-map</p><recognition-maps>' ) );
	},
	'the script of the first embed with a language is known'  => static function () {
		foreach (
			array(
				'<p>x</p><figure class="a" data-recognition-element="recognition-map" data-recognition-lang="prs"><p>' => 'recognition-map.prs.js',
				'<figure lang="fa-AF" data-recognition-element="claim-check">' => 'claim-check.prs.js',
				"<leverage-matrix\nlang=\"ps\"></leverage-matrix><recognition-map lang=\"en\">" => 'leverage-matrix.ps.js',
				'<recognition-map></recognition-map>' => '',
				'<recognition-maps lang="ps">'        => '',
				'<figure data-recognition-element="../../x" data-recognition-lang="ps">' => '',
				'<p lang="ps">recognition-map</p>'    => '',
			) as $html => $script
		) {
			same( $script, recognition_elements_script_in( $html ) );
		}
	},
	'authors may save the tags with their own attributes'   => static function () {
		$allowed = recognition_elements_allow( array( 'p' => array() ), 'post' );
		same( true, $allowed['recognition-map']['layer'] );
		same( false, isset( $allowed['recognition-map']['onclick'] ) );
		same( array( 'p' => array() ), recognition_elements_allow( array( 'p' => array() ), 'data' ) );
	},
);
