#include "manifest.hpp"

#include <vector>

#include "json/json.hpp"
#include "klipp/version.hpp"

namespace klipp::cli {

namespace {

constexpr std::string_view kScript = "klipp.js";

Error no_text_at(std::string pointer) {
  return {ErrorCode::kMissing, std::move(pointer), "no text here; give the manifest.json that the build wrote", {}};
}

Error moves_on(const std::string& folder, const std::string& version) {
  return {ErrorCode::kBadValue,
          "/folder",
          "the files in " + folder + "/ change with each release, so no page can hold them to a hash; " +
              "give the manifest of " + version + "/, or none",
          {}};
}

/// The string at the end of `path`, a list of nested members. An error if it is missing, empty or not a string.
Result<std::string> read_string(const json::Value& value, const std::vector<std::string_view>& path) {
  const json::Value* found = &value;
  std::string pointer;
  for (const std::string_view name : path) {
    pointer += "/" + json::escape_pointer(name);
    if (found != nullptr) found = found->find(name);
  }
  if (found != nullptr && found->type == json::Type::kString && !found->string.empty()) return found->string;
  return no_text_at(pointer);
}

/// Browsers ignore an integrity with an unknown algorithm, and would load anything.
bool is_integrity(std::string_view text) {
  const std::string_view algorithm = text.substr(0, 7);
  return text.size() > 7 && (algorithm == "sha256-" || algorithm == "sha384-" || algorithm == "sha512-");
}

}  // namespace

Release Release::moving() {
  const std::string_view version = KLIPP_VERSION;
  Release release;
  release.folder_ = "v" + std::string(version.substr(0, version.find('.')));
  return release;
}

Result<Release> Release::of(std::string_view manifest) {
  const Result<json::Value> parsed = json::parse(manifest, Limits{});
  if (!parsed) return parsed.error();
  const json::Value& root = parsed.value();
  const Result<std::string> version = read_string(root, {"version"});
  if (!version) return version.error();
  const Result<std::string> folder = read_string(root, {"folder"});
  if (!folder) return folder.error();
  if (folder.value() != version.value()) return moves_on(folder.value(), version.value());
  const Result<std::string> integrity = read_string(root, {"files", kScript, "integrity"});
  if (!integrity) return integrity.error();
  if (!is_integrity(integrity.value())) {
    return Error{ErrorCode::kBadValue,
                 "/files/klipp.js/integrity",
                 "no hash that browsers know; it has to begin with sha256-, sha384- or sha512-",
                 {}};
  }
  Release release;
  release.folder_ = folder.value();
  release.integrity_ = integrity.value();
  for (const json::Value& file : root.find("files")->items) {
    const Result<std::string> name = read_string(root, {"files", file.name, "name"});
    if (!name) return name.error();
    release.names_.emplace_back(std::string(file.name), name.value());
  }
  return release;
}

Result<std::string> Release::path_of(std::string_view name) const {
  if (integrity_.empty()) return folder_ + "/" + std::string(name);
  for (const auto& [built, served] : names_) {
    if (built == name) return folder_ + "/" + served;
  }
  return no_text_at("/files/" + json::escape_pointer(name));
}

}  // namespace klipp::cli
