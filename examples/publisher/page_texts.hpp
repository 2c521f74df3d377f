#pragma once

#include <string_view>

#include "klipp/locale.hpp"

namespace klipp::example {

/// What the publisher's own pages say beside the words of the widgets. One table a language.
struct PageTexts {
  std::string_view publisher;  ///< the name of the site
  std::string_view articles;
  std::string_view no_articles;
  std::string_view newsletter;
  std::string_view consent;  ///< what a person agrees to in the publisher's own form
  std::string_view signup_wrong;
  std::string_view signup_failed;
  std::string_view back;  ///< to the page the form stood on
  std::string_view to_front_page;
  std::string_view not_found;
  std::string_view not_found_text;
  std::string_view error;
  std::string_view error_text;    ///< the server's fault
  std::string_view refused_text;  ///< the request's
  std::string_view privacy;
};

/// The table in the language of `locale`.
const PageTexts& page_texts(const Locale& locale);

}  // namespace klipp::example
