#include "locale/locale_tables.hpp"
#include "locale/share_words.hpp"

namespace klipp {

extern constexpr Locale kEnglish = {
    .tag = kEnglishSharing.tag,
    .months = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December"},
    .date_order = Locale::DateOrder::kMonthDayYear,
    .byline = "By",
    .and_word = "and",
    .others = "others",
    .updated = "Updated",
    .corrections = "Corrections",
    .reading_time = "min read",
    .sharing = kEnglishSharing.words,
    .ad = "Advertisement",
    .tags = "Topics",
    .partners = "Our main partners",
    .more = "More stories",
    .read_on = "Read the whole article",
    .more_from = "More stories from",
    .text_size = "Text size",
    .smaller_text = "Smaller text",
    .normal_text = "Normal text",
    .larger_text = "Larger text",
    .skip_to_text = "Skip to the text",
    .table = "Table",
    .code = "Code",
    .scrolls = "scrolls sideways",
    .task = "Task",
    .footnotes = "Footnotes",
    .footnote = "Footnote",
    .back_to_reference = "Back to reference",
    .signup_heading = "Get the newsletter",
    .email = "E-mail",
    .name = "Name",
    .first_name = "First name",
    .optional = "optional",
    .required = "required",
    .choose = "Choose …",
    .lists = "Which newsletters would you like?",
    .leave_empty = "Leave this field empty",
    .subscribe = "Sign me up",
    .retry = "Try again",
    .privacy = "How we handle your data",
    .sending = "Sending …",
    .email_invalid = "Enter an e-mail address, such as name@example.com.",
    .field_required = "Fill in this field.",
    .field_too_long = "This is too long. Please shorten it.",
    .box_required = "Check this box to continue.",
    .list_required = "Choose at least one newsletter.",
    .consent_required = "Check the box to consent.",
    .trap_filled =
        "A hidden field was filled in, probably by a password manager. We have emptied it. Please send again.",
    .signup_states =
        SignupWords("Thank you! You are signed up.|"
                    "Almost done: check your inbox and follow the link in the e-mail we sent you.|"
                    "This address is already signed up.|"
                    "Finish signing up in the new tab.|"
                    "This address was not accepted. Please check it and try again.|"
                    "There have been too many attempts. Wait a few minutes and try again.|"
                    "The signup did not go through. What you typed is still here. Please try again in a moment.|"
                    "You are offline. What you typed is still here and will be sent when you are back online."),
};

}  // namespace klipp
