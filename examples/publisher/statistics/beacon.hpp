#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "http/request.hpp"
#include "partners.hpp"
#include "statistics/count.hpp"

namespace klipp::example {

/// Whether the browser says that its reader is not to be counted (Global Privacy Control, Do Not Track).
bool is_unwanted(const Request& request);

/// What a widget tells of its reader (web/src/statistics): `event`, `article`, `widget`, for shares `network`, and in a
/// frame `partner`, as a form is sent. Nothing if it is not exactly that, or if `is_known(article)` is false. Its day
/// is left empty.
///
/// The partner is the origin that the browser tells. In a frame of the publisher's own that is `own`, and the page
/// around it is what the frame says. Who is not a browser may say anything, here as everywhere in statistics.
std::optional<Count> read_beacon(const Request& request, const Partners& partners, std::string_view own,
                                 const std::function<bool(const std::string&)>& is_known);

}  // namespace klipp::example
