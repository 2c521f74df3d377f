<?php
// Runs a piece of PHP, which it reads, inside WordPress: php run.php FOLDER ORIGIN. Prints what that returns as JSON.
[, $folder, $origin] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($origin, PHP_URL_HOST) . ':' . parse_url($origin, PHP_URL_PORT);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_URI'] = '/';
$code = stream_get_contents(STDIN);
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';
echo json_encode((fn () => eval($code))());
