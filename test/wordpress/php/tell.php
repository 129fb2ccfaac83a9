<?php
/**
 * Tells what it is asked, one line of JSON for each line of JSON: `php tell.php FOLDER`, the folder of the built plugin.
 * `{day, style, lang, calendar}` is answered with the day in words, `{tag, lang, attributes}` with what an embed tells.
 */

define( 'RECOGNITION_ELEMENTS_FOLDER', $argv[1] );
require __DIR__ . '/stand-ins.php';
foreach ( array( 'catalogue', 'languages', 'days', 'answers', 'figure' ) as $name ) {
	require "$argv[1]/includes/$name.php";
}

while ( false !== ( $line = fgets( STDIN ) ) ) {
	$asked = json_decode( $line, true );
	$told  = isset( $asked['tag'] )
		? recognition_elements_told( $asked['tag'], $asked['lang'], $asked['attributes'] )
		: recognition_elements_format_day( $asked['day'], $asked['style'], $asked['lang'], $asked['calendar'] );
	echo json_encode( $told, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), "\n";
}
