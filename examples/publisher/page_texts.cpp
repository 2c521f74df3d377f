#include "page_texts.hpp"

namespace klipp::example {

namespace {

constexpr PageTexts kNorwegian = {
    .publisher = "Agdering",
    .articles = "Artikler",
    .no_articles = "Her er det ingen artikler ennå.",
    .newer_articles = "Nyere artikler",
    .older_articles = "Eldre artikler",
    .newsletter = "Nyhetsbrev",
    .consent = "Jeg vil ha nyhetsbrevet på e-post.",
    .signup_wrong = "Noe mangler i skjemaet",
    .signup_failed = "Påmeldingen ble ikke lagret. Prøv igjen om litt.",
    .signup_trapped = "Send skjemaet på nytt",
    .signup_trapped_text =
        "Et skjult felt var fylt ut, trolig av et passordprogram. Vi har tømt det. Sjekk at resten "
        "stemmer, og send skjemaet på nytt.",
    .signup_soon_text =
        "Skjemaet kom så raskt at det like gjerne kan være sendt av et program. Sjekk at alt stemmer, og send det på "
        "nytt.",
    .unknown_page = "Skjemaet sto på en side vi ikke kjenner. Du kan melde deg på hos oss i stedet.",
    .confirm_title = "Bekreft påmeldingen",
    .confirm_text = "Vil du ha nyhetsbrevet på denne adressen?",
    .lists = "Lister",
    .agreed = "Samtykke",
    .confirm_button = "Ja, meld meg på",
    .unsubscribe_title = "Meld deg av",
    .unsubscribe_text = "Vil du slutte å få nyhetsbrevet på denne adressen?",
    .unsubscribe_button = "Ja, meld meg av",
    .unsubscribed = "Du er avmeldt og får ikke flere nyhetsbrev fra oss.",
    .link_expired_title = "Lenken er utløpt",
    .link_forged_title = "Lenken er ufullstendig",
    .link_used_title = "Lenken gjelder ikke lenger",
    .confirm_again_text = "Meld deg på igjen, så sender vi deg en ny lenke.",
    .unsubscribe_again_text = "Åpne hele lenken i den nyeste e-posten fra oss, så blir du avmeldt.",
    .link_failed = "Det gikk ikke akkurat nå. Prøv igjen om litt. Lenken virker fortsatt.",
    .sign_up_again = "Meld deg på nyhetsbrevet",
    .trap = "La dette feltet stå tomt",
    .back = "Tilbake til siden du kom fra",
    .to_front_page = "Til forsiden",
    .not_found = "Siden finnes ikke",
    .not_found_text = "Kanskje er siden flyttet, eller så er adressen skrevet feil.",
    .error = "Noe gikk galt",
    .error_text = "Denne siden kan ikke vises akkurat nå.",
    .refused_text = "Dette kan vi ikke svare på her.",
    .privacy = "Personvern",
};

constexpr PageTexts kEnglish = {
    .publisher = "Agdering",
    .articles = "Articles",
    .no_articles = "There are no articles here yet.",
    .newer_articles = "Newer articles",
    .older_articles = "Older articles",
    .newsletter = "Newsletter",
    .consent = "I want the newsletter by e-mail.",
    .signup_wrong = "Something is missing",
    .signup_failed = "Your signup could not be saved. Please try again in a moment.",
    .signup_trapped = "Please send the form again",
    .signup_trapped_text =
        "A hidden field was filled in, probably by a password manager. We have emptied it. Check that "
        "the rest is right, and send the form again.",
    .signup_soon_text =
        "The form came so quickly that a program may have sent it. Check that everything is right, and send it again.",
    .unknown_page = "The form was on a page we don't recognize. You can sign up on our own page instead.",
    .confirm_title = "Confirm your signup",
    .confirm_text = "Would you like the newsletter at this address?",
    .lists = "Lists",
    .agreed = "Consent",
    .confirm_button = "Yes, sign me up",
    .unsubscribe_title = "Unsubscribe",
    .unsubscribe_text = "Would you like to stop getting the newsletter at this address?",
    .unsubscribe_button = "Yes, unsubscribe me",
    .unsubscribed = "You are unsubscribed and will not get any more newsletters from us.",
    .link_expired_title = "The link has expired",
    .link_forged_title = "The link is incomplete",
    .link_used_title = "The link is no longer valid",
    .confirm_again_text = "Sign up again, and we will send you a new link.",
    .unsubscribe_again_text = "To unsubscribe, open the whole link in the latest e-mail from us.",
    .link_failed = "That did not work just now. Please try again in a moment. The link is still valid.",
    .sign_up_again = "Sign up for the newsletter",
    .trap = "Leave this field empty",
    .back = "Back to the page you came from",
    .to_front_page = "To the front page",
    .not_found = "Page not found",
    .not_found_text = "It may have moved, or the address may be mistyped.",
    .error = "Something went wrong",
    .error_text = "This page cannot be shown right now.",
    .refused_text = "We cannot answer this here.",
    .privacy = "Privacy",
};

}  // namespace

const PageTexts& page_texts(const Locale& locale) { return locale.tag == "nb" ? kNorwegian : kEnglish; }

}  // namespace klipp::example
