<?php
// Installs WordPress and fills it: php setup.php FOLDER ORIGIN. Prints the numbers of its posts as JSON.
[, $folder, $origin] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($origin, PHP_URL_HOST) . ':' . parse_url($origin, PHP_URL_PORT);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
wp_install('Biblioteket på kaia', 'editor', 'editor@example.org', true, '', wp_generate_password());
update_option('siteurl', $origin);
update_option('home', $origin);
update_option('WPLANG', '');
update_option('timezone_string', 'Europe/Oslo');
update_option('permalink_structure', '/%postname%/');
flush_rewrite_rules();
foreach (get_posts(['post_type' => ['post', 'page'], 'numberposts' => -1]) as $post) wp_delete_post($post->ID, true);

/** A picture of its own, in a colour, with the sizes that WordPress makes of it. */
function picture(string $name, int $red, int $green, int $blue, string $alt): int {
  $file = wp_upload_dir()['path'] . "/$name.jpg";
  $image = imagecreatetruecolor(1600, 1067);
  for ($y = 0; $y < 1067; $y++) {
    $shade = 0.5 + $y / 2134;
    imageline($image, 0, $y, 1599, $y, imagecolorallocate($image, (int) ($red * $shade), (int) ($green * $shade), (int) ($blue * $shade)));
  }
  imagefilledrectangle($image, 500, 450, 1100, 1000, imagecolorallocate($image, 250, 245, 230));
  imagefilledpolygon($image, [430, 450, 800, 180, 1170, 450], imagecolorallocate($image, $blue, $red, $green));
  imagejpeg($image, $file, 80);
  $number = wp_insert_attachment(['post_mime_type' => 'image/jpeg', 'post_title' => $name, 'post_status' => 'inherit', 'post_excerpt' => "Bildet $name"], $file);
  wp_update_attachment_metadata($number, wp_generate_attachment_metadata($number, $file));
  update_post_meta($number, '_wp_attachment_image_alt', $alt);
  return $number;
}

$pictures = [picture('hus', 70, 110, 160, 'Et hus med rødt tak'), picture('sal', 60, 140, 90, 'Den grønne salen'), picture('kveld', 120, 80, 130, '')];
$uploads = wp_upload_dir()['url'];
$names = ['UPLOADS' => $uploads];
foreach ($pictures as $i => $number) {
  $names['PICTURE_' . ($i + 1)] = wp_get_attachment_image_url($number, 'large');
  $names['NUMBER_' . ($i + 1)] = (string) $number;
}
// What links lead to; nothing plays or opens them.
foreach (['klang.mp3', 'sal.mp4', 'plan.pdf'] as $name) file_put_contents(wp_upload_dir()['path'] . "/$name", $name);
$body = fn (string $file): string => strtr(file_get_contents(__DIR__ . "/$file"), $names);

$author = get_user_by('login', 'editor');
wp_update_user(['ID' => $author->ID, 'display_name' => 'Redaksjonen']);
$category = wp_create_category('Byliv');

/** @return int its number */
function publish(array $post, int $picture = 0): int {
  global $author, $category;
  $number = wp_insert_post($post + ['post_status' => 'publish', 'post_author' => $author->ID, 'post_category' => [$category], 'tags_input' => ['bøker', 'hus & hage']], true);
  if (is_wp_error($number)) exit($number->get_error_message());
  if ($picture) set_post_thumbnail($number, $picture);
  return $number;
}

kses_remove_filters(); // as for an editor, who may write frames
$posts = [
  'protected' => publish(['post_title' => 'Bare for dem med passord', 'post_content' => 'Hemmelig tekst', 'post_password' => 'x']),
  'classic' => publish(['post_title' => 'Fra den gamle redigereren', 'post_content' => $body('classic.html')], $pictures[1]),
  'english' => publish(['post_title' => 'Quiet &amp; open: “a house of books”', 'post_excerpt' => 'A short text in English &amp; its end.', 'post_content' => '<!-- wp:paragraph --><p>The house opens at nine.</p><!-- /wp:paragraph -->']),
  'blocks' => publish(['post_title' => 'Et hus av bøker', 'post_excerpt' => 'Alt som en redaktør kan sette inn, på ett sted.', 'post_content' => $body('post.html')], $pictures[0]),
];
echo json_encode($posts);
