#include "manifest.hpp"

#include <vector>

#include "json/json.hpp"
#include "klipp/version.hpp"

namespace klipp::cli {

namespace {

constexpr std::string_view kScript = "klipp.js";

/// The string at the end of `path`, a list of nested members. An error if it is missing, empty or not a string.
Result<std::string> read_string(const json::Value& value, const std::vector<std::string_view>& path) {
  const json::Value* found = &value;
  std::string pointer;
  for (const std::string_view name : path) {
    pointer += "/" + json::escape_pointer(name);
    if (found != nullptr) found = found->find(name);
  }
  if (found != nullptr && found->type == json::Type::kString && !found->string.empty()) return found->string;
  return Error{ErrorCode::kMissing, pointer, "no text here; give the manifest.json that the build wrote", {}};
}

/// Browsers ignore an integrity with an unknown algorithm, and would load anything.
bool is_integrity(std::string_view text) {
  const std::string_view algorithm = text.substr(0, 7);
  return text.size() > 7 && (algorithm == "sha256-" || algorithm == "sha384-" || algorithm == "sha512-");
}

}  // namespace

Script moving_script() {
  const std::string_view version = KLIPP_VERSION;
  return {"v" + std::string(version.substr(0, version.find('.'))) + "/" + std::string(kScript), ""};
}

Result<Script> script_of(std::string_view manifest) {
  const Result<json::Value> parsed = json::parse(manifest, Limits{});
  if (!parsed) return parsed.error();
  const Result<std::string> version = read_string(parsed.value(), {"version"});
  if (!version) return version.error();
  const Result<std::string> folder = read_string(parsed.value(), {"folder"});
  if (!folder) return folder.error();
  if (folder.value() != version.value()) {
    return Error{ErrorCode::kBadValue,
                 "/folder",
                 "the files in " + folder.value() + "/ change with each release, so no page can hold them to a hash; " +
                     "give the manifest of " + version.value() + "/, or none",
                 {}};
  }
  const Result<std::string> name = read_string(parsed.value(), {"files", kScript, "name"});
  if (!name) return name.error();
  const Result<std::string> integrity = read_string(parsed.value(), {"files", kScript, "integrity"});
  if (!integrity) return integrity.error();
  if (is_integrity(integrity.value())) return Script{folder.value() + "/" + name.value(), integrity.value()};
  return Error{ErrorCode::kBadValue,
               "/files/klipp.js/integrity",
               "no hash that browsers know; it has to begin with sha256-, sha384- or sha512-",
               {}};
}

}  // namespace klipp::cli
