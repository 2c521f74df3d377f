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
    .unknown_page = "Skjemaet sto på en side vi ikke kjenner. Du kan melde deg på her i stedet.",
    .confirm_title = "Bekreft påmeldingen",
    .confirm_text = "Vil du ha nyhetsbrevet på denne adressen?",
    .confirm_button = "Ja, meld meg på",
    .unsubscribe_title = "Meld deg av",
    .unsubscribe_text = "Vil du slutte å få nyhetsbrevet på denne adressen?",
    .unsubscribe_button = "Ja, meld meg av",
    .unsubscribed = "Du er meldt av, og får ikke flere nyhetsbrev fra oss.",
    .link_expired_title = "Lenken har gått ut",
    .link_forged_title = "Lenken er ikke hel",
    .link_used_title = "Lenken gjelder ikke lenger",
    .confirm_again_text = "Meld deg på en gang til, så sender vi deg en ny lenke.",
    .unsubscribe_again_text = "Åpne hele lenken i den nyeste e-posten fra oss, så blir du meldt av.",
    .link_failed = "Det gikk ikke akkurat nå. Prøv igjen om litt, lenken virker fortsatt.",
    .sign_up_again = "Meld deg på nyhetsbrevet",
    .trap = "La dette feltet stå tomt",
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
    .unknown_page = "The form stood on a page that we do not know. You can sign up here instead.",
    .confirm_title = "Confirm your signup",
    .confirm_text = "Would you like the newsletter at this address?",
    .confirm_button = "Yes, sign me up",
    .unsubscribe_title = "Unsubscribe",
    .unsubscribe_text = "Would you like to stop getting the newsletter at this address?",
    .unsubscribe_button = "Yes, unsubscribe me",
    .unsubscribed = "You are unsubscribed and will get no more newsletters from us.",
    .link_expired_title = "The link has expired",
    .link_forged_title = "The link is not complete",
    .link_used_title = "The link is no longer valid",
    .confirm_again_text = "Sign up once more, and we will send you a new link.",
    .unsubscribe_again_text = "Open the whole link in the newest e-mail from us to unsubscribe.",
    .link_failed = "That did not work right now. Please try again shortly; the link is still good.",
    .sign_up_again = "Sign up for the newsletter",
    .trap = "Leave this field empty",
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
