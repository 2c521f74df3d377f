#include "locale_tables.hpp"

namespace klipp {

extern constexpr Locale kEnglish = {
    .tag = "en",
    .months = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December"},
    .date_order = Locale::DateOrder::kMonthDayYear,
    .byline = "By",
    .and_word = "and",
    .updated = "Updated",
    .reading_time = "min read",
    .share = "Share",
    .share_by_email = "E-mail",
    .ad = "Advertisement",
    .tags = "Topics",
    .partners = "Our main partners",
    .text_size = "Text size",
    .smaller_text = "Smaller text",
    .normal_text = "Normal text",
    .larger_text = "Larger text",
    .table = "Table, scrolls sideways",
    .footnotes = "Footnotes",
    .back_to_text = "Back to the text",
    .signup_heading = "Get the newsletter",
    .email = "E-mail",
    .name = "Name",
    .optional = "optional",
    .subscribe = "Sign me up",
    .privacy = "Read about privacy",
    .sending = "Sending …",
    .confirmed = "Thank you! You are signed up.",
    .already = "This address is signed up already.",
    .email_invalid = "Write an e-mail address, such as name@example.com.",
    .consent_required = "Tick the box to consent.",
    .unavailable = "The signup did not go through. What you wrote is still here. Please try again shortly.",
    .offline = "You are offline. What you wrote is still here. Try again when you are back online.",
    .refused = "This address was not accepted. Please check it and try again.",
};

}  // namespace klipp
