#include "locale_tables.hpp"

namespace klipp {

// Norwegian bokmål.
extern constexpr Locale kNorwegian = {
    .tag = "nb",
    .months = {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
               "november", "desember"},
    .date_order = Locale::DateOrder::kDayMonthYear,
    .byline = "Av",
    .and_word = "og",
    .updated = "Oppdatert",
    .reading_time = "min lesetid",
    .share = "Del",
    .share_by_email = "E-post",
    .ad = "Annonse",
    .tags = "Emner",
    .partners = "Våre hovedsamarbeidspartnere",
    .text_size = "Tekststørrelse",
    .smaller_text = "Mindre tekst",
    .normal_text = "Vanlig tekst",
    .larger_text = "Større tekst",
    .table = "Tabell, kan rulles sidelengs",
    .footnotes = "Fotnoter",
    .back_to_text = "Tilbake til teksten",
    .signup_heading = "Få nyhetsbrevet",
    .email = "E-post",
    .name = "Navn",
    .optional = "valgfritt",
    .subscribe = "Meld meg på",
    .privacy = "Les om personvern",
    .sending = "Sender …",
    .confirmed = "Takk! Du er meldt på.",
    .already = "Denne adressen er allerede påmeldt.",
    .email_invalid = "Skriv en e-postadresse, for eksempel navn@eksempel.no.",
    .consent_required = "Kryss av for at du samtykker.",
    .unavailable = "Påmeldingen gikk ikke gjennom. Det du skrev, står her fortsatt. Prøv igjen om litt.",
    .offline = "Du er uten nett. Det du skrev, står her fortsatt. Prøv igjen når du er på nett.",
    .refused = "Denne adressen ble ikke godtatt. Se over den og prøv igjen.",
};

}  // namespace klipp
