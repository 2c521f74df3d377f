#pragma once

#include <string_view>

/// The languages of a module. It has words in English; those of another come from the host, as the files of a version's
/// folder have them (core/src/locale/locale_tables.hpp says in what form).
namespace klipp::module {

/// Before each input.
void forget_languages();

/// From now on, until the next input, a language is spoken. `given` is the tag it was asked for by, a line break, and
/// its text; no text where there is none nearer than English. "*" is every language that is not given.
void give_language(std::string_view given);

/// The tag of a language that was needed, and not given; empty if there is none.
std::string_view wanted_language();

}  // namespace klipp::module
