#pragma once

#include <string_view>

#include "klipp/locale.hpp"

namespace klipp::example {

/// The name of the site.
inline constexpr std::string_view kPublisherName = "Agdering";

/// The texts of the publisher's own pages, beside those of the widgets. One for each language (locales/).
struct PageTexts {
  std::string_view articles;
  std::string_view no_articles;
  std::string_view newer_articles;  ///< the link to the part of the front page before this one
  std::string_view older_articles;  ///< likewise, after it
  std::string_view newsletter;
  std::string_view consent;  ///< what people agree to in the publisher's own form
  std::string_view signup_wrong;
  std::string_view signup_failed;
  std::string_view signup_trapped;       ///< the title if the hidden field was filled in
  std::string_view signup_trapped_text;  ///< what to do then
  std::string_view signup_soon_text;     ///< what to do if the form came too soon to be a person's
  std::string_view unknown_page;         ///< the form stands on a page that is not a partner's
  std::string_view confirm_title;
  std::string_view confirm_text;  ///< above the address
  std::string_view lists;         ///< before the lists that were chosen
  std::string_view agreed;        ///< before what the form asked to agree to
  std::string_view confirm_button;
  std::string_view unsubscribe_title;
  std::string_view unsubscribe_text;  ///< above the address
  std::string_view unsubscribe_button;
  std::string_view unsubscribed;
  std::string_view link_expired_title;
  std::string_view link_forged_title;
  std::string_view link_used_title;
  std::string_view confirm_again_text;      ///< what to do about such a link
  std::string_view unsubscribe_again_text;  ///< likewise
  std::string_view link_failed;             ///< the server failed
  std::string_view sign_up_again;
  std::string_view trap;  ///< the label of the hidden field
  std::string_view back;  ///< the link to the page that the form stands on
  std::string_view to_front_page;
  std::string_view not_found;
  std::string_view not_found_text;
  std::string_view error;
  std::string_view error_text;    ///< the server failed
  std::string_view refused_text;  ///< the request was wrong
  std::string_view privacy;
  std::string_view builder;  ///< the link to the page on which others choose what to show on theirs
};

/// Those in the language of `locale`, or else in English.
const PageTexts& page_texts(const Locale& locale);

}  // namespace klipp::example
