#include "locale/locale_tables.hpp"
#include "locale/share_words.hpp"

namespace klipp {

// Norwegian bokmål.
extern constexpr Locale kNorwegian = {
    .tag = kNorwegianSharing.tag,
    .months = {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
               "november", "desember"},
    .date_order = Locale::DateOrder::kDayMonthYear,
    .byline = "Av",
    .and_word = "og",
    .others = "andre",
    .updated = "Oppdatert",
    .corrections = "Rettelser",
    .reading_time = "min lesetid",
    .sharing = kNorwegianSharing.words,
    .ad = "Annonse",
    .tags = "Emner",
    .partners = "Våre hovedsamarbeidspartnere",
    .more = "Flere saker",
    .read_on = "Les hele saken",
    .more_from = "Flere saker fra",
    .text_size = "Tekststørrelse",
    .smaller_text = "Mindre tekst",
    .normal_text = "Vanlig tekst",
    .larger_text = "Større tekst",
    .skip_to_text = "Hopp til teksten",
    .table = "Tabell",
    .code = "Kode",
    .scrolls = "kan rulles sidelengs",
    .task = "Oppgave",
    .footnotes = "Fotnoter",
    .footnote = "Fotnote",
    .back_to_reference = "Tilbake til henvisning",
    .signup_heading = "Få nyhetsbrevet",
    .email = "E-post",
    .name = "Navn",
    .first_name = "Fornavn",
    .optional = "valgfritt",
    .required = "obligatorisk",
    .choose = "Velg …",
    .lists = "Hvilke nyhetsbrev vil du ha?",
    .leave_empty = "La dette feltet stå tomt",
    .subscribe = "Meld meg på",
    .retry = "Prøv igjen",
    .privacy = "Slik behandler vi personopplysninger",
    .sending = "Sender …",
    .email_invalid = "Skriv inn en e-postadresse, for eksempel navn@eksempel.no.",
    .field_required = "Fyll ut dette feltet.",
    .field_too_long = "Teksten er for lang. Kort den ned.",
    .box_required = "Kryss av her for å gå videre.",
    .list_required = "Velg minst ett nyhetsbrev.",
    .consent_required = "Kryss av for å samtykke.",
    .trap_filled = "Et skjult felt ble fylt ut, trolig av et passordprogram. Vi har tømt det. Send skjemaet på nytt.",
    .signup_states =
        SignupWords("Takk! Du er påmeldt.|"
                    "Nesten ferdig: Sjekk innboksen, og trykk på lenken i e-posten vi har sendt deg.|"
                    "Denne adressen er allerede påmeldt.|"
                    "Fullfør påmeldingen i den nye fanen.|"
                    "Denne adressen ble ikke godtatt. Sjekk den og prøv igjen.|"
                    "Det har vært for mange forsøk. Vent noen minutter og prøv igjen.|"
                    "Påmeldingen gikk ikke gjennom. Det du skrev, står her fortsatt. Prøv igjen om litt.|"
                    "Du er ikke på nett. Det du skrev, står her fortsatt, og blir sendt når du er på nett igjen."),
};

}  // namespace klipp
