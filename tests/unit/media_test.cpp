/// Sounds, films and files: in HTML as editors write them, in Markdown, and what is attached to an article. Galleries.
#include "body/rules/media.hpp"

#include <string>

#include "html_body.hpp"
#include "klipp/convert.hpp"
#include "klipp/document.hpp"
#include "klipp/url.hpp"

namespace klipp {
namespace {

using Case = test::HtmlCase;
using test::HtmlBody;

/// A line with a link to a file, at the article's own site.
std::string file(const std::string& path, const std::string& name, const std::string& facts,
                 const std::string& size = "") {
  return "<p class=\"klipp-file\"><a href=\"https://news.example" + path +
         "\"><span class=\"klipp-file-word\">Download: </span>" + name + "<span class=\"klipp-file-facts\"" +
         (size.empty() ? "" : " data-size=\"" + size + "\"") + "> (" + facts + ")</span></a></p>";
}

const std::string kOpen = "<figure class=\"klipp-player\" part=\"player\">\n";
const std::string kAlways = " controls=\"\" preload=\"none\"";
const std::string kCaption = "<figcaption class=\"klipp-caption\" part=\"caption\">c</figcaption></figure>";

/// A player of one file of the article's own site; `attributes` stand between those that are always there and `src`.
std::string player(const std::string& tag, const std::string& attributes, const std::string& path,
                   const std::string& name, const std::string& facts) {
  return kOpen + "<" + tag + kAlways + attributes + " src=\"https://news.example" + path + "\"></" + tag + ">\n" +
         file(path, name, facts) + "\n";
}

INSTANTIATE_TEST_SUITE_P(
    Players, HtmlBody,
    ::testing::Values(
        Case{"OfSoundsOfWordPress",
             "<figure class='wp-block-audio'><audio controls autoplay loop src='/u/g.mp3'></audio><figcaption "
             "class='wp-element-caption'>c</figcaption></figure>",
             player("audio", " aria-label=\"Audio\"", "/u/g.mp3", "g.mp3", "MP3") + kCaption},
        Case{
            "OfFilmsOfWordPress",
            "<figure class=wp-block-video><video height=720 style='aspect-ratio: 1280 / 720' width=1280 autoplay muted "
            "controls loop poster=/p.jpg preload=auto src=/d.mp4 "
            "playsinline></video><figcaption>c</figcaption></figure>",
            player("video", " aria-label=\"Video\" width=\"1280\" height=\"720\" poster=\"https://news.example/p.jpg\"",
                   "/d.mp4", "d.mp4", "MP4") +
                kCaption},
        Case{"OfShortcodes",
             "<div style='width: 640px' class=wp-video><video class=wp-video-shortcode width=640 height=360 "
             "preload=metadata controls=controls><source type='video/mp4' src='/d.mp4?_=1'><a "
             "href=/d.mp4>/d.mp4</a></video></div><p>b</p>",
             kOpen + "<video" + kAlways +
                 " aria-label=\"Video\" width=\"640\" height=\"360\"><source src=\"https://news.example/d.mp4?_=1\" "
                 "type=\"video/mp4\" /></video>\n" +
                 file("/d.mp4?_=1", "d.mp4", "MP4") + "\n</figure>\n<p>b</p>"},
        Case{"OfSoundsOfGhost",
             "<div class='kg-card kg-audio-card'><img src=/t.png alt=x class='kg-audio-thumbnail'><div "
             "class='kg-audio-thumbnail placeholder'><svg></svg></div><div class=kg-audio-player-container><audio "
             "src=/a.mp3 preload=metadata></audio><div class=kg-audio-title>The harbour</div><div "
             "class=kg-audio-player>0:00</div></div></div>",
             player("audio", " title=\"The harbour\"", "/a.mp3", "The harbour", "MP3") + "</figure>"},
        Case{
            "OfFilmsOfGhost",
            "<figure class='kg-card kg-video-card' data-kg-thumbnail=/t.jpg data-kg-custom-thumbnail=''><div "
            "class=kg-video-container><video src=/d.mp4 poster='https://img.spacergif.org/v1/9x9/0a/spacer.png' "
            "width=1280 height=720 playsinline preload=metadata style='background: url(/t.jpg)'></video><div "
            "class=kg-video-overlay><button>x</button></div><div class=kg-video-player-container><div "
            "class=kg-video-player>0:00</div></div></div><figcaption>c</figcaption></figure>",
            player("video", " aria-label=\"Video\" width=\"1280\" height=\"720\" poster=\"https://news.example/t.jpg\"",
                   "/d.mp4", "d.mp4", "MP4") +
                kCaption},
        Case{"WithCaptionsAndSources",
             "<video title=T><source src=/a.webm type='video/webm; codecs=\"vp9\"'><source src=http://b.example/c.mp4>"
             "<source src=/d.mp4 type='video/mp4\"x'><track kind=captions src=/n.vtt srclang=nb label=Norsk default>"
             "<track src=/e.vtt srclang='e\"n'><track kind=chapters src=/k.vtt><track src=javascript:x></video>",
             kOpen + "<video" + kAlways +
                 " crossorigin=\"anonymous\" title=\"T\"><source src=\"https://news.example/a.webm\" "
                 "type=\"video/webm\" /><source src=\"https://news.example/d.mp4\" /><track kind=\"captions\" "
                 "src=\"https://news.example/n.vtt\" srclang=\"nb\" label=\"Norsk\" /><track kind=\"captions\" "
                 "src=\"https://news.example/e.vtt\" label=\"Captions\" /></video>\n" +
                 file("/a.webm", "T", "WEBM") + "\n</figure>"},
        Case{
            "OfNoHttpsAreLinks", "<video src=http://b.example/d.mp4></video><audio src=data:audio/mp3,x></audio>a",
            "<p class=\"klipp-embed\"><a href=\"http://b.example/d.mp4\" rel=\"noopener noreferrer nofollow\">d.mp4</a>"
            "</p>\n<p>a</p>"},
        Case{"InALineOfTextAreLinks", "<h2>a <audio src=/g.mp3></audio></h2>",
             "<h2>a<br />\n<a href=\"https://news.example/g.mp3\">g.mp3</a></h2>"},
        Case{"OfSeveralInOneFigureAreEachTheirOwn",
             "<figure><audio src=/a.mp3></audio><audio src=/b.mp3></audio><figcaption>c</figcaption></figure>",
             player("audio", " aria-label=\"Audio\"", "/a.mp3", "a.mp3", "MP3") + "</figure>\n" +
                 player("audio", " aria-label=\"Audio\"", "/b.mp3", "b.mp3", "MP3") +
                 "</figure>\n<p class=\"klipp-caption\">c</p>"},
        Case{"WithPostersOfOtherSchemes", "<video src=/d.mp4 poster=javascript:x width=9x></video>",
             player("video", " aria-label=\"Video\"", "/d.mp4", "d.mp4", "MP4") + "</figure>"},
        Case{"BetweenParagraphs", "<p>a<audio src=/g.mp3 title=h></audio>b</p>",
             "<p>a</p>\n" + player("audio", " title=\"h\"", "/g.mp3", "h", "MP3") + "</figure>\n<p>b</p>"},
        Case{"AsKlippWritesThem",
             "<figure class=klipp-player><audio controls title=h src=/g.mp3></audio><p class=klipp-file><a "
             "href=/g.mp3><span class=klipp-file-word>Last ned: </span>h</a></p><figcaption>c</figcaption></figure>",
             player("audio", " title=\"h\"", "/g.mp3", "h", "MP3") + kCaption}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Files, HtmlBody,
    ::testing::Values(
        Case{"OfWordPress",
             "<div class=wp-block-file><object class=wp-block-file__embed data=/p.pdf type=application/pdf></object><a "
             "id=w href=/p.pdf>The <em>plan</em></a><a href=/p.pdf class='wp-block-file__button wp-element-button' "
             "download aria-describedby=w>Download</a></div><p>b</p>",
             file("/p.pdf", "The <em>plan</em>", "PDF") + "\n<p>b</p>"},
        Case{"OfGhost",
             "<div class='kg-card kg-file-card'><a class=kg-file-card-container href=/p.pdf title=Download download>"
             "<div class=kg-file-card-contents><div class=kg-file-card-title>The plan</div><div "
             "class=kg-file-card-caption>of 1872</div><div class=kg-file-card-metadata><div "
             "class=kg-file-card-filename>p.pdf</div><div class=kg-file-card-filesize>1.2 MB</div></div></div><div "
             "class=kg-file-card-icon><svg></svg></div></a></div><p>b</p>",
             "<div class=\"klipp-aside\">\n" + file("/p.pdf", "The plan", "PDF, 1.2 MB", "1.2 MB") +
                 "\n<p>of 1872</p>\n</div>\n<p>b</p>"},
        Case{"OfOtherSchemesAreText", "<div class=wp-block-file><a href=javascript:x>a</a></div>",
             "<p class=\"klipp-file\">a</p>"},
        Case{"WithoutATypeOfTheirOwn", "<div class=wp-block-file><a href=/download?id=7.pdf>a</a></div>",
             "<p class=\"klipp-file\"><a href=\"https://news.example/download?id=7.pdf\"><span "
             "class=\"klipp-file-word\">Download: </span>a</a></p>"},
        Case{"AsKlippWritesThem",
             "<p class=klipp-file><a href=/p.pdf><span class=klipp-file-word>Last ned: </span>a<span "
             "class=klipp-file-facts data-size='1.2 MB'> (PDF, 1,2 MB)</span></a></p>",
             file("/p.pdf", "a", "PDF, 1.2 MB", "1.2 MB")}),
    test::CaseName{});

/// Markdown at https://news.example/a/.
std::string markdown(std::string_view text, const std::string& lang = "en") {
  Options options;
  options.lang = lang;
  options.base = "https://news.example/a/";
  std::string body = test::markup(render_body(text, options));
  test::elements(body);
  while (body.ends_with('\n')) body.pop_back();
  return body;
}

TEST(MediaInMarkdown, IsAnImageAloneWhoseAddressIsThatOfASoundOrFilm) {
  EXPECT_EQ(markdown("![The harbour](/g.mp3 \"c\")"),
            player("audio", " title=\"The harbour\"", "/g.mp3", "The harbour", "MP3") + kCaption);
  EXPECT_EQ(markdown("![](/d.MP4)"), player("video", " aria-label=\"Video\"", "/d.MP4", "d.MP4", "MP4") + "</figure>");
}

TEST(MediaInMarkdown, PlaysNoHttp) {
  EXPECT_EQ(markdown("![a](http://news.example/d.mp4)"),
            "<p class=\"klipp-file\"><a href=\"http://news.example/d.mp4\" rel=\"noopener noreferrer "
            "nofollow\"><span class=\"klipp-file-word\">Download: </span>a<span class=\"klipp-file-facts\"> "
            "(MP4)</span></a></p>");
}

TEST(FilesInMarkdown, HaveTheirSizeAsTitle) {
  EXPECT_EQ(
      markdown("> [!FILE] [The plan](/p.pdf \"1.2 MB\")\n> of 1872"),
      "<p class=\"klipp-file\"><a href=\"https://news.example/p.pdf\"><span class=\"klipp-file-word\">Download: "
      "</span>The plan<span class=\"klipp-file-facts\" data-size=\"1.2 MB\"> (PDF, 1.2 MB)</span></a>\nof 1872</p>");
  EXPECT_NE(markdown("> [!FILE] [Planen](/p.pdf \"1.2 MB\")", "nb").find("Last ned: </span>Planen"), std::string::npos);
  EXPECT_NE(markdown("> [!FILE] [Planen](/p.pdf \"1.2 MB\")", "nb").find(" (PDF, 1,2 MB)"), std::string::npos);
}

TEST(FilesInMarkdown, MayBeAList) {
  const std::string link = file("/p.pdf", "a", "PDF").substr(std::string("<p class=\"klipp-file\">").size());
  EXPECT_EQ(markdown("> [!FILE]\n> - [a](/p.pdf)"), "<ul>\n<li>" + link.substr(0, link.size() - 4) + "</li>\n</ul>");
}

const std::string kGallery =
    "<div class=\"klipp-gallery\" data-gallery=\"Show the picture larger|Picture {number} of {total}|Previous "
    "picture|Next picture|Close\">\n";

std::string figure(const std::string& name, const std::string& alt) {
  return "<figure class=\"klipp-figure\" part=\"media\"><img src=\"https://news.example/" + name + "\" alt=\"" + alt +
         "\" loading=\"lazy\" referrerpolicy=\"no-referrer\" decoding=\"async\" />";
}

TEST(GalleriesInMarkdown, HoldEachPictureOfTheirLines) {
  EXPECT_EQ(markdown("> [!GALLERY] The *harbour*\n> ![a](/a.png \"c\")\n> ![b](/b.png)\n>\n> ![c](/c.png)\n>\n> Text."),
            kGallery + "<p class=\"klipp-aside-title\">The harbour</p>\n" + figure("a.png", "a") + kCaption + "\n" +
                figure("b.png", "b") + "</figure>\n" + figure("c.png", "c") + "</figure>\n<p>Text.</p>\n</div>");
}

TEST(GalleriesInMarkdown, AreNothingToAReaderMode) {
  Article article;
  article.title = "T";
  article.content_markdown = "> [!GALLERY]\n> ![a](/a.png)\n\nb";
  Options options;
  options.view = View::kReader;
  const std::string text = test::markup(render_article(article, options));
  EXPECT_EQ(text.find("klipp-gallery"), std::string::npos);
  EXPECT_NE(text.find("<p>b</p>"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    Galleries, HtmlBody,
    ::testing::Values(
        Case{"OfWordPress",
             "<figure class='wp-block-gallery has-nested-images columns-2'><figure class=wp-block-image><img "
             "src=/a.png alt=a><figcaption>c</figcaption></figure><figure class=wp-block-image><img src=/b.png "
             "alt=b></figure></figure>",
             kGallery + figure("a.png", "a") + "\n" + kCaption + "\n" + figure("b.png", "b") + "</figure>\n</div>"},
        Case{"OfWordPressBefore",
             "<figure class=wp-block-gallery><ul class=blocks-gallery-grid><li class=blocks-gallery-item><figure><img "
             "src=/a.png alt=a></figure></li><li class=blocks-gallery-item><figure><img src=/b.png "
             "alt=b></figure></li></ul></figure>",
             kGallery + figure("a.png", "a") + "</figure>\n" + figure("b.png", "b") + "</figure>\n</div>"},
        Case{"OfShortcodes",
             "<div id=gallery-1 class='gallery galleryid-9 gallery-columns-3'><dl class=gallery-item><dt "
             "class=gallery-icon><a href=/a.jpg><img src=/a.png alt=a></a></dt><dd class='wp-caption-text "
             "gallery-caption'>c</dd></dl><br style='clear:both'><dl class=gallery-item><dt><img src=/b.png "
             "alt=b></dt></dl></div>",
             kGallery +
                 "<figure class=\"klipp-figure\" part=\"media\"><a href=\"https://news.example/a.jpg\"><img "
                 "src=\"https://news.example/a.png\" alt=\"a\" loading=\"lazy\" referrerpolicy=\"no-referrer\" "
                 "decoding=\"async\" /></a>\n" +
                 kCaption + "\n" + figure("b.png", "b") + "</figure>\n</div>"},
        Case{"OfGhost",
             "<figure class='kg-card kg-gallery-card kg-card-hascaption'><div class=kg-gallery-container><div "
             "class=kg-gallery-row><div class=kg-gallery-image><img src=/a.png alt=a></div><div "
             "class=kg-gallery-image><img src=/b.png alt=b></div></div></div><figcaption>c</figcaption></figure>",
             kGallery + figure("a.png", "a") + "</figure>\n" + figure("b.png", "b") +
                 "</figure>\n<p class=\"klipp-caption\">c</p>\n</div>"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Formulas, HtmlBody,
    ::testing::Values(
        Case{"ByTheirAlternativeText", "<p>a <math alttext='E=mc^2'><mi>E</mi></math> b</p>", "<p>a E=mc^2 b</p>"},
        Case{"ByTheirTex",
             "<p><span class=katex><span class=katex-mathml><math><semantics><mrow><mi>x</mi></mrow><annotation "
             "encoding='application/x-tex'> x &lt; 1 </annotation></semantics></math></span><span class=katex-html "
             "aria-hidden=true>x&lt;1</span></span></p>",
             "<p>x &lt; 1</p>"},
        Case{"ByTheirSigns", "<math display=block>\n<mi>x</mi>\n<mo>=</mo>\n<mn>1</mn>\n</math>", "<p>x=1</p>"},
        Case{"InDollarsStayText", "<p>$a_1 &lt; b$ and $$c$$</p>", "<p>$a_1 &lt; b$ and $$c$$</p>"},
        Case{"HoldNoMarkup",
             "<p>a<math><mtext><b>x</b></mtext><annotation-xml encoding='text/html'><i>y</i>"
             "</annotation-xml></math></p>",
             "<p>ax</p>"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Footnotes, HtmlBody,
    ::testing::Values(Case{
        "OfWordPress",
        "<p>a<sup data-fn=u class=fn><a href=#u id=u-link>1</a></sup></p><ol class=wp-block-footnotes><li id=u>b <a "
        "href=#u-link aria-label='Jump'>\u21A9\uFE0E</a></li></ol><sup><a href=#u>x</a></sup>",
        "<p>a<sup class=\"klipp-footnote-ref\"><a href=\"#klipp-target-1\" aria-label=\"Footnote 1\"><span "
        "id=\"klipp-target-2\"></span>1</a></sup></p>\n<section class=\"klipp-footnotes\" "
        "aria-label=\"Footnotes\">\n<ol>\n<li><span id=\"klipp-target-1\"></span>b <a href=\"#klipp-target-2\" "
        "class=\"klipp-footnote-back\" aria-label=\"Back to reference 1\">\u21A9\uFE0E</a></li>\n</ol>\n</section>\n"
        "<p><sup><a href=\"#klipp-target-1\">x</a></sup></p>"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Previews, HtmlBody,
    ::testing::Values(Case{"OfBookmarksNameSiteAndAuthorApart",
                           "<figure class=kg-bookmark-card><a class=kg-bookmark-container href=https://b.example/><div "
                           "class=kg-bookmark-title>a</div><div class=kg-bookmark-metadata><span "
                           "class=kg-bookmark-author>b</span><span "
                           "class=kg-bookmark-publisher>c</span></div></a></figure>",
                           "<div class=\"klipp-aside\">\n<p><a href=\"https://b.example/\" rel=\"noopener noreferrer "
                           "nofollow\">a</a></p>\n<p>b · c</p>\n</div>"},
                      Case{"OfOwnPostsAreNoQuotations",
                           "<div class=wp-block-embed__wrapper><blockquote class=wp-embedded-content><a "
                           "href=/b>a</a></blockquote><iframe "
                           "class=wp-embedded-content src=/b/embed/></iframe></div>",
                           "<div class=\"klipp-aside\">\n<p><a href=\"https://news.example/b\">a</a></p>\n</div>"}),
    test::CaseName{});

TEST(FormulasInMarkdown, StayText) { EXPECT_EQ(markdown("a $x^2$ b"), "<p>a $x^2$ b</p>"); }

TEST(MediaKind, IsToldByTypeOrByHowTheAddressEnds) {
  const auto kind = [](std::string_view address, std::string_view type = {}) {
    return media_kind(resolve_url(address), type);
  };
  EXPECT_EQ(kind("https://a.example/b.opus?c.mp4"), MediaKind::kAudio);
  EXPECT_EQ(kind("https://a.example/b.M4V#c"), MediaKind::kVideo);
  EXPECT_EQ(kind("https://a.example/b", "audio/mpeg"), MediaKind::kAudio);
  EXPECT_EQ(kind("https://a.example/b", "video/*"), MediaKind::kVideo);
  EXPECT_EQ(kind("https://a.example/b.mp3", "application/pdf"), MediaKind::kNone);
  EXPECT_EQ(kind("https://mp3"), MediaKind::kNone);
  EXPECT_EQ(kind("https://a.example/b.p"), MediaKind::kNone);
  EXPECT_FALSE(is_playable(resolve_url("http://a.example/b.mp3")));
  EXPECT_TRUE(is_playable(resolve_url("http://127.0.0.1:8080/b.mp3")));
  EXPECT_TRUE(is_playable(resolve_url("http://localhost:8080/b.mp3")));
  EXPECT_FALSE(is_playable(resolve_url("http://localhost.example/b.mp3")));
  EXPECT_FALSE(is_playable(resolve_url("http://127.0.0.1.example/b.mp3")));
}

TEST(SizeOfBytes, IsRoundedAsPeopleSayIt) {
  EXPECT_EQ(size_of_bytes("1234567"), "1.2 MB");
  EXPECT_EQ(size_of_bytes("1000000"), "1 MB");
  EXPECT_EQ(size_of_bytes("999499"), "999 kB");
  EXPECT_EQ(size_of_bytes("999500"), "1 MB");
  EXPECT_EQ(size_of_bytes("9949"), "9.9 kB");
  EXPECT_EQ(size_of_bytes("9950"), "10 kB");
  EXPECT_EQ(size_of_bytes("34000000000"), "34 GB");
  EXPECT_EQ(size_of_bytes("999999999999999"), "1000 TB");
  EXPECT_EQ(size_of_bytes("12"), "");
  EXPECT_EQ(size_of_bytes("1e6"), "");
  EXPECT_EQ(size_of_bytes("1000000000000000"), "");
}

/// The article of a JSON Feed item with these members.
Article item(const std::string& members) {
  return read_article("{\"url\":\"https://news.example/a/\",\"title\":\"T\"," + members + "}").value();
}

const std::string kAttached =
    R"("attachments":[{"url":"/i.png","mime_type":"image/png"},{"url":"/g.mp3","mime_type":"audio/mpeg","title":"Hear it","size_in_bytes":5000000},)"
    R"({"url":"p.pdf","mime_type":"application/pdf","size_in_bytes":1234567},{"url":"","mime_type":"audio/mpeg"},{"url":"javascript:x","mime_type":"text/plain"}])";

TEST(Attachments, AreReadWithoutPictures) {
  const Article article = item(kAttached);
  EXPECT_EQ(article.picture.url, "/i.png");
  ASSERT_EQ(article.attachments.size(), 3U);
  EXPECT_EQ(article.attachments[0].title, "Hear it");
  EXPECT_EQ(article.attachments[0].bytes, "5000000");
  EXPECT_EQ(item(R"("attachments":[{"url":"/a","size_in_bytes":"01"}])").attachments[0].bytes, "");
}

std::string body_of(const Article& article, View view = View::kFull) {
  Options options;
  options.view = view;
  options.lang = "en";
  const std::string text = test::markup(render_article(article, options));
  test::elements(text);
  const std::size_t start = text.find("part=\"body\">") + 12;
  return text.substr(start, text.find("</div></div>", start) - start);
}

TEST(Attachments, ArePlayedBeforeTheTextAndFetchedBehindIt) {
  const std::string body = body_of(item(kAttached + R"(,"content_html":"<p>b</p>")"));
  const std::string sound = kOpen + "<audio" + kAlways +
                            " title=\"Hear it\" src=\"https://news.example/g.mp3\"></audio>\n" +
                            file("/g.mp3", "Hear it", "MP3, 5 MB", "5 MB") + "\n</figure>";
  EXPECT_NE(body.find(sound + "<p>b</p>\n" + file("/a/p.pdf", "p.pdf", "PDF, 1.2 MB", "1.2 MB")), std::string::npos)
      << body;
  EXPECT_EQ(body.find("javascript"), std::string::npos);
}

TEST(Attachments, ThatTheTextHasAreNotShownTwice) {
  const std::string body =
      body_of(item(kAttached + R"(,"content_html":"<audio src='/g.mp3'></audio><p><a href='p.pdf'>b</a></p>")"));
  EXPECT_EQ(body.find("<audio"), body.rfind("<audio"));
  EXPECT_EQ(body.find("1.2 MB"), std::string::npos);
}

TEST(Attachments, AreLinksToAReaderMode) {
  const std::string body = body_of(item(kAttached + R"(,"content_html":"<p>b</p>")"), View::kReader);
  EXPECT_EQ(body.find("<audio"), std::string::npos);
  EXPECT_NE(body.find("Hear it"), std::string::npos);
}

TEST(Attachments, OfATeaserAreNotForEverybody) {
  EXPECT_EQ(body_of(item(kAttached + R"(,"_klipp":{"teaser":true})")).find("g.mp3"), std::string::npos);
}

TEST(Attachments, AreConverted) {
  Options options;
  options.base = "https://news.example/a/";
  const Result<String> converted = convert("{\"title\":\"T\",\"content_text\":\"b\"," + kAttached + "}", options);
  ASSERT_TRUE(converted);
  EXPECT_NE(converted.value().find("\"size_in_bytes\": 1234567"), std::string::npos) << converted.value();
  EXPECT_NE(converted.value().find("\"url\": \"https://news.example/g.mp3\""), std::string::npos);
}

}  // namespace
}  // namespace klipp
