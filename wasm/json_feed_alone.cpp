#include "formats/formats.hpp"
#include "formats/ghost.hpp"
#include "formats/json_feed.hpp"
#include "formats/ninjs.hpp"
#include "formats/wordpress.hpp"

/// The formats of a module that reads JSON Feed alone. It knows the others when it sees them, and leaves them to the
/// module that reads them.
namespace klipp {

namespace {

constexpr Format kFormats[] = {
    {"json-feed", {}, is_json_feed, read_json_feed},
    {"wordpress", {}, is_wordpress, nullptr},
    {"ghost", {}, is_ghost, nullptr},
    {"ninjs", {}, is_ninjs, nullptr},
};

}  // namespace

std::span<const Format> format_table() { return kFormats; }

}  // namespace klipp
