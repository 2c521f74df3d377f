#include "page_texts.hpp"

namespace klipp::example {

namespace {

constexpr PageTexts kNorwegian = {
    .publisher = "Agdering",
    .articles = "Artikler",
    .no_articles = "Her er det ingen artikler ennå.",
    .newsletter = "Nyhetsbrev",
    .consent = "Jeg vil ha nyhetsbrevet på e-post.",
    .signup_wrong = "Påmeldingen mangler noe",
    .signup_failed = "Påmeldingen ble ikke lagret",
    .back = "Tilbake til siden du kom fra",
    .to_front_page = "Til forsiden",
    .not_found = "Siden finnes ikke",
    .not_found_text = "Kanskje er den flyttet, eller adressen er skrevet feil.",
    .error = "Noe gikk galt",
    .error_text = "Denne siden kan ikke vises akkurat nå.",
    .refused_text = "Denne forespørselen kan ikke besvares her.",
    .privacy = "Personvern",
};

constexpr PageTexts kEnglish = {
    .publisher = "Agdering",
    .articles = "Articles",
    .no_articles = "There are no articles here yet.",
    .newsletter = "Newsletter",
    .consent = "I want the newsletter by e-mail.",
    .signup_wrong = "Something is missing",
    .signup_failed = "The signup was not stored",
    .back = "Back to the page you came from",
    .to_front_page = "To the front page",
    .not_found = "There is no such page",
    .not_found_text = "It may have moved, or the address has a slip in it.",
    .error = "Something went wrong",
    .error_text = "This page cannot be shown right now.",
    .refused_text = "This request cannot be answered here.",
    .privacy = "Privacy",
};

}  // namespace

const PageTexts& page_texts(const Locale& locale) { return locale.tag == "nb" ? kNorwegian : kEnglish; }

}  // namespace klipp::example
