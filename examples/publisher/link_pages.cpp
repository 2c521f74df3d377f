#include "link_pages.hpp"

#include <nlohmann/json.hpp>
#include <utility>

#include "klipp/html.hpp"
#include "page_frame.hpp"
#include "page_texts.hpp"
#include "signup_pages.hpp"

namespace klipp::example {

namespace {

std::string_view title_of(const PageTexts& texts, LinkProblem problem) {
  switch (problem) {
    case LinkProblem::kExpired: return texts.link_expired_title;
    case LinkProblem::kForged: return texts.link_forged_title;
    case LinkProblem::kUsed: break;
  }
  return texts.link_used_title;
}

/// The texts of a JSON list, with commas between them.
std::string joined(const std::string& list) {
  std::string text;
  for (const auto& item : nlohmann::json::parse(list, nullptr, false)) {
    const auto* name = item.get_ptr<const std::string*>();
    if (name != nullptr) text += (text.empty() ? "" : ", ") + *name;
  }
  return text;
}

void write_signup(HtmlWriter& out, const Locale& locale, const Signup& signup) {
  const PageTexts& texts = page_texts(locale);
  const std::pair<std::string_view, std::string> parts[] = {
      {locale.name, signup.name}, {texts.lists, joined(signup.lists)}, {texts.agreed, signup.consent_text}};
  out.write("<ul>");
  for (const auto& [label, text] : parts) {
    if (!text.empty()) out.write("<li>$: $</li>", label, text);
  }
  out.write("</ul>");
}

}  // namespace

std::string link_question_page(const Locale& locale, const Token& token, const std::optional<Signup>& signup,
                               const std::string& action) {
  const PageTexts& texts = page_texts(locale);
  const bool confirms = token.purpose == Token::Purpose::kConfirm;
  const std::string_view title = confirms ? texts.confirm_title : texts.unsubscribe_title;
  HtmlWriter out;
  out.write(R"(<h1>$</h1><p>$</p>[<p class="address">$</p>])", title,
            confirms ? texts.confirm_text : texts.unsubscribe_text, token.email);
  if (signup) write_signup(out, locale, *signup);
  out.write(R"(<form action="@" method="post"><p><button type="submit">$</button></p></form>)", resolve_url(action),
            confirms ? texts.confirm_button : texts.unsubscribe_button);
  return framed_page(locale, title, finished(std::move(out)));
}

std::string link_problem_page(const Locale& locale, Token::Purpose purpose, LinkProblem problem) {
  const PageTexts& texts = page_texts(locale);
  const bool confirms = purpose == Token::Purpose::kConfirm;
  return message_page(locale, title_of(texts, problem),
                      confirms ? texts.confirm_again_text : texts.unsubscribe_again_text, confirms);
}

}  // namespace klipp::example
