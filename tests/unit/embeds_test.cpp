/// The table of providers: each row by the code that its provider hands out, with ids of our own, and by addresses of
/// its pages; what is no provider's; and what the panel says.
#include <string>
#include <vector>

#include "body/excerpt.hpp"
#include "html_body.hpp"

namespace klipp {
namespace {

/// What stands in the article of a piece of HTML: "provider | frame | page | size" of each panel, "link page" of each
/// line that leads to what is not shown.
std::string embeds_in(std::string_view html) {
  std::string all;
  const std::vector<test::Element> elements = test::elements(test::html_body(html));
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const test::Element& each = elements[i];
    if (!all.empty() && (each.attribute("data-player") != "(none)" || each.attribute("class") == "klipp-embed"))
      all += "\n";
    if (each.attribute("data-player") != "(none)") {
      std::size_t link = i;
      while (link < elements.size() && elements[link].attribute("href") == "(none)") ++link;
      const std::string page = link < elements.size() ? elements[link].attribute("href") : "(none)";
      all += each.attribute("data-provider") + " | " + each.attribute("data-player") + " | " + page + " | " +
             each.attribute("data-size");
    } else if (each.tag == "p" && each.attribute("class") == "klipp-embed") {
      all += "link " + elements[i + 1].attribute("href");
    }
  }
  return all;
}

struct EmbedCase {
  std::string name;
  std::string html;
  std::string embeds;
};

void PrintTo(const EmbedCase& each, std::ostream* out) { *out << each.name; }

class EmbedCode : public ::testing::TestWithParam<EmbedCase> {};

TEST_P(EmbedCode, BecomesAPanelOfItsProvider) { EXPECT_EQ(embeds_in(GetParam().html), GetParam().embeds); }

/// An address that stands alone, as WordPress has what it embeds.
std::string alone(const std::string& address) {
  return "<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n" + address + "\n</div></figure>";
}

const std::string kYouTube = "YouTube | https://www.youtube-nocookie.com/embed/Kx3vN_a-9Qw";
const std::string kWatch = "https://www.youtube.com/watch?v=Kx3vN_a-9Qw";
const std::string kVimeo = "Vimeo | https://player.vimeo.com/video/204150149?dnt=1";

INSTANTIATE_TEST_SUITE_P(
    Film, EmbedCode,
    ::testing::Values(
        EmbedCase{
            "YouTube",
            R"(<iframe width="560" height="315" src="https://www.youtube.com/embed/Kx3vN_a-9Qw?si=q9TzYb_Lm2Xc4dEf" title="YouTube video player" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>)",
            kYouTube + " | " + kWatch + " | 16/9"},
        EmbedCase{
            "YouTubeFromAPoint",
            R"(<iframe width="560" height="315" src="https://www.youtube-nocookie.com/embed/Kx3vN_a-9Qw?si=q9&amp;start=754"></iframe>)",
            kYouTube + "?start=754 | " + kWatch + "&t=754 | 16/9"},
        EmbedCase{"YouTubeByItsPage", alone("https://www.youtube.com/watch?app=desktop&v=Kx3vN_a-9Qw&t=1h2m3s"),
                  kYouTube + "?start=3723 | " + kWatch + "&t=3723 | 16/9"},
        EmbedCase{"YouTubeByItsShortPage", alone("https://youtu.be/Kx3vN_a-9Qw?si=abc&t=90"),
                  kYouTube + "?start=90 | " + kWatch + "&t=90 | 16/9"},
        EmbedCase{"YouTubeOfAList", alone("https://www.youtube.com/watch?v=Kx3vN_a-9Qw&list=12"),
                  kYouTube + " | " + kWatch + " | 16/9"},
        EmbedCase{"YouTubeOnPhones", alone("http://m.youtube.com/watch?v=Kx3vN_a-9Qw"),
                  kYouTube + " | " + kWatch + " | 16/9"},
        EmbedCase{"YouTubeLive", alone("https://www.youtube.com/live/Kx3vN_a-9Qw?feature=shared"),
                  kYouTube + " | " + kWatch + " | 16/9"},
        EmbedCase{"YouTubeLiveOfAChannel",
                  R"(<iframe src="https://www.youtube.com/embed/live_stream?channel=UCa1b2c3d4"></iframe>)",
                  "YouTube | https://www.youtube-nocookie.com/embed/live_stream?channel=UCa1b2c3d4 | "
                  "https://www.youtube.com/channel/UCa1b2c3d4/live | 16/9"},
        EmbedCase{"YouTubeShort", alone("https://www.youtube.com/shorts/Kx3vN_a-9Qw?feature=share"),
                  kYouTube + " | https://www.youtube.com/shorts/Kx3vN_a-9Qw | 9/16"},
        EmbedCase{
            "YouTubeList",
            R"(<iframe width="560" height="315" src="https://www.youtube.com/embed/videoseries?si=x&amp;list=PLa1B2c3"></iframe>)",
            "YouTube | https://www.youtube-nocookie.com/embed/videoseries?list=PLa1B2c3 | "
            "https://www.youtube.com/playlist?list=PLa1B2c3 | 16/9"},
        EmbedCase{
            "Vimeo",
            R"(<div style="padding:56.25% 0 0 0;position:relative;"><iframe src="https://player.vimeo.com/video/204150149?badge=0&amp;autopause=0&amp;player_id=0&amp;app_id=58479" frameborder="0" allow="autoplay; fullscreen; picture-in-picture" style="position:absolute;top:0;left:0;width:100%;height:100%;" title="Tur til Lindesnes"></iframe></div><script src="https://player.vimeo.com/api/player.js"></script>)",
            kVimeo + " | https://vimeo.com/204150149 | 16/9"},
        EmbedCase{
            "VimeoThatIsNotListed",
            R"(<iframe src="https://player.vimeo.com/video/204150149?h=8f2b17c0de&amp;title=0" width="640" height="360"></iframe>)",
            kVimeo + "&h=8f2b17c0de | https://vimeo.com/204150149/8f2b17c0de | 16/9"},
        EmbedCase{"VimeoByThePageThatIsNotListed", alone("https://vimeo.com/204150149/8f2b17c0de?share=copy"),
                  kVimeo + "&h=8f2b17c0de | https://vimeo.com/204150149/8f2b17c0de | 16/9"},
        EmbedCase{"VimeoByItsPage", alone("https://vimeo.com/channels/staffpicks/204150149"),
                  kVimeo + " | https://vimeo.com/204150149 | 16/9"},
        EmbedCase{
            "Dailymotion",
            R"(<div style="position:relative;padding-bottom:56.25%;height:0;overflow:hidden;"><iframe style="width:100%;height:100%;position:absolute;" frameborder="0" type="text/html" src="https://geo.dailymotion.com/player.html?video=x9k2m4p" width="100%" height="100%" allowfullscreen title="Dailymotion Video Player" allow="web-share"></iframe></div>)",
            "Dailymotion | https://geo.dailymotion.com/player.html?video=x9k2m4p | "
            "https://www.dailymotion.com/video/x9k2m4p | 16/9"},
        EmbedCase{"DailymotionBefore",
                  R"(<iframe src="//www.dailymotion.com/embed/video/x9k2m4p" width="560" height="315"></iframe>)",
                  "Dailymotion | https://geo.dailymotion.com/player.html?video=x9k2m4p | "
                  "https://www.dailymotion.com/video/x9k2m4p | 16/9"},
        EmbedCase{"DailymotionOfAPlayer",
                  R"(<iframe src="https://geo.dailymotion.com/player/xq1z.html?video=x9k2m4p"></iframe>)",
                  "Dailymotion | https://geo.dailymotion.com/player.html?video=x9k2m4p | "
                  "https://www.dailymotion.com/video/x9k2m4p | 16/9"},
        EmbedCase{
            "Ted",
            R"(<iframe src="https://embed.ted.com/talks/lang/nb/kari_nordmann_on_tides" width="854" height="480"></iframe>)",
            "TED | https://embed.ted.com/talks/kari_nordmann_on_tides | "
            "https://www.ted.com/talks/kari_nordmann_on_tides | 16/9"},
        EmbedCase{
            "VgTv",
            R"(<iframe width="560" height="315" src="https://www.vgtv.no/embed/?id=271828" frameborder="0" allowfullscreen></iframe>)",
            "VG TV | https://www.vgtv.no/embed/?id=271828 | https://www.vgtv.no/video/271828 | 16/9"},
        EmbedCase{"VgTvByItsPage", alone("https://www.vgtv.no/video/271828/slik-lages-et-fyr"),
                  "VG TV | https://www.vgtv.no/embed/?id=271828 | https://www.vgtv.no/video/271828 | 16/9"},
        EmbedCase{
            "Nrk",
            R"(<iframe src="https://static.nrk.no/ludo/latest/video-embed.html#id=PRHO04000121" width="640" height="360"></iframe>)",
            "NRK | https://static.nrk.no/ludo/latest/video-embed.html#id=PRHO04000121 | "
            "https://static.nrk.no/ludo/latest/video-embed.html#id=PRHO04000121 | 16/9"},
        EmbedCase{
            "Tv2",
            R"(<iframe src="https://www.tv2.no/embed/video/314159" width="1280" height="720" allowfullscreen></iframe>)",
            "TV 2 | https://www.tv2.no/embed/video/314159 | https://www.tv2.no/embed/video/314159 | 1280/720"},
        EmbedCase{
            "Brightcove",
            R"(<iframe src="https://players.brightcove.net/1234567890001/default_default/index.html?videoId=6301234567001" allowfullscreen="" allow="encrypted-media" width="960" height="540"></iframe>)",
            "Brightcove | "
            "https://players.brightcove.net/1234567890001/default_default/index.html?videoId=6301234567001 "
            "| https://players.brightcove.net/1234567890001/default_default/index.html?videoId=6301234567001 | 16/9"},
        EmbedCase{
            "JwPlayer",
            R"(<div style="position:relative; overflow:hidden; padding-bottom:56.25%"><iframe src="https://cdn.jwplayer.com/players/aB3dE5fG-hI7jK9lM.html" width="100%" height="100%" frameborder="0" scrolling="auto" title="Fyret" style="position:absolute;" allowfullscreen></iframe></div>)",
            "JW Player | https://cdn.jwplayer.com/players/aB3dE5fG-hI7jK9lM.html | "
            "https://cdn.jwplayer.com/players/aB3dE5fG-hI7jK9lM.html | 16/9"},
        EmbedCase{
            "TikTokInAFrame",
            R"(<iframe src="https://www.tiktok.com/embed/v2/7312345678901234567?lang=nb-NO" style="height: 740px;"></iframe>)",
            "TikTok | https://www.tiktok.com/player/v1/7312345678901234567 | "
            "https://www.tiktok.com/embed/v2/7312345678901234567 | 9/16"}),
    test::CaseName{});

const std::string kTrack = "https%3A//api.soundcloud.com/tracks/soundcloud%253Atracks%253A1928374650";

INSTANTIATE_TEST_SUITE_P(
    Sound, EmbedCode,
    ::testing::Values(
        EmbedCase{
            "Spotify",
            R"(<iframe data-testid="embed-iframe" style="border-radius:12px" src="https://open.spotify.com/embed/episode/3x9Zq0aBcDeFgHiJkLmNoP?utm_source=generator" width="100%" height="352" frameBorder="0" allowfullscreen="" allow="autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture" loading="lazy"></iframe>)",
            "Spotify | https://open.spotify.com/embed/episode/3x9Zq0aBcDeFgHiJkLmNoP | "
            "https://open.spotify.com/episode/3x9Zq0aBcDeFgHiJkLmNoP | 352"},
        EmbedCase{
            "SpotifyThatIsLow",
            R"(<iframe src="https://open.spotify.com/embed/track/3x9Zq0aBcD" width="100%" height="152"></iframe>)",
            "Spotify | https://open.spotify.com/embed/track/3x9Zq0aBcD | "
            "https://open.spotify.com/track/3x9Zq0aBcD | 152"},
        EmbedCase{"SpotifyByItsPage", alone("https://open.spotify.com/intl-no/album/3x9Zq0aBcD?si=abc"),
                  "Spotify | https://open.spotify.com/embed/album/3x9Zq0aBcD | "
                  "https://open.spotify.com/album/3x9Zq0aBcD | 352"},
        EmbedCase{
            "SoundCloud",
            R"(<iframe width="100%" height="166" scrolling="no" frameborder="no" allow="autoplay" src="https://w.soundcloud.com/player/?url=)" +
                kTrack +
                R"(&color=%23ff5500&auto_play=false&hide_related=false"></iframe><div style="font-size: 10px;"><a href="https://soundcloud.com/kyst" title="Kyst" target="_blank">Kyst</a></div>)",
            "SoundCloud | https://w.soundcloud.com/player/?url=" + kTrack +
                "&color=%23ff5500&auto_play=false&hide_related=false | https://w.soundcloud.com/player/?url=" + kTrack +
                "&color=%23ff5500&auto_play=false&hide_related=false | 166"},
        EmbedCase{"SoundCloudByItsPage", alone("https://soundcloud.com/kyst/havna-om-natta"),
                  "SoundCloud | "
                  "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fkyst%2Fhavna-om-natta | "
                  "https://soundcloud.com/kyst/havna-om-natta | 166"},
        EmbedCase{
            "SoundCloudOfAPage",
            R"(<iframe src="https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fkyst%2Fhavna"></iframe>)",
            "SoundCloud | https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fkyst%2Fhavna | "
            "https://soundcloud.com/kyst/havna | 166"},
        EmbedCase{
            "ApplePodcasts",
            R"(<iframe allow="autoplay *; encrypted-media *; fullscreen *; clipboard-write" frameborder="0" height="175" style="width:100%;max-width:660px;overflow:hidden;border-radius:10px;" sandbox="allow-forms allow-popups allow-same-origin allow-scripts allow-storage-access-by-user-activation allow-top-navigation-by-user-activation" src="https://embed.podcasts.apple.com/no/podcast/kystradio/id1234567890?i=1000612345678"></iframe>)",
            "Apple Podcasts | https://embed.podcasts.apple.com/no/podcast/kystradio/id1234567890?i=1000612345678 | "
            "https://podcasts.apple.com/no/podcast/kystradio/id1234567890?i=1000612345678 | 175"},
        EmbedCase{"AppleMusic",
                  R"(<iframe height="450" src="https://embed.music.apple.com/no/album/fyr/1234567890"></iframe>)",
                  "Apple Music | https://embed.music.apple.com/no/album/fyr/1234567890 | "
                  "https://music.apple.com/no/album/fyr/1234567890 | 450"},
        EmbedCase{
            "Acast",
            R"(<iframe src="https://embed.acast.com/6543210abcdef/65f0a1b2c3d4e5" frameBorder="0" width="100%" height="190px"></iframe>)",
            "Acast | https://embed.acast.com/6543210abcdef/65f0a1b2c3d4e5 | "
            "https://play.acast.com/s/6543210abcdef/65f0a1b2c3d4e5 | 190"},
        EmbedCase{
            "AcastWithADollar",
            R"(<iframe src="https://embed.acast.com/$/kystradio/65f0a1b2?" width="100%" height="110px"></iframe>)",
            "Acast | https://embed.acast.com/$/kystradio/65f0a1b2? | "
            "https://play.acast.com/s/kystradio/65f0a1b2 | 110"},
        EmbedCase{"AcastShow",
                  R"(<iframe src="https://embed.acast.com/6543210abcdef?feed=true" height="380px"></iframe>)",
                  "Acast | https://embed.acast.com/6543210abcdef?feed=true | "
                  "https://play.acast.com/s/6543210abcdef | 380"},
        EmbedCase{"AcastByItsPage", alone("https://shows.acast.com/kystradio/episodes/natta"),
                  "Acast | https://embed.acast.com/kystradio/natta | "
                  "https://shows.acast.com/kystradio/episodes/natta | 190"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Graphics, EmbedCode,
    ::testing::Values(
        EmbedCase{
            "Datawrapper",
            R"(<iframe title="Fisk i tonn" aria-label="Column Chart" id="datawrapper-chart-a1B2c" src="https://datawrapper.dwcdn.net/a1B2c/3/" scrolling="no" frameborder="0" style="width: 0; min-width: 100% !important; border: none;" height="412" data-external="1"></iframe><script type="text/javascript">!function(){"use strict";}();</script>)",
            "Datawrapper | https://datawrapper.dwcdn.net/a1B2c/3/ | https://datawrapper.dwcdn.net/a1B2c/3/ | 412"},
        EmbedCase{
            "Flourish",
            R"(<iframe src='https://flo.uri.sh/visualisation/12345678/embed' title='Interactive or visual content' class='flourish-embed-iframe' frameborder='0' scrolling='no' style='width:100%;height:600px;' sandbox='allow-same-origin allow-forms allow-scripts allow-downloads allow-popups'></iframe>)",
            "Flourish | https://flo.uri.sh/visualisation/12345678/embed | "
            "https://public.flourish.studio/visualisation/12345678/ | 600"},
        EmbedCase{
            "FlourishByAScript",
            R"(<div class="flourish-embed flourish-chart" data-src="visualisation/12345678"><script src="https://public.flourish.studio/resources/embed.js"></script><noscript><img src="https://public.flourish.studio/visualisation/12345678/thumbnail" width="100%" alt="chart visualization" /></noscript></div>)",
            "Flourish | https://flo.uri.sh/visualisation/12345678/embed | "
            "https://public.flourish.studio/visualisation/12345678/ | 600"},
        EmbedCase{"FlourishByItsPage", alone("https://public.flourish.studio/visualisation/12345678/"),
                  "Flourish | https://flo.uri.sh/visualisation/12345678/embed | "
                  "https://public.flourish.studio/visualisation/12345678/ | 600"},
        EmbedCase{
            "GoogleMaps",
            R"(<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2098.1!2d7.0469!3d57.9825!2m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1!5e0!3m2!1sno!2sno!4v1700000000000!5m2!1sno!2sno" width="600" height="450" style="border:0;" allowfullscreen="" loading="lazy" referrerpolicy="no-referrer-when-downgrade"></iframe>)",
            "Google Maps | "
            "https://www.google.com/maps/"
            "embed?pb=!1m18!1m12!1m3!1d2098.1!2d7.0469!3d57.9825!2m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1!5e0!3m2!1sno!"
            "2sno!4v1700000000000!5m2!1sno!2sno | https://www.google.com/maps?q=57.9825,7.0469 | 450"},
        EmbedCase{"GoogleMapsBefore",
                  R"(<iframe src="https://maps.google.com/maps?q=Lindesnes%20fyr&amp;output=embed"></iframe>)",
                  "Google Maps | https://maps.google.com/maps?q=Lindesnes%20fyr&output=embed | "
                  "https://www.google.com/maps?q=Lindesnes%20fyr | 450"},
        EmbedCase{"GoogleMapsWithAKey",
                  R"(<iframe src="https://www.google.com/maps/embed/v1/place?key=K&amp;q=Lindesnes+fyr"></iframe>)",
                  "Google Maps | https://www.google.com/maps/embed/v1/place?key=K&q=Lindesnes+fyr | "
                  "https://www.google.com/maps?q=Lindesnes+fyr | 450"},
        EmbedCase{
            "OpenStreetMap",
            R"(<iframe width="425" height="350" src="https://www.openstreetmap.org/export/embed.html?bbox=7.03%2C57.97%2C7.06%2C57.99&amp;layer=mapnik" style="border: 1px solid black"></iframe><br/><small><a href="https://www.openstreetmap.org/?#map=15/57.9/7.0">Se større kart</a></small>)",
            "OpenStreetMap | "
            "https://www.openstreetmap.org/export/embed.html?bbox=7.03%2C57.97%2C7.06%2C57.99&layer=mapnik | "
            "https://www.openstreetmap.org/?bbox=7.03%2C57.97%2C7.06%2C57.99 | 350"},
        EmbedCase{"OfAnyOtherHost",
                  R"(<iframe src="https://charts.news.example/fisk?aar=2026" width="600" height="400"></iframe>)",
                  "charts.news.example | https://charts.news.example/fisk?aar=2026 | "
                  "https://charts.news.example/fisk?aar=2026 | 600/400"},
        EmbedCase{"OfAnyOtherHostWithAHeight",
                  R"(<iframe src="https://charts.news.example/fisk" width="100%" height="400"></iframe>)",
                  "charts.news.example | https://charts.news.example/fisk | https://charts.news.example/fisk | 400"},
        EmbedCase{"OfAnyOtherHostWithoutASize", R"(<iframe src="https://charts.news.example/fisk"></iframe>)",
                  "charts.news.example | https://charts.news.example/fisk | https://charts.news.example/fisk | 16/9"},
        EmbedCase{"OfAHostWithAName",
                  R"(<iframe src="https://bandcamp.com/EmbeddedPlayer/album=1/" height="120"></iframe>)",
                  "Bandcamp | https://bandcamp.com/EmbeddedPlayer/album=1/ | "
                  "https://bandcamp.com/EmbeddedPlayer/album=1/ | 120"}),
    test::CaseName{});

const std::string kTweet = "https://platform.twitter.com/embed/Tweet.html?id=1712345678901234567&dnt=true";

INSTANTIATE_TEST_SUITE_P(Post, EmbedCode,
                         ::testing::Values(
                             EmbedCase{
                                 "X",
                                 R"(<blockquote class="twitter-tweet"><p lang="no" dir="ltr">Fyret er tent. <a href="https://t.co/aB1">pic.twitter.com/aB1</a></p>&mdash; Kari (@kari) <a href="https://twitter.com/kari/status/1712345678901234567?ref_src=twsrc%5Etfw">October 12, 2023</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>)",
                                 "X | " + kTweet + " | (none) | 550"},
                             EmbedCase{"XByItsPage", alone("https://x.com/kari/status/1712345678901234567"),
                                       "X | " + kTweet + " | https://x.com/kari/status/1712345678901234567 | 550"},
                             EmbedCase{
                                 "XInAFrame",
                                 R"(<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1712345678901234567"></iframe>)",
                                 "X | " + kTweet + " | https://x.com/i/status/1712345678901234567 | 550"},
                             EmbedCase{
                                 "Instagram",
                                 R"(<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/CxA1b2C3d4E/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14" style=" background:#FFF;"><div style="padding:16px;"> <a href="https://www.instagram.com/p/CxA1b2C3d4E/?utm_source=ig_embed&amp;utm_campaign=loading" style=" background:#FFFFFF;" target="_blank"> <div style=" font-family:Arial;"> View this post on Instagram</div></a><p><a href="https://www.instagram.com/p/CxA1b2C3d4E/" target="_blank">A post shared by Kyst (@kyst)</a></p></div></blockquote> <script async src="//www.instagram.com/embed.js"></script>)",
                                 "Instagram | https://www.instagram.com/p/CxA1b2C3d4E/embed/captioned/ | (none) | 700"},
                             EmbedCase{"InstagramByItsPage", alone("https://www.instagram.com/kyst/reel/CxA1b2C3d4E/"),
                                       "Instagram | https://www.instagram.com/p/CxA1b2C3d4E/embed/captioned/ | "
                                       "https://www.instagram.com/p/CxA1b2C3d4E/ | 700"},
                             EmbedCase{
                                 "Facebook",
                                 R"(<div id="fb-root"></div><script async defer crossorigin="anonymous" src="https://connect.facebook.net/nb_NO/sdk.js#xfbml=1&version=v18.0"></script><div class="fb-post" data-href="https://www.facebook.com/kyst/posts/10153231379946729/" data-width="500"><blockquote cite="https://www.facebook.com/kyst/posts/10153231379946729/" class="fb-xfbml-parse-ignore"><p>Fyret er tent.</p>Posted by <a href="https://www.facebook.com/kyst">Kyst</a> on&nbsp;<a href="https://www.facebook.com/kyst/posts/10153231379946729/">Thursday</a></blockquote></div>)",
                                 "Facebook | "
                                 "https://www.facebook.com/plugins/"
                                 "post.php?href=https%3A%2F%2Fwww.facebook.com%2Fkyst%2Fposts%2F10153231379946729%2F&"
                                 "show_text=true | (none) "
                                 "| 600"},
                             EmbedCase{
                                 "FacebookWithoutItsText",
                                 R"(<div class="fb-post" data-href="https://www.facebook.com/kyst/posts/101532"></div>)",
                                 "Facebook | "
                                 "https://www.facebook.com/plugins/"
                                 "post.php?href=https%3A%2F%2Fwww.facebook.com%2Fkyst%2Fposts%2F101532&show_text=true "
                                 "| "
                                 "https://www.facebook.com/kyst/posts/101532 | 600"},
                             EmbedCase{
                                 "FacebookInAFrame",
                                 R"(<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fkyst%2Fposts%2F101532&show_text=true&width=500" width="500" height="471" style="border:none;overflow:hidden" scrolling="no" frameborder="0" allowfullscreen="true" allow="autoplay; clipboard-write; encrypted-media; picture-in-picture; web-share"></iframe>)",
                                 "Facebook | "
                                 "https://www.facebook.com/plugins/"
                                 "post.php?href=https%3A%2F%2Fwww.facebook.com%2Fkyst%2Fposts%2F101532&show_text=true "
                                 "| "
                                 "https://www.facebook.com/kyst/posts/101532 | 471"},
                             EmbedCase{
                                 "FacebookFilm",
                                 R"(<div class="fb-video" data-href="https://www.facebook.com/kyst/videos/10153231379946729/"></div>)",
                                 "Facebook | "
                                 "https://www.facebook.com/plugins/"
                                 "video.php?href=https%3A%2F%2Fwww.facebook.com%2Fkyst%2Fvideos%2F10153231379946729%2F "
                                 "| "
                                 "https://www.facebook.com/kyst/videos/10153231379946729/ | 16/9"},
                             EmbedCase{
                                 "FacebookFilmInAFrame",
                                 R"(<iframe src="https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fkyst%2Fvideos%2F101532%2F&show_text=false&width=560&t=0" width="560" height="314"></iframe>)",
                                 "Facebook | "
                                 "https://www.facebook.com/plugins/"
                                 "video.php?href=https%3A%2F%2Fwww.facebook.com%2Fkyst%2Fvideos%2F101532%2F | "
                                 "https://www.facebook.com/kyst/videos/101532/ | 16/9"},
                             EmbedCase{"Bluesky",
                                       R"(<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:a1b2c3d4e5f6g7h8/app.bsky.feed.post/3kxyz2abcd2" data-bluesky-cid="bafyreib" data-bluesky-embed-color-mode="system"><p lang="no">Fyret er tent.</p>&mdash; Kari (<a href="https://bsky.app/profile/did:plc:a1b2c3d4e5f6g7h8?ref_src=embed">@kari.example</a>) <a href="https://bsky.app/profile/did:plc:a1b2c3d4e5f6g7h8/post/3kxyz2abcd2?ref_src=embed">October 12, 2024</a></blockquote><script async src="https://embed.bsky.app/static/embed.js" charset="utf-8"></script>)",
                                       "Bluesky | "
                                       "https://embed.bsky.app/embed/did:plc:a1b2c3d4e5f6g7h8/app.bsky.feed.post/"
                                       "3kxyz2abcd2 | (none) | "
                                       "500"},
                             EmbedCase{
                                 "Mastodon",
                                 R"(<blockquote class="mastodon-embed" data-embed-url="https://mastodon.example/@kari/112345678901234567/embed" style="background: #FCF8FF;"> <a href="https://mastodon.example/@kari/112345678901234567" target="_blank" style="align-items: center;"> <svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 79 75"><path d="M63 45"/></svg> <div style="color: #787588;">Post by @kari@mastodon.example</div> <div style="font-weight: 500;">View on Mastodon</div> </a> </blockquote> <script data-allowed-prefixes="https://mastodon.example/" async src="https://mastodon.example/embed.js"></script>)",
                                 "Mastodon | https://mastodon.example/@kari/112345678901234567/embed | (none) | 500"},
                             EmbedCase{
                                 "MastodonInAFrame",
                                 R"(<iframe src="https://mastodon.example/@kari/112345678901234567/embed" class="mastodon-embed" style="max-width: 100%; border: 0" width="400" allowfullscreen="allowfullscreen"></iframe>)",
                                 "Mastodon | https://mastodon.example/@kari/112345678901234567/embed | "
                                 "https://mastodon.example/@kari/112345678901234567 | 500"},
                             EmbedCase{
                                 "TikTok",
                                 R"(<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@kyst/video/7312345678901234567" data-video-id="7312345678901234567" style="max-width: 605px;min-width: 325px;" > <section> <a target="_blank" title="@kyst" href="https://www.tiktok.com/@kyst?refer=embed">@kyst</a> <p>Fyret er tent.</p> <a target="_blank" title="original sound" href="https://www.tiktok.com/music/original-sound-731?refer=embed">original sound</a> </section> </blockquote> <script async src="https://www.tiktok.com/embed.js"></script>)",
                                 "TikTok | https://www.tiktok.com/player/v1/7312345678901234567 | "
                                 "https://www.tiktok.com/@kyst/video/7312345678901234567 | 9/16"},
                             EmbedCase{
                                 "Threads",
                                 R"(<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.com/@kyst/post/CuA1b2C3d4E" data-text-post-version="0" id="ig-tp-CuA1b2C3d4E"> <a href="https://www.threads.com/@kyst/post/CuA1b2C3d4E" target="_blank"> <div> <div>Post by @kyst</div> <div>View on Threads</div></div></a></blockquote><script async src="https://www.threads.com/embed.js"></script>)",
                                 "Threads | https://www.threads.com/@kyst/post/CuA1b2C3d4E/embed | (none) | 500"},
                             EmbedCase{
                                 "Reddit",
                                 R"(<blockquote class="reddit-embed-bq" style="height:316px" data-embed-height="316"><a href="https://www.reddit.com/r/norge/comments/1a2b3c4/fyret_er_tent/">Fyret er tent</a><br> by<a href="https://www.reddit.com/user/kari/">u/kari</a> in<a href="https://www.reddit.com/r/norge/">norge</a></blockquote><script async="" src="https://embed.reddit.com/widgets.js" charset="UTF-8"></script>)",
                                 "Reddit | https://embed.reddit.com/r/norge/comments/1a2b3c4/?embed=true | (none) | "
                                 "500"},
                             EmbedCase{
                                 "LinkedIn",
                                 R"(<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:7112345678901234567" height="551" width="504" frameborder="0" allowfullscreen="" title="Embedded post"></iframe>)",
                                 "LinkedIn | "
                                 "https://www.linkedin.com/embed/feed/update/urn:li:share:7112345678901234567 | "
                                 "https://www.linkedin.com/feed/update/urn:li:share:7112345678901234567 | 551"}),
                         test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Hostile, EmbedCode,
    ::testing::Values(
        EmbedCase{
            "OfOtherSchemes",
            "<iframe src='javascript:alert(1)'></iframe><iframe src='data:text/html,x'></iframe>"
            "<iframe src='blob:https://x.com/a'></iframe><iframe src='JaVaScRiPt:x//https://youtu.be/a'></iframe>",
            ""},
        EmbedCase{"WithoutEncryption", "<iframe src='http://charts.news.example/a'></iframe>",
                  "link http://charts.news.example/a"},
        EmbedCase{"OfAProviderWithoutEncryption", "<iframe src='http://www.youtube.com/embed/Kx3vN_a-9Qw'></iframe>",
                  kYouTube + " | " + kWatch + " | 16/9"},
        EmbedCase{"WithCredentials", "<iframe src='https://kari:secret@charts.news.example/a'></iframe>",
                  "link https://kari:secret@charts.news.example/a"},
        EmbedCase{"WithAProviderAsUser", "<iframe src='https://www.youtube.com@evil.example/embed/a'></iframe>",
                  "link https://www.youtube.com@evil.example/embed/a"},
        EmbedCase{"WithTheUserOfAProvider", "<iframe src='https://evil@www.youtube.com/embed/a'></iframe>",
                  "YouTube | https://www.youtube-nocookie.com/embed/a | https://www.youtube.com/watch?v=a | 16/9"},
        EmbedCase{"OfAnotherHostWithoutAScheme", "<iframe src='//evil.example/a'></iframe>",
                  "evil.example | https://evil.example/a | https://evil.example/a | 16/9"},
        EmbedCase{"WithBackslashes", "<iframe src='https:\\\\evil.example\\www.youtube.com/embed/a'></iframe>",
                  "evil.example | https://evil.example/www.youtube.com/embed/a | "
                  "https://evil.example/www.youtube.com/embed/a | 16/9"},
        EmbedCase{"OfAHostBelowAnother", "<iframe src='https://www.youtube.com.evil.example/embed/a'></iframe>",
                  "youtube.com.evil.example | https://www.youtube.com.evil.example/embed/a | "
                  "https://www.youtube.com.evil.example/embed/a | 16/9"},
        EmbedCase{"OfAHostThatEndsLikeOne", "<iframe src='https://notyoutube.com/embed/a'></iframe>",
                  "notyoutube.com | https://notyoutube.com/embed/a | https://notyoutube.com/embed/a | 16/9"},
        EmbedCase{
            "OfAnotherPort", "<iframe src='https://www.youtube.com:8443/embed/a'></iframe>",
            "youtube.com:8443 | https://www.youtube.com:8443/embed/a | https://www.youtube.com:8443/embed/a | 16/9"},
        EmbedCase{
            "WithAProviderInTheQuery", "<iframe src='https://evil.example/?u=https://youtu.be/a'></iframe>",
            "evil.example | https://evil.example/?u=https://youtu.be/a | https://evil.example/?u=https://youtu.be/a "
            "| 16/9"},
        EmbedCase{
            "ThatNameAPageOfSomebodyElse",
            "<iframe src='https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2F'></iframe>",
            "Facebook | "
            "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2F&show_text=true | "
            "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2F | 600"},
        EmbedCase{"ThatNameAScript",
                  "<iframe src='https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)'></iframe>",
                  "Facebook | https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)&show_text=true | "
                  "https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1) | 600"},
        EmbedCase{"WithQuotes", "<iframe src='https://youtu.be/a%22onload=x' title='\"><script>x</script>'></iframe>",
                  "YouTube | https://www.youtube-nocookie.com/embed/a%22onload=x | "
                  "https://www.youtube.com/watch?v=a%22onload=x | 16/9"},
        EmbedCase{"WithNumbersThatAreTooLarge",
                  "<iframe src='https://youtu.be/a?t=99999999999999999999h'></iframe>"
                  "<iframe src='https://b.example/' width=99999999999 height=99999999999></iframe>",
                  "YouTube | https://www.youtube-nocookie.com/embed/a | https://www.youtube.com/watch?v=a | 16/9\n"
                  "b.example | https://b.example/ | https://b.example/ | 16/9"},
        EmbedCase{"WithoutAnId", "<iframe src='https://www.youtube.com/embed/'></iframe>",
                  "YouTube | https://www.youtube.com/embed/ | https://www.youtube.com/embed/ | 16/9"},
        EmbedCase{
            "OfTheirOwnMarkup",
            "<figure class=klipp-embed><button data-player='javascript:x' data-provider=YouTube "
            "data-size='9;x'></button></figure><figure class=klipp-embed><button data-player='https://evil.example/' "
            "data-provider=YouTube></button><a href='javascript:x'>a</a></figure>",
            "evil.example | https://evil.example/ | https://evil.example/ | "},
        EmbedCase{"WithAnAddressInTheirUri",
                  "<blockquote class=bluesky-embed data-bluesky-uri='at://../../evil'>a</blockquote>"
                  "<div class=flourish-embed data-src='../../@evil.example'></div>",
                  ""}),
    test::CaseName{});

TEST(Embeds, SayWhoProvidesThemAndLeadThereAndAsk) {
  EXPECT_EQ(
      test::html_body("<iframe src='https://player.vimeo.com/video/12' title='Havna &amp; fyret'></iframe>"),
      R"(<figure class="klipp-embed klipp-wide" part="embed"><p class="klipp-embed-provider">Vimeo</p>)"
      R"(<p class="klipp-embed-title">Havna &amp; fyret</p>)"
      "\n"
      R"(<p class="klipp-embed-ask" data-text="Vimeo cannot be shown on this page. Follow the link instead." hidden="">)"
      R"(<button class="klipp-button" part="button" type="button" data-player="https://player.vimeo.com/video/12?dnt=1")"
      R"( data-provider="Vimeo" data-title="Havna &amp; fyret" data-size="16/9">Show content from Vimeo</button>)"
      "<span>Vimeo then learns that you are reading this page.</span></p>\n"
      R"(<p class="klipp-embed-source"><a href="https://vimeo.com/12" rel="noopener noreferrer nofollow">Open on Vimeo</a></p>)"
      "\n</figure>");
}

TEST(Embeds, OfPostsAreTheirTextAndSayNothingTwice) {
  EXPECT_EQ(
      test::html_body("<blockquote class=twitter-tweet lang=nb><p lang=no>Tent.</p>&mdash; Kari <a "
                      "href=https://twitter.com/k/status/12>12. mai</a></blockquote><p>b</p>"),
      R"(<figure class="klipp-embed klipp-post" part="embed"><blockquote lang="nb">)"
      "\n"
      R"(<p lang="no">Tent.</p>)"
      "\n<p>\u2014 Kari "
      R"(<a href="https://twitter.com/k/status/12" rel="noopener noreferrer nofollow">12. mai</a></p>)"
      "\n</blockquote>\n"
      R"(<p class="klipp-embed-ask" data-text="X cannot be shown on this page. Follow the link instead." hidden="">)"
      R"(<button class="klipp-button" part="button" type="button" )"
      R"(data-player="https://platform.twitter.com/embed/Tweet.html?id=12&amp;dnt=true" data-provider="X" )"
      R"(data-size="550">Show content from X</button><span>X then learns that you are reading this page.</span></p>)"
      "\n</figure>\n<p>b</p>");
}

TEST(Embeds, OfPostsThatNoFrameShowsAreQuotationsOrPreviews) {
  EXPECT_EQ(test::html_body("<blockquote class=wp-embedded-content><a href=https://b.example/a>Title</a></blockquote>"
                            "<iframe class=wp-embedded-content src=https://b.example/a/embed/#?secret=x></iframe>"),
            "<div class=\"klipp-aside\">\n<p><a href=\"https://b.example/a\" rel=\"noopener noreferrer "
            "nofollow\">Title</a></p>\n</div>");
  EXPECT_EQ(test::html_body("<blockquote class=twitter-tweet>a</blockquote><div class=fb-post>b</div>"),
            "<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>");
}

TEST(Embeds, StandAmongWhatIsAroundThem) {
  const std::string html =
      "a<iframe src=https://youtu.be/x1></iframe>b<ul><li>c<iframe src=https://youtu.be/x2></iframe></ul>"
      "<h2>d<iframe src=https://youtu.be/x3></iframe></h2>";
  EXPECT_EQ(embeds_in(html),
            "YouTube | https://www.youtube-nocookie.com/embed/x1 | https://www.youtube.com/watch?v=x1 | 16/9\n"
            "YouTube | https://www.youtube-nocookie.com/embed/x2 | https://www.youtube.com/watch?v=x2 | 16/9");
  const std::string body = test::html_body(html);
  EXPECT_EQ(test::count(body, "<p>a</p>"), 1);
  EXPECT_EQ(test::count(body, "<p>b</p>"), 1);
  // In a line of text only a link can stand.
  EXPECT_EQ(test::count(body, "https://www.youtube.com/watch?v=x3"), 1);
}

TEST(Embeds, AreLinksInAReaderMode) {
  Options options;
  options.lang = "nb";
  options.view = View::kReader;
  const std::string document =
      R"({"title":"T","url":"https://news.example/a","content_html":"<iframe src='https://youtu.be/x1'></iframe><blockquote class='twitter-tweet'>a <a href='https://x.com/k/status/12'>b</a></blockquote>"})";
  const std::string article = test::markup(render(Kind::kArticle, document, options));
  EXPECT_EQ(test::count(article, "<figure"), 0);
  EXPECT_EQ(test::count(article, "<p class=\"klipp-embed\"><a href=\"https://www.youtube.com/watch?v=x1\""), 1);
  EXPECT_EQ(test::count(article, "<blockquote>"), 1);
}

TEST(Embeds, AreTheSameOnceConverted) {
  const std::string code =
      "<p>a</p><iframe src='https://www.youtube.com/embed/x1?start=9' title='Havna &amp; fyret'></iframe>"
      "<iframe src='https://open.spotify.com/embed/track/x2' height=152></iframe>"
      "<iframe src='https://charts.news.example/a?b=1&amp;c=2' width=600 height=400></iframe>"
      "<iframe src='http://charts.news.example/a'></iframe>"
      "<blockquote class=twitter-tweet lang=nb><p lang=no>Tent.</p>&mdash; Kari <a "
      "href=https://twitter.com/k/status/12?ref=x>12. mai</a></blockquote>"
      "<blockquote class=tiktok-embed cite=https://www.tiktok.com/@k/video/12>a <a "
      "href=https://www.tiktok.com/@k>@k</a></blockquote>"
      "<blockquote class=mastodon-embed data-embed-url=https://m.example/@k/12/embed><a "
      "href=https://m.example/@k/12>Post <img src=/a.png><img src=/b.png></a></blockquote>";
  const std::string once = test::html_body(code);
  EXPECT_EQ(test::count(once, "data-player"), 6);
  EXPECT_EQ(test::html_body(once), once);
}

TEST(Embeds, AreNothingToReadOnceConverted) {
  const std::string once = test::html_body("<iframe src='https://youtu.be/x1' title='c d'></iframe><p>a b</p>");
  EXPECT_EQ(count_html_words(once), 2U);
  EXPECT_EQ(first_html_paragraph(once), "a b");
}

}  // namespace
}  // namespace klipp
