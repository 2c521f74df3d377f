#include "formats/formats.hpp"
#include "formats/ghost.hpp"
#include "formats/json_feed.hpp"
#include "formats/ninjs.hpp"
#include "formats/wordpress.hpp"

namespace klipp {

namespace {

constexpr DocumentFormat kFormats[] = {
    {"json-feed", "items", is_json_feed, read_json_feed},
    {"wordpress", "", is_wordpress, read_wordpress},
    {"ghost", "posts pages", is_ghost, read_ghost},
    {"ninjs", "_items", is_ninjs, read_ninjs},
};

}  // namespace

std::span<const DocumentFormat> format_table() { return kFormats; }

}  // namespace klipp
