#include "formats/formats.hpp"
#include "formats/json_feed.hpp"

/// The formats of a module that reads JSON Feed alone. It knows the others when it sees them, and leaves them to the
/// module that reads them.
namespace klipp {

namespace {

constexpr Format kFormats[] = {
    {"json-feed", is_json_feed, read_json_feed},
};

}  // namespace

std::span<const Format> format_table() { return kFormats; }

}  // namespace klipp
