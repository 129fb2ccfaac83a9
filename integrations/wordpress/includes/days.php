<?php
/**
 * Days in words, as the elements write them: src/i18n/dates.ts and solar-hijri.ts in PHP. The plugin's tests hold every
 * day of both against each other.
 */

defined( 'ABSPATH' ) || exit;

/** Whether a text is a day that exists, YYYY-MM-DD. */
function recognition_elements_is_day( string $text ): bool {
	return preg_match( '/^(\d{4})-(\d\d)-(\d\d)\z/', $text, $part )
		&& checkdate( (int) $part[2], (int) $part[3], (int) $part[1] );
}

/** Days from 1970-01-01 to a day, in the Gregorian calendar. */
function recognition_elements_day_number( string $day ): int {
	return intdiv( gmmktime( 0, 0, 0, (int) substr( $day, 5, 2 ), (int) substr( $day, 8, 2 ), (int) substr( $day, 0, 4 ) ), 86400 );
}

/** Days from 1957-03-21 to 1 Hamal of a year: 8 of each 33 are leap years, as in the break table of Borkowski. */
function recognition_elements_new_year( int $year ): int {
	return 365 * ( $year - 1336 ) + intdiv( 8 * $year + 21, 33 ) - 324;
}

/** Year, month and day in the Afghan solar calendar, or null before 1957-03-21 and after 2071-03-20. */
function recognition_elements_solar_hijri( string $day ): ?array {
	if ( ! recognition_elements_is_day( $day ) || $day < '1957-03-21' || $day > '2071-03-20' ) {
		return null;
	}
	$days = recognition_elements_day_number( $day ) - recognition_elements_day_number( '1957-03-21' );
	$year = 1336 + intdiv( $days, 365 ); // At most one too late: leap days never add up to a year.
	if ( recognition_elements_new_year( $year ) > $days ) {
		--$year;
	}
	// Six months of 31 days, then months of 30.
	$left   = $days - recognition_elements_new_year( $year );
	$second = $left < 186 ? 0 : 1;
	$within = $left - 186 * $second;
	$length = 31 - $second;
	return array( $year, 6 * $second + intdiv( $within, $length ) + 1, $within % $length + 1 );
}

/**
 * A date of one calendar in words. In a pattern, D is the day, Y the year, M the month, O the month in its oblique form
 * (Pashto), S its first three letters.
 *
 * @param int[] $parts Year, and month and day as far as they are known.
 * @param array $words Of the calendar: months, oblique, long, short.
 */
function recognition_elements_format_parts( array $parts, array $words, string $style ): string {
	$long    = $words['long'];
	$pattern = explode( '|', 'long' === $style ? $long : ( $words['short'] ?? $long ) )[ 3 - count( $parts ) ];
	$index   = ( $parts[1] ?? 1 ) - 1;
	$month   = explode( '|', $words['months'] )[ $index ];
	$oblique = explode( '|', $words['oblique'] ?? '' )[ $index ] ?? '';
	return strtr(
		$pattern,
		array(
			'D' => $parts[2] ?? '',
			'M' => $month,
			'O' => '' === $oblique ? $month : $oblique,
			'S' => substr( $month, 0, 3 ),
			'Y' => $parts[0],
		)
	);
}

/**
 * A Gregorian day, month or year (`2025-07-03`, `2025-07`, `2025`) as read. A month or year alone stays Gregorian: it has
 * no counterpart in the solar calendar.
 *
 * @param string $style    long (running text) or short (tables and captions).
 * @param string $calendar auto, gregorian, solar-hijri or both.
 */
function recognition_elements_format_day( string $day, string $style, string $lang, string $calendar = 'auto' ): string {
	$words     = recognition_elements_catalogue()['dates'][ $lang ];
	$gregorian = recognition_elements_digits(
		recognition_elements_format_parts( array_map( 'intval', explode( '-', $day ) ), $words['gregorian'], $style ),
		$lang
	);
	$is_first  = 'gregorian' === ( recognition_elements_languages()[ $lang ]['calendar'] ?? 'gregorian' );
	if ( 'auto' === $calendar ) {
		$calendar = $is_first ? 'gregorian' : ( 'long' === $style ? 'both' : 'solar-hijri' );
	}
	$solar = 'gregorian' === $calendar ? null : recognition_elements_solar_hijri( $day );
	if ( null === $solar ) {
		return $gregorian;
	}
	$hijri = recognition_elements_digits( recognition_elements_format_parts( $solar, $words['solarHijri'], $style ), $lang );
	if ( 'solar-hijri' === $calendar ) {
		return $hijri;
	}
	return $is_first ? "$gregorian ($hijri)" : "$hijri ($gregorian)";
}
