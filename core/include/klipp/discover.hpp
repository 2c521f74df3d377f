#pragma once

#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// The addresses at which a site has its articles for programs, as one of its pages (HTML) tells them: what WordPress's
/// REST API or Ghost's Content API answers first, because it says most, then JSON Feed, Atom and RSS. `base` is the
/// page's own address. Absolute; empty if the page names none. Any thread may call this. Native only.
List<String> feed_addresses(std::string_view page, std::string_view base);

}  // namespace klipp
