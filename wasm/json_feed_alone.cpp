#include "formats/formats.hpp"
#include "formats/json_feed.hpp"

/// The formats of a module that reads JSON Feed alone. What another format could claim it leaves to the module that
/// reads all of them, which finds out more closely.
namespace klipp {

namespace {

/// Members that documents of other formats have, and items of a JSON Feed do not (is_json_feed is asked first). Every
/// document that another format's `is` takes must have one.
constexpr std::string_view kMembersOfOthers =
    "content excerpt guid code posts pages published_at custom_excerpt feature_image comment_id lexical mobiledoc "
    "errors "
    "_items headline headlines bodies versioncreated versionCreated renditions associations standard uri";

bool is_another(const json::Value& object) {
  const json::Value* title = object.find("title");
  return has_any(object, kMembersOfOthers) || (title != nullptr && title->type == json::Type::kObject);
}

constexpr DocumentFormat kFormats[] = {
    {"json-feed", {}, is_json_feed, read_json_feed},
    {"", {}, is_another, nullptr},
};

}  // namespace

std::span<const DocumentFormat> format_table() { return kFormats; }

}  // namespace klipp
