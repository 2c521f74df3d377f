#include "link_endpoint.hpp"

#include <functional>
#include <optional>
#include <string>

#include "http/text.hpp"
#include "klipp/signup.hpp"
#include "languages.hpp"
#include "link_pages.hpp"
#include "links.hpp"
#include "page_frame.hpp"
#include "page_texts.hpp"
#include "signup_pages.hpp"

namespace klipp::example {

namespace {

using Purpose = Token::Purpose;

void send_problem(const Locale& locale, Purpose purpose, LinkProblem problem, Response& response) {
  const int status = problem == LinkProblem::kForged ? 400 : 410;
  send_private_page(response, status, link_problem_page(locale, purpose, problem));
}

void send_failure(const Locale& locale, Response& response) {
  const PageTexts& texts = page_texts(locale);
  send_private_page(response, 503, message_page(locale, texts.error, texts.link_failed, false));
}

// The token of the address that was asked for, good for `purpose` now; else the problem has been answered.
std::optional<Token> token_of(const Request& request, const Tokens& tokens, Purpose purpose, Response& response) {
  std::optional<Token> token = tokens.read(request.parameter("token"));
  if (!token || token->purpose != purpose) {
    send_problem(answer_language(request), purpose, LinkProblem::kForged, response);
    return std::nullopt;
  }
  if (token->expires <= now_ms()) {
    send_problem(locale_for(token->language), purpose, LinkProblem::kExpired, response);
    return std::nullopt;
  }
  return token;
}

// Links of the first versions name no signup; the rows from then have the address for an id.
std::string signup_of(const Token& token) { return token.signup.empty() ? lower_ascii(token.email) : token.signup; }

void confirm(SignupStore& store, const Token& token, Response& response) {
  const Locale& locale = locale_for(token.language);
  switch (store.confirm(signup_of(token), token.email)) {
    case SignupStore::Confirmation::kConfirmed:
      return send_private_page(
          response, 200,
          message_page(locale, page_texts(locale).newsletter, message_of(SignupState::kConfirmed, locale), false));
    case SignupStore::Confirmation::kUsed: return send_problem(locale, Purpose::kConfirm, LinkProblem::kUsed, response);
    case SignupStore::Confirmation::kFailed: return send_failure(locale, response);
  }
}

void unsubscribe(SignupStore& store, const Token& token, Response& response) {
  const Locale& locale = locale_for(token.language);
  if (!store.unsubscribe(token.email)) return send_failure(locale, response);
  const PageTexts& texts = page_texts(locale);
  send_private_page(response, 200, message_page(locale, texts.newsletter, texts.unsubscribed, true));
}

using Act = std::function<void(const Token&, Response&)>;

void add_link(Routes& routes, const char* path, Purpose purpose, const Tokens& tokens, const Act& act,
              SignupStore* store = nullptr) {
  routes.get(path, [path, purpose, tokens, store](const Request& request, Response& response) {
    const std::optional<Token> token = token_of(request, tokens, purpose, response);
    if (!token) return;
    const std::string action = std::string(path) + "?token=" + request.parameter("token");
    const auto signup = store == nullptr ? std::nullopt : store->find(signup_of(*token), token->email);
    send_private_page(response, 200, link_question_page(locale_for(token->language), *token, signup, action));
  });
  routes.post(path, [purpose, tokens, act](const Request& request, Response& response) {
    const std::optional<Token> token = token_of(request, tokens, purpose, response);
    if (token) act(*token, response);
  });
}

}  // namespace

void add_link_routes(Routes& routes, SignupStore& store, const Tokens& tokens) {
  add_link(
      routes, kConfirmPath, Purpose::kConfirm, tokens,
      [&store](const Token& token, Response& response) { confirm(store, token, response); }, &store);
  add_link(routes, kUnsubscribePath, Purpose::kUnsubscribe, tokens,
           [&store](const Token& token, Response& response) { unsubscribe(store, token, response); });
}

}  // namespace klipp::example
