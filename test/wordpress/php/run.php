<?php
/**
 * Runs the tests of PHP: `php run.php FOLDER`, the folder of the built plugin. Each file in `tests/` gives an array of
 * functions by what they state. One line of JSON for each: its name, and what failed.
 */

error_reporting( E_ALL );
set_error_handler(
	static function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

define( 'RECOGNITION_ELEMENTS_FOLDER', $argv[1] );
define( 'RECOGNITION_ELEMENTS_FILE', "$argv[1]/recognition-elements.php" );
define( 'RECOGNITION_ELEMENTS_VERSION', 'test' );
require __DIR__ . '/stand-ins.php';
foreach ( array( 'catalogue', 'languages', 'days', 'configuration', 'answers', 'page-address', 'figure', 'options', 'scripts', 'sooner', 'allowed-html', 'embed', 'excerpts', 'shortcodes' ) as $name ) {
	require "$argv[1]/includes/$name.php";
}

/** @throws Exception If they differ. */
function same( $expected, $found ): void {
	if ( $expected !== $found ) {
		throw new Exception( 'expected ' . var_export( $expected, true ) . ', found ' . var_export( $found, true ) );
	}
}
function contains( string $part, string $whole ): void {
	if ( false === strpos( $whole, $part ) ) {
		throw new Exception( "no $part in $whole" );
	}
}
function lacks( string $part, string $whole ): void {
	if ( false !== strpos( $whole, $part ) ) {
		throw new Exception( "$part is in $whole" );
	}
}

foreach ( glob( __DIR__ . '/tests/*.php' ) as $file ) {
	foreach ( require $file as $name => $test ) {
		foreach ( array( 'option', 'locale', 'can', 'feed', 'enqueued' ) as $each ) {
			unset( $GLOBALS[ $each ] );
		}
		try {
			$test();
			$failed = null;
		} catch ( Throwable $error ) {
			$failed = $error->getMessage() . ' (' . basename( $error->getFile() ) . ':' . $error->getLine() . ')';
		}
		echo json_encode( array( 'name' => $name, 'failed' => $failed ) ), "\n";
	}
}
