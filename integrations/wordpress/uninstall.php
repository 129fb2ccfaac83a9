<?php
/**
 * Run by WordPress when the plugin is deleted: the settings are all that it ever stored.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'recognition_elements' );
