#pragma once

#include <string_view>

// Made by core/tools/icons.mjs from Tabler Icons 3.51.0 (https://tabler.io/icons, npm @tabler/icons); do not edit.
// Copyright (c) 2020-2026 Paweł Kuna; MIT licence, the text of which is that of LICENSE.

/// Icons as path data, 24 × 24, drawn as lines two pixels wide with round ends.
namespace klipp::icons {

// clang-format off
inline constexpr std::string_view kX = "m4 4 11.5 16h4.5l-11.5-16h-4.5m0 16 7-7m2-2 7-7";
inline constexpr std::string_view kFacebook = "m7 10v4h3v7h4v-7h3l1-4h-4v-2a1 1 0 011-1h3v-4h-3a5 5 0 00-5 5v2h-3";
inline constexpr std::string_view kLinkedIn = "m8 11v5m0-8v0m4 8v-5m4 5v-3a2 2 0 10-4 0m-9-6a4 4 0 014-4h10a4 4 0 014 4v10a4 4 0 01-4 4h-10a4 4 0 01-4-4v-10";
inline constexpr std::string_view kBluesky = "m6.5 5c-2-1-4.5-2-4.5 1 0 .5.5 5 .5 5.5 1 2.5 3 3 5.5 2.5-4 .5-5 3-2.5 5.5 1 1 1.5 1.5 2.5 1.5 2 0 3-3 3.5-3.5.5-.5.5-1 .5-1.5 0 .5 0 1 .5 1.5.5.5 1.5 3.5 3.5 3.5 1 0 1.5-.5 2.5-1.5 2.5-2.5 1.5-5-2.5-5.5 2.5.5 4.5 0 5.5-2.5 0-.5.5-5 .5-5.5 0-3-2.5-2-4.5-1-2 2-4.5 5-5.5 7-1-2-3.5-5-5.5-7";
inline constexpr std::string_view kMastodon = "m18.5 15.5c-1.5 1.5-6.5 1.5-6.5 1.5a18.5 18.5 0 01-3.5-.5c1.5 2 4.5 3 9 2.5-2 2-13.5 5.5-13.5-7.5v-1c0-3 0-4.5 1.5-6 1.5-1.5 6.5-1.5 6.5-1.5s5 0 6.5 1.5c1.5 1.5 1.5 3 1.5 6s-.5 4-1.5 5m-6.5-4.5v-2.5c0-1.5-1-2.5-2-2.5s-2 1-2 2.5v4.5m4-4.5c0-1.5 1-2.5 2-2.5s2 1 2 2.5v4.5";
inline constexpr std::string_view kThreads = "m19 7.5c-1.5-3-3.5-4.5-7-4.5-5 0-8 2.5-8 9s3.5 9 8 9 7-3 7-5-1-5-7-5c-2.5 0-3 1.5-3 2.5 0 1.5 1 2.5 2.5 2.5 2.5 0 3.5-1.5 3.5-5s-2-4-3-4-2 .5-2.5 1";
inline constexpr std::string_view kWhatsApp = "m3 21 1.5-4a9 9 0 113.5 3l-5 1m6-11a.5.5 0 001 0v-1a.5.5 0 00-1 0v1a5 5 0 005 5h1a.5.5 0 000-1h-1a.5.5 0 000 1";
inline constexpr std::string_view kTelegram = "m15 10-4 4 6 6 4-16-18 7 4 2 2 6 3-4";
inline constexpr std::string_view kReddit = "m12 8c2.5 0 5 1 6.5 2a2.5 2.5 0 012.5 4.5c0 3.5-4 6.5-9 6.5-5 0-9-3-9-6.5h-1a2.5 2.5 0 012.5-4.5c1.5-1 4-2 6.5-2h1l1-5 6 1m-1 0a1 1 0 102 0 1 1 0 10-2 0m-9.5 9a.5.5 0 101 0 .5.5 0 10-1 0m6 0a.5.5 0 101 0 .5.5 0 10-1 0m-4.5 4c.5.5 1.5.5 2 .5s1.5 0 2-.5";
inline constexpr std::string_view kEmail = "m3 7a2 2 0 012-2h14a2 2 0 012 2v10a2 2 0 01-2 2h-14a2 2 0 01-2-2v-10l9 6 9-6";
inline constexpr std::string_view kCopy = "m9 15 6-6m-4-3 .5-.5a5 5 0 017 7l-.5.5m-5 5-.5.5a5 5 0 01-7 0 5 5 0 010-7l.5-.5";
inline constexpr std::string_view kNative = "m8 9h-1a2 2 0 00-2 2v8a2 2 0 002 2h10a2 2 0 002-2v-8a2 2 0 00-2-2h-1m-4 5v-11m-3 3 3-3 3 3";
inline constexpr std::string_view kPrint = "m17 17h2a2 2 0 002-2v-4a2 2 0 00-2-2h-14a2 2 0 00-2 2v4a2 2 0 002 2h2m10-8v-4a2 2 0 00-2-2h-6a2 2 0 00-2 2v4m0 6a2 2 0 012-2h6a2 2 0 012 2v4a2 2 0 01-2 2h-6a2 2 0 01-2-2v-4";
inline constexpr std::string_view kMore = "m4 12a1 1 0 102 0 1 1 0 10-2 0m7 0a1 1 0 102 0 1 1 0 10-2 0m7 0a1 1 0 102 0 1 1 0 10-2 0";
// clang-format on

}  // namespace klipp::icons
