#pragma once

/// All of Klipp's core for C++20 in one include. Programs with many files compile faster if each file includes only the
/// headers that it needs; core/README.md lists them.
///
///     #include <klipp/klipp.hpp>
///
///     const char* document = R"({"title": "The title", "url": "https://news.example/a"})";
///     const klipp::Result<klipp::Html> card = klipp::render(klipp::Kind::kCard, document);
///     std::cout << (card ? card.value().text() : card.error().message);
///
/// Models, markup and results own what they hold. Arguments are read only during the call. Errors are values, see
/// result.hpp. Nothing is kept between calls, so any thread may call anything; only one thread at a time may change an
/// object. Programs in other languages use klipp.h.
#include "klipp/convert.hpp"
#include "klipp/date.hpp"
#include "klipp/discover.hpp"
#include "klipp/document.hpp"
#include "klipp/html.hpp"
#include "klipp/limits.hpp"
#include "klipp/locale.hpp"
#include "klipp/markup.hpp"
#include "klipp/model.hpp"
#include "klipp/options.hpp"
#include "klipp/page.hpp"
#include "klipp/portable.hpp"
#include "klipp/render.hpp"
#include "klipp/result.hpp"
#include "klipp/signup.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"
#include "klipp/validate.hpp"
#include "klipp/version.hpp"
#include "klipp/vocabulary.hpp"
