#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "klipp/html.hpp"

/// What the fuzz targets share. Each target is one file that defines LLVMFuzzerTestOneInput: libFuzzer's main makes
/// inputs for it, replay.cpp's main runs it over files.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace klipp::fuzz {

inline std::string_view view(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program with a message, so that the fuzzer keeps the input, unless `holds`.
void require(bool holds, std::string_view promise, std::string_view detail);

/// Where KLIPP_MARKUP names a file, writes the markup there, a NUL behind each, for tests/oracle to read.
void record(const std::string& markup);

/// Requires what every rendering promises: the strict form, nothing outside the vocabulary, no other schemes, and the
/// default limits on bytes, elements and depth; and records it. An error must say what and where, in one line.
void require_safe(const Result<Html>& html);

/// Requires an error that a person can act on: one line, not empty.
void require_clear(const Error& error);

}  // namespace klipp::fuzz
