<?php
/**
 * Plugin Name:       Recognition Elements
 * Description:       Maps, tables and figures on the recognition of the Taliban administration, with their sources, in English, Dari and Pashto. As a block, a shortcode, or HTML that any author may paste.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       recognition-elements
 *
 * The version is written when the plugin is built.
 */

defined( 'ABSPATH' ) || exit;

define( 'RECOGNITION_ELEMENTS_VERSION', '0.0.0' );
define( 'RECOGNITION_ELEMENTS_FILE', __FILE__ );
define( 'RECOGNITION_ELEMENTS_FOLDER', __DIR__ );

require __DIR__ . '/includes/catalogue.php';
require __DIR__ . '/includes/languages.php';
require __DIR__ . '/includes/days.php';
require __DIR__ . '/includes/configuration.php';
require __DIR__ . '/includes/answers.php';
require __DIR__ . '/includes/page-address.php';
require __DIR__ . '/includes/figure.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/sooner.php';
require __DIR__ . '/includes/allowed-html.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/excerpts.php';
require __DIR__ . '/includes/settings-page.php';
