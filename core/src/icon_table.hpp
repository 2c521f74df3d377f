#pragma once

#include <string_view>

// Made by core/tools/icons.mjs from Tabler Icons 3.51.0 (https://tabler.io/icons, npm @tabler/icons); do not edit.
// Copyright (c) 2020-2026 Paweł Kuna; MIT licence, the text of which is that of LICENSE.

/// Icons as path data, 24 × 24, drawn as lines two pixels wide with round ends.
namespace klipp::icons {

// clang-format off
inline constexpr std::string_view kX = "m4 4 11.7 16h4.3l-11.7-16h-4.3m0 16 6.8-6.8m2.4-2.4 6.8-6.8";
inline constexpr std::string_view kFacebook = "m7 10v4h3v7h4v-7h3l1-4h-4v-2a1 1 0 011-1h3v-4h-3a5 5 0 00-5 5v2h-3";
inline constexpr std::string_view kLinkedIn = "m8 11v5m0-8v0m4 8v-5m4 5v-3a2 2 0 10-4 0m-9-6a4 4 0 014-4h10a4 4 0 014 4v10a4 4 0 01-4 4h-10a4 4 0 01-4-4v-10";
inline constexpr std::string_view kBluesky = "m6.3 5.1c-1.6-1.2-4.3-2.1-4.3.9 0 .6.4 4.9.6 5.6 .7 2.5 3.1 2.8 5.4 2.4-4 .7-4.9 3.2-2.7 5.4 1.1 1 1.9 1.6 2.7 1.6 2 0 3.1-2.8 3.5-3.5 .3-.7.5-1.2.5-1.5 0 .3.2.8.5 1.5 .4.7 1.5 3.5 3.5 3.5 .8 0 1.6-.6 2.7-1.6 2.2-2.2 1.3-4.7-2.7-5.4 2.3.4 4.7.1 5.4-2.4 .3-.7.6-5 .6-5.6 0-3-2.7-2.1-4.3-.9-2.3 1.7-4.8 5.1-5.7 6.9-.9-1.8-3.4-5.2-5.7-6.9";
inline constexpr std::string_view kMastodon = "m18.6 15.3c-1.8 1.7-6.6 1.6-6.6 1.6a18.3 18.3 0 01-3.3-.3c1.1 2 4.1 2.8 9 2.5-2 2-13.6 5.3-13.7-7.6v-1.2c0-3 0-4.1 1.4-5.6 1.6-1.9 6.6-1.7 6.6-1.7s5-.2 6.6 1.7c1.4 1.5 1.4 2.6 1.4 5.6s-.5 4.1-1.4 5m-6.6-4.1v-2.9c0-1.3-.9-2.3-2-2.3s-2 1-2 2.3v4.7m4-4.7c0-1.3.9-2.3 2-2.3s2 1 2 2.3v4.7";
inline constexpr std::string_view kThreads = "m19 7.5c-1.3-3-3.7-4.5-7-4.5-5 0-8 2.5-8 9s3.5 9 8 9 7-3 7-5-1-5-7-5c-2.5 0-3 1.3-3 2.5 0 1.5 1 2.5 2.5 2.5 2.5 0 3.5-1.5 3.5-5s-2-4-3-4-1.8.3-2.5 1";
inline constexpr std::string_view kWhatsApp = "m3 21 1.7-3.8a9 9 0 113.4 2.9l-5.1.9m6-11a.5.5 0 001 0v-1a.5.5 0 00-1 0v1a5 5 0 005 5h1a.5.5 0 000-1h-1a.5.5 0 000 1";
inline constexpr std::string_view kTelegram = "m15 10-4 4 6 6 4-16-18 7 4 2 2 6 3-4";
inline constexpr std::string_view kReddit = "m12 8c2.6 0 5 .8 6.7 2.1a2.5 2.5 0 012.3 4.4c0 3.6-4 6.5-9 6.5-4.9 0-8.8-2.8-9-6.3l-1-.2a2.5 2.5 0 012.3-4.4c1.7-1.3 4.1-2.1 6.7-2.1h1m0 0 1-5 6 1m-1 0a1 1 0 102 0 1 1 0 10-2 0m-9.5 9a.5.5 0 101 0 .5.5 0 10-1 0m6 0a.5.5 0 101 0 .5.5 0 10-1 0m-4.5 4c.7.3 1.3.5 2 .5s1.3-.2 2-.5";
inline constexpr std::string_view kEmail = "m3 7a2 2 0 012-2h14a2 2 0 012 2v10a2 2 0 01-2 2h-14a2 2 0 01-2-2v-10m0 0 9 6 9-6";
inline constexpr std::string_view kCopy = "m9 15 6-6m-4-3 .5-.5a5 5 0 017 7l-.5.5m-5 5-.4.5a5.1 5.1 0 01-7.1 0 5 5 0 010-7l.5-.5";
inline constexpr std::string_view kNative = "m8 9h-1a2 2 0 00-2 2v8a2 2 0 002 2h10a2 2 0 002-2v-8a2 2 0 00-2-2h-1m-4 5v-11m-3 3 3-3 3 3";
inline constexpr std::string_view kPrint = "m17 17h2a2 2 0 002-2v-4a2 2 0 00-2-2h-14a2 2 0 00-2 2v4a2 2 0 002 2h2m10-8v-4a2 2 0 00-2-2h-6a2 2 0 00-2 2v4m0 6a2 2 0 012-2h6a2 2 0 012 2v4a2 2 0 01-2 2h-6a2 2 0 01-2-2v-4";
inline constexpr std::string_view kMore = "m4 12a1 1 0 102 0 1 1 0 10-2 0m7 0a1 1 0 102 0 1 1 0 10-2 0m7 0a1 1 0 102 0 1 1 0 10-2 0";
// clang-format on

}  // namespace klipp::icons
