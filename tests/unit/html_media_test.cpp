/// Pictures, embeds and cards of bodies in HTML: a test for each rule, by what is written (html_body_test.cpp).
#include <string>

#include "html_body.hpp"

namespace klipp {
namespace {

using Case = test::HtmlCase;
using test::HtmlBody;

/// A picture as the renderer writes it.
std::string img(const std::string& name, const std::string& more = "", const std::string& alt = "") {
  return "<img src=\"https://news.example/" + name + "\"" + more + " alt=\"" + alt + "\"";
}
const std::string kLazy = " loading=\"lazy\" referrerpolicy=\"no-referrer\" decoding=\"async\" />";
const std::string kFigure = "<figure class=\"klipp-figure\" part=\"media\">";
const std::string kCaption = "\n<figcaption class=\"klipp-caption\" part=\"caption\">";

INSTANTIATE_TEST_SUITE_P(
    Pictures, HtmlBody,
    ::testing::Values(
        Case{"AloneAreFigures", "<p><img src=/b.png alt=c width=800 height=600px></p>",
             kFigure + img("b.png", "", "c") + " width=\"800\" height=\"600\"" + kLazy + "</figure>"},
        Case{"ThatAreSmall", "<img src=/b.png width=120 height=90>",
             "<figure class=\"klipp-figure klipp-small\" part=\"media\">" + img("b.png") +
                 " width=\"120\" height=\"90\"" + kLazy + "</figure>"},
        Case{"AboveALineOfText", "<p><img src=/b.png><br>a</p>",
             kFigure + img("b.png") + kLazy + "</figure>\n<p>a</p>"},
        Case{"InOneSizeHaveNoSizes", "<p>a<img src=/b.png sizes=50vw>", "<p>a" + img("b.png") + kLazy + "</p>"},
        Case{"ThatNoscriptHasTooAreOne",
             "<figure><img data-src=/b.png><noscript><img src=/b.png></noscript><figcaption>c</figcaption></figure>",
             kFigure + img("b.png") + kLazy + kCaption + "c</figcaption></figure>"},
        Case{"InTextStayThere", "<p>a <img src=/b.png> c</p>", "<p>a " + img("b.png") + kLazy + " c</p>"},
        Case{"LikeIcons", "<p><img src=/b.png width=16 height=16></p>",
             "<p>" + img("b.png") + " width=\"16\" height=\"16\"" + kLazy + "</p>"},
        Case{"InARow", "<p><img src=/a.png> <a href=/b><img src=/b.png></a></p>",
             kFigure + img("a.png") + kLazy + "</figure>\n" + kFigure + "<a href=\"https://news.example/b\">" +
                 img("b.png") + kLazy + "</a></figure>"},
        Case{"WithCaptions", "<figure><img src=/b.png><figcaption>c <i>d</i></figcaption></figure>",
             kFigure + img("b.png") + kLazy + kCaption + "c <i>d</i></figcaption></figure>"},
        Case{"WithCaptionsOfWordPress",
             "<div class='wp-caption alignleft'><a href=/c><img src=/b.png></a><p class=wp-caption-text>c</p></div>",
             kFigure + "<a href=\"https://news.example/c\">" + img("b.png") + kLazy + "</a>" + kCaption +
                 "c</figcaption></figure>"},
        Case{"WithoutThatHaveACaptionInAParagraph", "<p><span class=wp-caption-text>a</span> b</p>",
             "<p class=\"klipp-caption\">a</p>\n<p>b</p>"},
        Case{"WithCaptionsThatAreSmall", "<figure><img src=/b.png width=90><figcaption>c</figcaption></figure>",
             "<figure class=\"klipp-figure klipp-small\" part=\"media\">" + img("b.png") + " width=\"90\"" + kLazy +
                 kCaption + "c</figcaption></figure>"},
        Case{"WithCaptionsOfBlogger",
             "<table class=tr-caption-container><tr><td><img src=/b.png></td></tr><tr><td class=tr-caption>c</table>",
             kFigure + img("b.png") + kLazy + kCaption + "c</figcaption></figure>"},
        Case{"InGalleries",
             "<figure class=wp-block-gallery><figure><img src=/a.png><figcaption>a</figcaption></figure><figure>"
             "<img src=/b.png></figure><figcaption>c</figcaption></figure>",
             "<div class=\"klipp-gallery\" data-gallery=\"Show the picture larger|Picture {number} of {total}|Previous "
             "picture|Next picture|Close\">\n" +
                 kFigure + img("a.png") + kLazy + kCaption + "a</figcaption></figure>\n" + kFigure + img("b.png") +
                 kLazy + "</figure>\n<p class=\"klipp-caption\">c</p>\n</div>"},
        Case{"InSeveralSizes", "<p>a<img src=/b.png srcset='/c.png 2x,/d,e.png 300w , x:y 2x, /f.png 1q' sizes=50vw>",
             "<p>a" +
                 img("b.png",
                     " srcset=\"https://news.example/c.png 2x, https://news.example/d,e.png 300w\" sizes=\"50vw\"") +
                 kLazy + "</p>"},
        Case{"InSeveralWidths",
             "<p>a<img src=/b.png srcset='/c.png 300w, /b.png 900w' sizes='(max-width: 9em) 100vw, 9em' width=900 "
             "height=600><img src=/b.png srcset='/c.png 300w' sizes='auto, 9em' width=900>",
             "<p>a" +
                 img("b.png",
                     " srcset=\"https://news.example/c.png 300w, https://news.example/b.png 900w\" sizes=\"auto, "
                     "(max-width: 9em) 100vw, 9em\"") +
                 " width=\"900\" height=\"600\"" + kLazy +
                 img("b.png", " srcset=\"https://news.example/c.png 300w\" sizes=\"9em\"") + " width=\"900\"" + kLazy +
                 "</p>"},
        Case{"InSeveralDensities", "<p>a<img src=/b.png srcset='/c.png 2x' sizes=50vw width=900 height=600>",
             "<p>a" + img("b.png", " srcset=\"https://news.example/c.png 2x\" sizes=\"50vw\"") +
                 " width=\"900\" height=\"600\"" + kLazy + "</p>"},
        Case{"InSeveralFormats",
             "<p>a<picture><source srcset=/b.webp type=image/webp media='(min-width: 9em)'><source srcset=data:x>"
             "<source srcset=/c.js type=text/javascript><source srcset=/d.x type=imagejpeg><i srcset=/e.png></i>"
             "<img src=/b.png></picture>",
             "<p>a<picture><source srcset=\"https://news.example/b.webp\" media=\"(min-width: 9em)\" "
             "type=\"image/webp\" />" +
                 img("b.png") + kLazy + "</picture></p>"},
        Case{"ThatScriptsLoad",
             "<p>a<img src=data:x data-src=/b.png data-srcset='/c.png 2x' sizes=auto><img src=/x.gif "
             "data-lazy-src=/d.png>"
             "<img data-original=/e.png>",
             "<p>a" + img("b.png", " srcset=\"https://news.example/c.png 2x\"") + kLazy + img("d.png") + kLazy +
                 img("e.png") + kLazy + "</p>"},
        Case{"ThatOnlyNoscriptHas", "<p>a<img src=data:x class=lazy><noscript>b<img src=/b.png></noscript>",
             "<p>a" + img("b.png") + kLazy + "</p>"},
        Case{"ThatNoscriptHasToo", "<p>a<img data-src=/b.png><noscript><img src=/b.png></noscript>",
             "<p>a" + img("b.png") + kLazy + "</p>"},
        Case{"ThatCountReaders",
             "<p>a<img src=/b.gif width=1 height=1><img src=https://pixel.wp.com/b.gif?x><img src=/c.png hidden>",
             "<p>a</p>"},
        Case{"OfOtherSchemes", "<p>a<img src=javascript:x><img src=data:image/png,x><img src=blob:x></p>", "<p>a</p>"}),
    test::CaseName{});

std::string embed(const std::string& address, const std::string& words) {
  return "<p class=\"klipp-embed\"><a href=\"" + address + "\" rel=\"noopener noreferrer nofollow\">" + words +
         "</a></p>";
}

/// A panel of 16:9 (embeds_test.cpp has every provider's).
std::string panel(const std::string& provider, const std::string& frame, const std::string& page,
                  const std::string& title = "") {
  return "<figure class=\"klipp-embed klipp-wide\" part=\"embed\"><p class=\"klipp-embed-provider\">" + provider +
         "</p>" + (title.empty() ? "" : "<p class=\"klipp-embed-title\">" + title + "</p>") +
         "\n<p class=\"klipp-embed-ask\" data-text=\"" + provider +
         " cannot be shown on this page. Follow the link instead.\" hidden=\"\"><button class=\"klipp-button\" "
         "part=\"button\" type=\"button\" data-player=\"" +
         frame + "\" data-provider=\"" + provider + "\"" + (title.empty() ? "" : " data-title=\"" + title + "\"") +
         " data-size=\"16/9\">Show content from " + provider + "</button><span>" + provider +
         " then learns that you are reading this page.</span></p>\n<p class=\"klipp-embed-source\"><a href=\"" + page +
         "\" rel=\"noopener noreferrer nofollow\">Open on " + provider + "</a></p>\n</figure>";
}

const std::string kFilm =
    panel("YouTube", "https://www.youtube-nocookie.com/embed/x1", "https://www.youtube.com/watch?v=x1");

INSTANTIATE_TEST_SUITE_P(
    Embeds, HtmlBody,
    ::testing::Values(
        Case{"AreAPanelBetweenParagraphs",
             "a<iframe src='//www.youtube.com/embed/x1?rel=0' title='YouTube video player'></iframe>b",
             "<p>a</p>\n" + kFilm + "\n<p>b</p>"},
        Case{"HaveTheirTitle", "<iframe title='The harbour' src=https://player.vimeo.com/video/12></iframe>",
             panel("Vimeo", "https://player.vimeo.com/video/12?dnt=1", "https://vimeo.com/12", "The harbour")},
        Case{"OfAHostThatAUserIsNamedAt", "<iframe src=https://x.com@b.example/></iframe>",
             embed("https://x.com@b.example/", "b.example")},
        Case{"CalledByTheirProvider", "<iframe src=https://youtu.be/x1 title=YouTube></iframe>", kFilm},
        Case{"ThatScriptsLoad", "<iframe src=about:blank data-src=https://youtu.be/x1></iframe>", kFilm},
        Case{"OfNoAddressButAWord", "<div class=wp-block-embed__wrapper>x1</div>", "<p>x1</p>"},
        Case{"OfAnUnknownPage", "<div class=wp-block-embed__wrapper>https://maps.news.example/x</div>",
             embed("https://maps.news.example/x", "maps.news.example")},
        Case{"InALineOfText", "<h2>a<iframe src=https://youtu.be/x1 title=b></iframe></h2>",
             "<h2>a<br />\n<a href=\"https://www.youtube.com/watch?v=x1\" rel=\"noopener noreferrer nofollow\">b "
             "(YouTube)</a></h2>"},
        Case{"ThatCloseThemselves", "<iframe src=https://youtu.be/x1 /><p>b</p>", kFilm + "\n<p>b</p>"},
        Case{"OfNoAddress", "<iframe src=javascript:x></iframe><iframe srcdoc='<p>a</p>'></iframe>b", "<p>b</p>"},
        Case{"ThatCountReaders", "<iframe width=1 height=1 src=https://b.example></iframe>a", "<p>a</p>"},
        Case{"OfOldObjects",
             "<object data=x:y><param name=movie value=https://www.youtube.com/v/x1&hl=no><p>a</p></object>", kFilm},
        Case{"OfObjectsThatNobodyKnows", "<object data=https://b.example/a.swf></object>",
             embed("https://b.example/a.swf", "b.example")},
        Case{"OfObjectsWithoutAny", "<object><p>a</p></object>", "<p>a</p>"},
        Case{"ThatAreAnAddress", "<div class=wp-block-embed__wrapper>\nhttps://youtu.be/x1\n</div>", kFilm}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Cards, HtmlBody,
    ::testing::Values(
        Case{"Bookmark",
             "<figure class='kg-card kg-bookmark-card'><a class=kg-bookmark-container href=https://b.example/>"
             "<div class=kg-bookmark-content><div class=kg-bookmark-title>a</div><div "
             "class=kg-bookmark-description>b</div>"
             "<div class=kg-bookmark-metadata><img class=kg-bookmark-icon src=/i.png></div></div><div "
             "class=kg-bookmark-thumbnail><img src=/t.png></div></a><figcaption>c</figcaption></figure>",
             "<div class=\"klipp-aside\">\n<p><a href=\"https://b.example/\" rel=\"noopener noreferrer "
             "nofollow\">a</a></p>\n<p>b</p>\n</div>\n<p class=\"klipp-caption\">c</p>"},
        Case{"Callout", "<div class=kg-callout-card><div class=kg-callout-emoji>!</div><div>a</div></div>",
             "<div class=\"klipp-aside\">\n<p>!</p>\n<p>a</p>\n</div>"},
        Case{"Toggle",
             "<div class=kg-toggle-card><div "
             "class=kg-toggle-heading><h4>a</h4><button>x</button></div><div>b</div></div>",
             "<details>\n<summary>a</summary>\n<p>b</p>\n</details>"},
        Case{"Buttons",
             "<div class=wp-block-button><a href=/b>a</a></div><div class=wp-block-button><a href=/c>b</a></div>",
             "<p class=\"klipp-cta\"><a href=\"https://news.example/b\">a</a></p>\n"
             "<p class=\"klipp-cta\"><a href=\"https://news.example/c\">b</a></p>"},
        Case{"AButtonOfGhosts", "<div class='kg-card kg-button-card'><a href=/b class=kg-btn>– a</a></div><p>b</p>",
             "<p class=\"klipp-cta\"><a href=\"https://news.example/b\">– a</a></p>\n<p>b</p>"},
        Case{"PullQuote",
             "<figure class=wp-block-pullquote><blockquote lang=en><p>a</p><cite>b</cite></blockquote></figure>",
             "<blockquote class=\"klipp-pullquote\" lang=\"en\">\n<p>a</p>\n<p><cite>b</cite></p>\n</blockquote>"},
        Case{"PullQuotesOfOthers", "<blockquote class='x kg-blockquote-alt'>a</blockquote><blockquote>b</blockquote>",
             "<blockquote class=\"klipp-pullquote\">\n<p>a</p>\n</blockquote>\n<blockquote>\n<p>b</p>\n</blockquote>"},
        Case{"BoxOfFacts", "<div class=faktaboks><h3>a</h3><p>b</p></div>",
             "<div class=\"klipp-aside\">\n<h3>a</h3>\n<p>b</p>\n</div>"},
        Case{"Aside", "<aside><p>a</p></aside><aside> <p>&nbsp;</p></aside>b",
             "<div class=\"klipp-aside\">\n<p>a</p>\n</div>\n<p>b</p>"},
        Case{
            "BoxesAsKlippWritesThem",
            "<div class='klipp-aside klipp-related'><p class=klipp-aside-title>a</p><ul><li>b</ul></div>"
            "<div class=klipp-aside><p class=klipp-aside-title>c</p><p>d</p></div>"
            "<blockquote class=klipp-pullquote><p>e</p></blockquote><p class=klipp-cta><a href=/f>g</a></p>",
            "<div class=\"klipp-aside klipp-related\">\n<p class=\"klipp-aside-title\">a</p>\n<ul>\n<li>b</li>\n</ul>\n"
            "</div>\n<div class=\"klipp-aside\">\n<p class=\"klipp-aside-title\">c</p>\n<p>d</p>\n</div>\n"
            "<blockquote class=\"klipp-pullquote\">\n<p>e</p>\n</blockquote>\n"
            "<p class=\"klipp-cta\"><a href=\"https://news.example/f\">g</a></p>"}),
    test::CaseName{});

}  // namespace
}  // namespace klipp
