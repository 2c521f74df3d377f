/// Widgets: the first byte chooses how, the rest is either a document or, split at RS bytes, the text of every field of
/// a model; both render as safe markup or a clear error.
#include <array>
#include <vector>

#include "klipp/page.hpp"
#include "klipp/render.hpp"
#include "target.hpp"

namespace {

constexpr char kSeparator = '\x1E';

/// Hands out the fields of the input one after the other; empty ones when there are no more.
class Fields {
 public:
  explicit Fields(std::string_view text) : rest_(text) {}

  std::string next() {
    const std::string_view field = rest_.substr(0, rest_.find(kSeparator));
    rest_.remove_prefix(std::min(field.size() + 1, rest_.size()));
    return std::string(field);
  }

 private:
  std::string_view rest_;
};

klipp::Article make_article(std::string_view text) {
  Fields fields(text);
  klipp::Article article;
  for (std::string* field :
       {&article.title, &article.url, &article.content_markdown, &article.content_text, &article.summary,
        &article.kicker, &article.id, &article.language, &article.labels, &article.picture.url, &article.picture.alt,
        &article.picture.caption, &article.picture.credit}) {
    *field = fields.next();
  }
  article.picture.sizes = {{fields.next(), fields.next(), 300}, {fields.next(), "image/webp", 600}};
  article.lead = {fields.next(), fields.next()};
  article.lead_is_list = text.size() % 2 == 0;
  article.authors = {{fields.next(), fields.next()}, {fields.next(), fields.next()}};
  article.tags = {fields.next(), fields.next()};
  article.partners = {{fields.next(), fields.next(), fields.next()}};
  klipp::ShareBar& share = article.share.emplace();
  for (std::string* field : {&share.url, &share.title, &share.text, &share.label}) *field = fields.next();
  klipp::SignupForm& signup = article.signup.emplace();
  for (std::string* field : {&signup.action, &signup.heading, &signup.text, &signup.button, &signup.consent.text,
                             &signup.consent.privacy_url}) {
    *field = fields.next();
  }
  signup.asks_name = true;
  share.via = fields.next();
  share.mastodon = fields.next();
  share.hashtags = {fields.next(), fields.next()};
  article.statistics = fields.next();
  article.authors.push_back({fields.next(), fields.next(), fields.next(), fields.next()});
  article.attachments = {{fields.next(), fields.next(), fields.next(), fields.next()},
                         {fields.next(), "video/mp4", {}, {}}};
  for (const int year : {0, 2018}) {
    klipp::Correction& correction = article.corrections.emplace_back();
    correction.date.year = year;
    correction.date.text = fields.next();
    correction.text = fields.next();
  }
  klipp::Republish& republish = article.republish.emplace();
  for (std::string* field : {&republish.license, &republish.license_url, &republish.text, &republish.url}) {
    *field = fields.next();
  }
  republish.pictures = text.size() % 4 < 2;
  return article;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text = klipp::fuzz::view(data + 1, size - 1);
  klipp::Options options;
  options.view = (data[0] & 8) != 0 ? klipp::View::kReader : klipp::View::kFull;
  options.buttons = static_cast<klipp::Buttons>(size % 3);
  options.base = (data[0] & 16) != 0 ? "https://news.example/documents/a.json" : "";

  const auto kind = static_cast<klipp::Kind>((data[0] & 7) % 6);
  klipp::fuzz::require_safe(klipp::render(kind, text, options));

  const klipp::Article article = make_article(text);
  klipp::fuzz::require_safe(klipp::render_article(article, options));
  klipp::Options to_copy = options;
  to_copy.view = klipp::View::kRepublish;
  klipp::fuzz::require_safe(klipp::render_article(article, to_copy));
  klipp::fuzz::require_safe(klipp::render_card(article, options));
  klipp::fuzz::require_safe(klipp::render_share(article, options));
  klipp::fuzz::require_safe(klipp::render_signup(article, options));
  return 0;
}
