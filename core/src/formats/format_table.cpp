#include "formats/formats.hpp"
#include "formats/json_feed.hpp"

namespace klipp {

namespace {

constexpr Format kFormats[] = {
    {"json-feed", is_json_feed, read_json_feed},
};

}  // namespace

std::span<const Format> format_table() { return kFormats; }

}  // namespace klipp
