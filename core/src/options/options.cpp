#include "klipp/options.hpp"

#include "options/option_errors.hpp"
#include "options/option_words.hpp"
#include "text/utf8.hpp"
#include "url/mastodon_host.hpp"

namespace klipp {

namespace {

using namespace option_kinds;

constexpr Choices<Kind, Kind::kBody> kKindNames("article card feed share signup body");

// Each of these sets an option. If the value is wrong, it returns false and leaves the option unchanged.

bool set_text(String& option, std::string_view value) {
  option = value;
  return true;
}

bool set_host(String& option, std::string_view value) {
  return (trim(value).empty() || mastodon_host(value)) && set_text(option, value);
}

bool set_number(std::size_t& option, std::string_view value) {
  std::size_t number = 0;
  for (const char c : value) {
    if (c < '0' || c > '9' || value.size() > 9) return false;
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  option = number;
  return true;
}

bool set_heading_level(int& option, std::string_view value) {
  if (value.size() != 1 || value[0] < '1' || value[0] > '6') return false;
  option = value[0] - '0';
  return true;
}

/// The member of an option of this kind, with the type that its row ensures.
template <typename T>
T& value_at(void* place, OptionKindFor<T> /*kind*/) {
  return *static_cast<T*>(place);
}

bool set(OptionKind kind, void* place, std::string_view value) {
  switch (kind) {
    case OptionKind::kText: return set_text(value_at(place, kText), value);
    case OptionKind::kHost: return set_host(value_at(place, kHost), value);
    case OptionKind::kNumber: return set_number(value_at(place, kNumber), value);
    case OptionKind::kHeadingLevel: return set_heading_level(value_at(place, kHeadingLevel), value);
    case OptionKind::kView: return kViewNames.read(value, value_at(place, kView));
    case OptionKind::kLayout: return kLayoutNames.read(value, value_at(place, kLayout));
    case OptionKind::kBodyFormat: return kBodyFormatNames.read(value, value_at(place, kBodyFormat));
    case OptionKind::kFeedHeading: return kFeedHeadingNames.read(value, value_at(place, kFeedHeading));
    case OptionKind::kFeedLead: return kFeedLeadNames.read(value, value_at(place, kFeedLead));
    case OptionKind::kButtons: return kButtonNames.read(value, value_at(place, kButtons));
  }
  return false;
}

}  // namespace

std::string_view choices_of(OptionKind kind) {
  switch (kind) {
    case OptionKind::kView: return kViewNames.words();
    case OptionKind::kLayout: return kLayoutNames.words();
    case OptionKind::kBodyFormat: return kBodyFormatNames.words();
    case OptionKind::kFeedHeading: return kFeedHeadingNames.words();
    case OptionKind::kFeedLead: return kFeedLeadNames.words();
    case OptionKind::kButtons: return kButtonNames.words();
    default: return {};
  }
}

Error set_option(Options& options, std::string_view name, std::string_view value) {
  if (const OptionRow* row = option_named(name)) {
    void* place = static_cast<char*>(static_cast<void*>(&options)) + row->place;
    return set(row->kind, place, value) ? Error() : bad_option_value(row->kind, name, value);
  }
  std::size_t* limit = limit_named(options.limits, name);
  if (limit == nullptr) return unknown_option(name);
  return set_number(*limit, value) ? Error() : bad_option_value(OptionKind::kNumber, name, value);
}

std::string_view name_of(Layout layout) { return kLayoutNames[layout]; }

std::optional<Kind> kind_named(std::string_view name) { return kKindNames.find(name); }

}  // namespace klipp
