#pragma once

#include <string_view>

#include "page_texts.hpp"

/// Written by examples/publisher/locales.mjs from examples/publisher/locales (make locales).
// clang-format off
namespace klipp::example {

/// The words of a mail. SENDER stands for who writes it, CONFIRM and UNSUBSCRIBE for the links.
struct MailPhrases {
  std::string_view subject;
  std::string_view text;
};

/// All that the publisher says in one language.
struct PublisherWords {
  std::string_view tag;
  PageTexts pages;
  MailPhrases confirm;
  MailPhrases known;
};

/// English before the others.
inline constexpr PublisherWords kPublisherWords[] = {
    {.tag = "en",
     .pages = {
      .articles = "Articles",
      .no_articles = "There are no articles here yet.",
      .newer_articles = "Newer articles",
      .older_articles = "Older articles",
      .newsletter = "Newsletter",
      .consent = "I want the newsletter by e-mail.",
      .signup_wrong = "Something is missing",
      .signup_failed = "Your signup could not be saved. Please try again in a moment.",
      .signup_trapped = "Please send the form again",
      .signup_trapped_text = "A hidden field was filled in, probably by a password manager. We have emptied it. Check that the rest is right, and send the form again.",
      .signup_soon_text = "The form came so quickly that a program may have sent it. Check that everything is right, and send it again.",
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
      .builder = "Show our articles on your site",
     },
     .confirm = {"Confirm your signup for the newsletter from SENDER",
      "Hello!\n"
      "\n"
      "Someone, hopefully you, signed this address up for the newsletter from SENDER. Please confirm here that you want it:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "The link works for two days. If it was not you, you do not need to do anything: without a confirmation you will not get the newsletter.\n"
      "\n"
      "If you do not want us to keep the address, you can unsubscribe it here, now or later:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Kind regards, SENDER\n"},
     .known = {"You already get the newsletter from SENDER",
      "Hello!\n"
      "\n"
      "Someone, perhaps you, signed this address up for the newsletter from SENDER. You already get it, and nothing has changed.\n"
      "\n"
      "If it was you, and what you filled in this time should count instead, please confirm it here:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "The link works for two days. If it was not you, you do not need to do anything.\n"
      "\n"
      "If you no longer want the newsletter, you can unsubscribe here:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Kind regards, SENDER\n"}},
    {.tag = "ar",
     .pages = {
      .articles = "المقالات",
      .no_articles = "لا توجد مقالات هنا حتى الآن.",
      .newer_articles = "مقالات أحدث",
      .older_articles = "مقالات أقدم",
      .newsletter = "النشرة البريدية",
      .consent = "أريد تلقي النشرة عبر البريد الإلكتروني.",
      .signup_wrong = "هناك بيانات ناقصة",
      .signup_failed = "تعذر حفظ اشتراكك. يرجى المحاولة مرة أخرى بعد قليل.",
      .signup_trapped = "يرجى إرسال النموذج مرة أخرى",
      .signup_trapped_text = "مُلئ حقل مخفي، على الأرجح بواسطة برنامج لإدارة كلمات المرور. وقد أفرغناه. يرجى التأكد من صحة بقية البيانات، ثم إرسال النموذج مرة أخرى.",
      .signup_soon_text = "وصل النموذج بسرعة كبيرة، وربما أرسله برنامج آلي. يرجى التأكد من صحة البيانات، ثم إرساله مرة أخرى.",
      .unknown_page = "كان النموذج في صفحة لا نعرفها. يمكنك الاشتراك من صفحتنا بدلًا من ذلك.",
      .confirm_title = "تأكيد الاشتراك",
      .confirm_text = "هل تريد تلقي النشرة البريدية على هذا العنوان؟",
      .lists = "القوائم",
      .agreed = "الموافقة",
      .confirm_button = "نعم، أريد الاشتراك",
      .unsubscribe_title = "إلغاء الاشتراك",
      .unsubscribe_text = "هل تريد التوقف عن تلقي النشرة البريدية على هذا العنوان؟",
      .unsubscribe_button = "نعم، أريد إلغاء الاشتراك",
      .unsubscribed = "تم إلغاء اشتراكك، ولن تصلك منا نشرات بريدية بعد الآن.",
      .link_expired_title = "انتهت صلاحية الرابط",
      .link_forged_title = "الرابط غير مكتمل",
      .link_used_title = "لم يعد الرابط صالحًا",
      .confirm_again_text = "يرجى الاشتراك من جديد، وسنرسل إليك رابطًا جديدًا.",
      .unsubscribe_again_text = "لإلغاء الاشتراك، يرجى فتح الرابط كاملًا من أحدث رسالة وصلتك منا.",
      .link_failed = "تعذر تنفيذ ذلك الآن. يرجى المحاولة مرة أخرى بعد قليل. لا يزال الرابط صالحًا.",
      .sign_up_again = "الاشتراك في النشرة البريدية",
      .trap = "يرجى ترك هذا الحقل فارغًا",
      .back = "العودة إلى الصفحة السابقة",
      .to_front_page = "إلى الصفحة الرئيسية",
      .not_found = "الصفحة غير موجودة",
      .not_found_text = "ربما نُقلت الصفحة، أو كُتب عنوانها بشكل غير صحيح.",
      .error = "حدث خطأ ما",
      .error_text = "لا يمكن عرض هذه الصفحة حاليًا.",
      .refused_text = "لا يمكننا الاستجابة لهذا الطلب هنا.",
      .privacy = "الخصوصية",
      .builder = "اعرض مقالاتنا في موقعك",
     },
     .confirm = {"تأكيد اشتراكك في النشرة البريدية من SENDER",
      "مرحبًا!\n"
      "\n"
      "سجّل أحدهم، ونأمل أنه أنت، هذا العنوان للاشتراك في النشرة البريدية من SENDER. لتأكيد رغبتك في تلقيها، يرجى فتح هذا الرابط:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "الرابط صالح لمدة يومين. إذا لم تطلب ذلك، فلا داعي لفعل أي شيء: لن تصلك النشرة من دون تأكيد.\n"
      "\n"
      "وإذا كنت لا تريد أن نحتفظ بهذا العنوان، فيمكنك إلغاء تسجيله من هنا، الآن أو لاحقًا:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "مع أطيب التحيات، SENDER\n"},
     .known = {"النشرة البريدية من SENDER تصلك بالفعل",
      "مرحبًا!\n"
      "\n"
      "سجّل أحدهم، وربما كان أنت، هذا العنوان للاشتراك في النشرة البريدية من SENDER. النشرة تصلك بالفعل، ولم يتغير شيء.\n"
      "\n"
      "إذا كنت أنت من فعل ذلك، وتريد اعتماد البيانات التي أدخلتها هذه المرة بدلًا من السابقة، فيرجى التأكيد من هنا:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "الرابط صالح لمدة يومين. وإذا لم تطلب ذلك، فلا داعي لفعل أي شيء.\n"
      "\n"
      "وإذا لم تعد ترغب في تلقي النشرة، فيمكنك إلغاء الاشتراك من هنا:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "مع أطيب التحيات، SENDER\n"}},
    {.tag = "bg",
     .pages = {
      .articles = "Статии",
      .no_articles = "Тук все още няма статии.",
      .newer_articles = "По-нови статии",
      .older_articles = "По-стари статии",
      .newsletter = "Бюлетин",
      .consent = "Искам да получавам бюлетина по имейл.",
      .signup_wrong = "Нещо липсва",
      .signup_failed = "Абонаментът ви не можа да бъде запазен. Опитайте отново след малко.",
      .signup_trapped = "Моля, изпратете формуляра отново",
      .signup_trapped_text = "Беше попълнено скрито поле, вероятно от програма за управление на пароли. Изчистихме го. Проверете дали останалите данни са верни и изпратете формуляра отново.",
      .signup_soon_text = "Формулярът пристигна толкова бързо, че може да е изпратен от програма. Проверете дали всичко е вярно и го изпратете отново.",
      .unknown_page = "Формулярът беше на страница, която не познаваме. Вместо това можете да се абонирате на нашата страница.",
      .confirm_title = "Потвърдете абонамента си",
      .confirm_text = "Искате ли да получавате бюлетина на този адрес?",
      .lists = "Бюлетини",
      .agreed = "Съгласие",
      .confirm_button = "Да, искам да се абонирам",
      .unsubscribe_title = "Отписване",
      .unsubscribe_text = "Искате ли да спрете да получавате бюлетина на този адрес?",
      .unsubscribe_button = "Да, искам да се отпиша",
      .unsubscribed = "Абонаментът ви е прекратен и повече няма да получавате бюлетини от нас.",
      .link_expired_title = "Срокът на линка е изтекъл",
      .link_forged_title = "Линкът е непълен",
      .link_used_title = "Линкът вече не е валиден",
      .confirm_again_text = "Абонирайте се отново и ще ви изпратим нов линк.",
      .unsubscribe_again_text = "За да се отпишете, отворете целия линк от последния ни имейл до вас.",
      .link_failed = "В момента не се получи. Опитайте отново след малко. Линкът все още е валиден.",
      .sign_up_again = "Абонирайте се за бюлетина",
      .trap = "Оставете това поле празно",
      .back = "Обратно към предишната страница",
      .to_front_page = "Към началната страница",
      .not_found = "Страницата не е намерена",
      .not_found_text = "Възможно е да е преместена или адресът да е изписан погрешно.",
      .error = "Нещо се обърка",
      .error_text = "Тази страница не може да се покаже в момента.",
      .refused_text = "Не можем да отговорим на тази заявка тук.",
      .privacy = "Поверителност",
      .builder = "Покажете нашите статии на сайта си",
     },
     .confirm = {"Потвърдете абонамента си за бюлетина на SENDER",
      "Здравейте!\n"
      "\n"
      "Някой – надяваме се, вие – е заявил абонамент за бюлетина на SENDER с този адрес. Потвърдете тук, че искате да го получавате:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Линкът е валиден два дни. Ако не сте били вие, не е нужно да правите нищо: без потвърждение няма да получавате бюлетина.\n"
      "\n"
      "Ако не искате да пазим този адрес, можете да го отпишете тук, сега или по-късно:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "С уважение, SENDER\n"},
     .known = {"Вече получавате бюлетина на SENDER",
      "Здравейте!\n"
      "\n"
      "Някой – може би вие – е заявил абонамент за бюлетина на SENDER с този адрес. Вие вече го получавате и нищо не се е променило.\n"
      "\n"
      "Ако сте били вие и искате данните, които сте попълнили този път, да заменят предишните, потвърдете това тук:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Линкът е валиден два дни. Ако не сте били вие, не е нужно да правите нищо.\n"
      "\n"
      "Ако вече не искате да получавате бюлетина, можете да се отпишете тук:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "С уважение, SENDER\n"}},
    {.tag = "bn",
     .pages = {
      .articles = "লেখা",
      .no_articles = "এখানে এখনো কোনো লেখা নেই।",
      .newer_articles = "নতুন লেখা",
      .older_articles = "পুরোনো লেখা",
      .newsletter = "নিউজলেটার",
      .consent = "আমি ই-মেইলে নিউজলেটার পেতে চাই।",
      .signup_wrong = "কিছু বাদ পড়েছে",
      .signup_failed = "আপনার সাবস্ক্রিপশন সংরক্ষণ করা যায়নি। অনুগ্রহ করে কিছুক্ষণ পর আবার চেষ্টা করুন।",
      .signup_trapped = "অনুগ্রহ করে ফরমটি আবার পাঠান",
      .signup_trapped_text = "একটি লুকানো ঘর পূরণ করা হয়েছিল, সম্ভবত কোনো পাসওয়ার্ড ম্যানেজার তা করেছে। আমরা ঘরটি খালি করে দিয়েছি। বাকি সব ঠিক আছে কি না দেখে নিয়ে ফরমটি আবার পাঠান।",
      .signup_soon_text = "ফরমটি এত দ্রুত এসেছে যে এটি কোনো প্রোগ্রামের পাঠানো হতে পারে। সব ঠিক আছে কি না দেখে নিয়ে আবার পাঠান।",
      .unknown_page = "ফরমটি এমন একটি পাতায় ছিল, যা আমরা চিনতে পারছি না। এর বদলে আপনি আমাদের নিজস্ব পাতায় সাবস্ক্রাইব করতে পারেন।",
      .confirm_title = "সাবস্ক্রিপশন নিশ্চিত করুন",
      .confirm_text = "আপনি কি এই ঠিকানায় নিউজলেটার পেতে চান?",
      .lists = "তালিকা",
      .agreed = "সম্মতি",
      .confirm_button = "হ্যাঁ, সাবস্ক্রাইব করুন",
      .unsubscribe_title = "সাবস্ক্রিপশন বাতিল করুন",
      .unsubscribe_text = "আপনি কি এই ঠিকানায় নিউজলেটার পাওয়া বন্ধ করতে চান?",
      .unsubscribe_button = "হ্যাঁ, সাবস্ক্রিপশন বাতিল করুন",
      .unsubscribed = "আপনার সাবস্ক্রিপশন বাতিল হয়েছে। আমাদের কাছ থেকে আর কোনো নিউজলেটার পাবেন না।",
      .link_expired_title = "লিংকের মেয়াদ শেষ হয়ে গেছে",
      .link_forged_title = "লিংকটি অসম্পূর্ণ",
      .link_used_title = "লিংকটি আর কার্যকর নেই",
      .confirm_again_text = "আবার সাবস্ক্রাইব করুন, আমরা আপনাকে একটি নতুন লিংক পাঠাব।",
      .unsubscribe_again_text = "সাবস্ক্রিপশন বাতিল করতে আমাদের পাঠানো সর্বশেষ ই-মেইলের পুরো লিংকটি খুলুন।",
      .link_failed = "এই মুহূর্তে কাজটি করা যায়নি। অনুগ্রহ করে কিছুক্ষণ পর আবার চেষ্টা করুন। লিংকটি এখনো কার্যকর আছে।",
      .sign_up_again = "নিউজলেটার সাবস্ক্রাইব করুন",
      .trap = "এই ঘরটি খালি রাখুন",
      .back = "আগের পাতায় ফিরে যান",
      .to_front_page = "প্রচ্ছদে যান",
      .not_found = "পাতাটি পাওয়া যায়নি",
      .not_found_text = "পাতাটি হয়তো সরানো হয়েছে, অথবা ঠিকানাটি ভুল লেখা হয়েছে।",
      .error = "কোনো সমস্যা হয়েছে",
      .error_text = "এই মুহূর্তে পাতাটি দেখানো যাচ্ছে না।",
      .refused_text = "আমরা এখানে এই অনুরোধের জবাব দিতে পারছি না।",
      .privacy = "গোপনীয়তা",
      .builder = "আপনার সাইটে আমাদের লেখা দেখান",
     },
     .confirm = {"SENDER নিউজলেটারের সাবস্ক্রিপশন নিশ্চিত করুন",
      "শুভেচ্ছা!\n"
      "\n"
      "কেউ একজন, আশা করি আপনিই, SENDER নিউজলেটারের জন্য এই ঠিকানাটি দিয়েছেন। আপনি নিউজলেটারটি পেতে চাইলে এখানে নিশ্চিত করুন:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "লিংকটি দুই দিন কার্যকর থাকবে। আপনি এটি না করে থাকলে আপনার কিছু করার দরকার নেই: নিশ্চিত না করলে আপনি নিউজলেটার পাবেন না।\n"
      "\n"
      "আমরা ঠিকানাটি সংরক্ষণ করি, তা না চাইলে এখনই বা পরে এখানে সাবস্ক্রিপশন বাতিল করতে পারেন:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "শুভেচ্ছান্তে, SENDER\n"},
     .known = {"আপনি ইতিমধ্যেই SENDER নিউজলেটার পাচ্ছেন",
      "শুভেচ্ছা!\n"
      "\n"
      "কেউ একজন, হয়তো আপনি, SENDER নিউজলেটারের জন্য এই ঠিকানাটি দিয়েছেন। আপনি এটি আগে থেকেই পাচ্ছেন, কোনো কিছু বদলায়নি।\n"
      "\n"
      "আপনিই যদি এটি করে থাকেন এবং এবার দেওয়া তথ্যই কার্যকর করতে চান, তাহলে এখানে নিশ্চিত করুন:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "লিংকটি দুই দিন কার্যকর থাকবে। আপনি এটি না করে থাকলে আপনার কিছু করার দরকার নেই।\n"
      "\n"
      "নিউজলেটারটি আর পেতে না চাইলে এখানে সাবস্ক্রিপশন বাতিল করতে পারেন:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "শুভেচ্ছান্তে, SENDER\n"}},
    {.tag = "ca",
     .pages = {
      .articles = "Articles",
      .no_articles = "Encara no hi ha articles aquí.",
      .newer_articles = "Articles més recents",
      .older_articles = "Articles més antics",
      .newsletter = "Butlletí",
      .consent = "Vull rebre el butlletí per correu electrònic.",
      .signup_wrong = "Falta alguna cosa",
      .signup_failed = "No s’ha pogut desar la subscripció. Torneu-ho a provar d’aquí a un moment.",
      .signup_trapped = "Torneu a enviar el formulari",
      .signup_trapped_text = "S’ha emplenat un camp ocult, probablement per un gestor de contrasenyes. L’hem buidat. Comproveu que la resta és correcta i torneu a enviar el formulari.",
      .signup_soon_text = "El formulari ha arribat tan de pressa que potser l’ha enviat un programa. Comproveu que tot és correcte i torneu-lo a enviar.",
      .unknown_page = "El formulari era en una pàgina que no reconeixem. Podeu subscriure-us-hi des de la nostra pàgina.",
      .confirm_title = "Confirmeu la subscripció",
      .confirm_text = "Voleu rebre el butlletí en aquesta adreça?",
      .lists = "Llistes",
      .agreed = "Consentiment",
      .confirm_button = "Sí, vull subscriure-m’hi",
      .unsubscribe_title = "Doneu-vos de baixa",
      .unsubscribe_text = "Voleu deixar de rebre el butlletí en aquesta adreça?",
      .unsubscribe_button = "Sí, vull donar-me de baixa",
      .unsubscribed = "Us heu donat de baixa i ja no rebreu més butlletins nostres.",
      .link_expired_title = "L’enllaç ha caducat",
      .link_forged_title = "L’enllaç és incomplet",
      .link_used_title = "L’enllaç ja no és vàlid",
      .confirm_again_text = "Torneu a subscriure-us-hi i us enviarem un enllaç nou.",
      .unsubscribe_again_text = "Per donar-vos de baixa, obriu l’enllaç complet de l’últim correu que us hem enviat.",
      .link_failed = "Ara mateix no ha funcionat. Torneu-ho a provar d’aquí a un moment. L’enllaç encara és vàlid.",
      .sign_up_again = "Subscriviu-vos al butlletí",
      .trap = "Deixeu aquest camp buit",
      .back = "Torna a la pàgina d’on veniu",
      .to_front_page = "Ves a la portada",
      .not_found = "No s’ha trobat la pàgina",
      .not_found_text = "Pot ser que s’hagi mogut o que l’adreça estigui mal escrita.",
      .error = "Alguna cosa ha anat malament",
      .error_text = "Ara mateix no es pot mostrar aquesta pàgina.",
      .refused_text = "No podem respondre a això aquí.",
      .privacy = "Privadesa",
      .builder = "Mostra els nostres articles al teu lloc web",
     },
     .confirm = {"SENDER: confirmeu la subscripció al butlletí",
      "Hola!\n"
      "\n"
      "Algú, esperem que vós, ha subscrit aquesta adreça al butlletí que envia SENDER. Confirmeu aquí que el voleu rebre:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "L’enllaç és vàlid durant dos dies. Si no heu fet aquesta sol·licitud, no cal que feu res: sense confirmació no rebreu el butlletí.\n"
      "\n"
      "Si no voleu que conservem l’adreça, la podeu donar de baixa aquí, ara o més endavant:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Salutacions cordials, SENDER\n"},
     .known = {"SENDER: ja rebeu el butlletí",
      "Hola!\n"
      "\n"
      "Algú, potser vós, ha subscrit aquesta adreça al butlletí que envia SENDER. Ja el rebeu i no ha canviat res.\n"
      "\n"
      "Si heu estat vós i voleu que les dades emplenades aquesta vegada substitueixin les anteriors, confirmeu-ho aquí:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "L’enllaç és vàlid durant dos dies. Si no heu fet aquesta sol·licitud, no cal que feu res.\n"
      "\n"
      "Si ja no voleu rebre el butlletí, us podeu donar de baixa aquí:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Salutacions cordials, SENDER\n"}},
    {.tag = "cs",
     .pages = {
      .articles = "Články",
      .no_articles = "Zatím tu nejsou žádné články.",
      .newer_articles = "Novější články",
      .older_articles = "Starší články",
      .newsletter = "Newsletter",
      .consent = "Chci dostávat newsletter e-mailem.",
      .signup_wrong = "Ve formuláři něco chybí",
      .signup_failed = "Přihlášení se nepodařilo uložit. Zkuste to prosím za chvíli znovu.",
      .signup_trapped = "Odešlete prosím formulář znovu",
      .signup_trapped_text = "Bylo vyplněno skryté pole, pravděpodobně správcem hesel. Vymazali jsme ho. Zkontrolujte, zda je ostatní v pořádku, a odešlete formulář znovu.",
      .signup_soon_text = "Formulář přišel tak rychle, že ho mohl odeslat program. Zkontrolujte, zda je vše v pořádku, a odešlete ho znovu.",
      .unknown_page = "Formulář byl na stránce, kterou neznáme. Můžete se přihlásit přímo na naší stránce.",
      .confirm_title = "Potvrďte přihlášení k odběru",
      .confirm_text = "Chcete dostávat newsletter na tuto adresu?",
      .lists = "Seznamy",
      .agreed = "Souhlas",
      .confirm_button = "Ano, chci odebírat",
      .unsubscribe_title = "Odhlášení z odběru",
      .unsubscribe_text = "Chcete, abychom na tuto adresu newsletter přestali posílat?",
      .unsubscribe_button = "Ano, odhlásit odběr",
      .unsubscribed = "Odběr jsme zrušili. Další newslettery už vám posílat nebudeme.",
      .link_expired_title = "Platnost odkazu vypršela",
      .link_forged_title = "Odkaz je neúplný",
      .link_used_title = "Odkaz už neplatí",
      .confirm_again_text = "Přihlaste se znovu a pošleme vám nový odkaz.",
      .unsubscribe_again_text = "Chcete-li se odhlásit, otevřete celý odkaz v našem posledním e-mailu.",
      .link_failed = "Teď se to nepodařilo. Zkuste to prosím za chvíli znovu. Odkaz stále platí.",
      .sign_up_again = "Přihlásit se k odběru newsletteru",
      .trap = "Toto pole nechte prázdné",
      .back = "Zpět na předchozí stránku",
      .to_front_page = "Na hlavní stránku",
      .not_found = "Stránka nenalezena",
      .not_found_text = "Možná byla přesunuta, nebo je v adrese překlep.",
      .error = "Něco se pokazilo",
      .error_text = "Tuto stránku nyní nelze zobrazit.",
      .refused_text = "Na tento požadavek zde nemůžeme odpovědět.",
      .privacy = "Ochrana osobních údajů",
      .builder = "Zobrazte naše články na svém webu",
     },
     .confirm = {"Potvrďte odběr newsletteru SENDER",
      "Dobrý den,\n"
      "\n"
      "někdo, doufáme, že vy, přihlásil tuto adresu k odběru newsletteru SENDER. Potvrďte prosím zde, že ho chcete dostávat:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Odkaz platí dva dny. Pokud jste to nebyli vy, nemusíte nic dělat: bez potvrzení vám newsletter chodit nebude.\n"
      "\n"
      "Pokud nechcete, abychom adresu uchovávali, můžete ji odhlásit zde, teď nebo později:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "S pozdravem SENDER\n"},
     .known = {"Newsletter SENDER už odebíráte",
      "Dobrý den,\n"
      "\n"
      "někdo, možná vy, přihlásil tuto adresu k odběru newsletteru SENDER. Už ho odebíráte a nic se nezměnilo.\n"
      "\n"
      "Pokud jste to byli vy a mají platit údaje vyplněné tentokrát, potvrďte to prosím zde:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Odkaz platí dva dny. Pokud jste to nebyli vy, nemusíte nic dělat.\n"
      "\n"
      "Pokud už newsletter nechcete dostávat, můžete se odhlásit zde:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "S pozdravem SENDER\n"}},
    {.tag = "cy",
     .pages = {
      .articles = "Erthyglau",
      .no_articles = "Does dim erthyglau yma eto.",
      .newer_articles = "Erthyglau mwy diweddar",
      .older_articles = "Erthyglau hŷn",
      .newsletter = "Cylchlythyr",
      .consent = "Hoffwn gael y cylchlythyr drwy e-bost.",
      .signup_wrong = "Mae rhywbeth ar goll",
      .signup_failed = "Nid oedd modd cadw eich cofrestriad. Rhowch gynnig arall arni ymhen ychydig.",
      .signup_trapped = "Anfonwch y ffurflen eto",
      .signup_trapped_text = "Cafodd maes cudd ei lenwi, gan reolwr cyfrineiriau yn ôl pob tebyg. Rydym wedi ei wagio. Gwiriwch fod y gweddill yn gywir, ac anfonwch y ffurflen eto.",
      .signup_soon_text = "Daeth y ffurflen mor gyflym fel y gallai rhaglen fod wedi ei hanfon. Gwiriwch fod popeth yn gywir, ac anfonwch hi eto.",
      .unknown_page = "Roedd y ffurflen ar dudalen nad ydym yn ei hadnabod. Gallwch gofrestru ar ein tudalen ni yn lle hynny.",
      .confirm_title = "Cadarnhewch eich cofrestriad",
      .confirm_text = "Hoffech chi gael y cylchlythyr yn y cyfeiriad hwn?",
      .lists = "Rhestrau",
      .agreed = "Cydsyniad",
      .confirm_button = "Hoffwn, cofrestrwch fi",
      .unsubscribe_title = "Dad-danysgrifio",
      .unsubscribe_text = "Hoffech chi roi’r gorau i gael y cylchlythyr yn y cyfeiriad hwn?",
      .unsubscribe_button = "Hoffwn, dad-danysgrifiwch fi",
      .unsubscribed = "Rydych wedi dad-danysgrifio ac ni chewch ragor o gylchlythyrau gennym.",
      .link_expired_title = "Mae’r ddolen wedi dod i ben",
      .link_forged_title = "Mae’r ddolen yn anghyflawn",
      .link_used_title = "Nid yw’r ddolen yn ddilys mwyach",
      .confirm_again_text = "Cofrestrwch eto, ac fe anfonwn ddolen newydd atoch.",
      .unsubscribe_again_text = "I ddad-danysgrifio, agorwch y ddolen gyfan yn yr e-bost diweddaraf gennym.",
      .link_failed = "Ni weithiodd hynny y tro hwn. Rhowch gynnig arall arni ymhen ychydig. Mae’r ddolen yn dal yn ddilys.",
      .sign_up_again = "Cofrestru ar gyfer y cylchlythyr",
      .trap = "Gadewch y maes hwn yn wag",
      .back = "Yn ôl i’r dudalen y daethoch ohoni",
      .to_front_page = "I’r hafan",
      .not_found = "Heb ganfod y dudalen",
      .not_found_text = "Efallai ei bod wedi symud, neu fod y cyfeiriad wedi’i deipio’n anghywir.",
      .error = "Aeth rhywbeth o’i le",
      .error_text = "Ni ellir dangos y dudalen hon ar hyn o bryd.",
      .refused_text = "Ni allwn ateb hyn yma.",
      .privacy = "Preifatrwydd",
      .builder = "Dangoswch ein herthyglau ar eich gwefan",
     },
     .confirm = {"Cadarnhewch eich cofrestriad ar gyfer cylchlythyr SENDER",
      "Helo!\n"
      "\n"
      "Mae rhywun, chi gobeithio, wedi cofrestru’r cyfeiriad hwn ar gyfer cylchlythyr SENDER. Cadarnhewch yma eich bod am ei gael:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Bydd y ddolen yn gweithio am ddau ddiwrnod. Os nad chi a wnaeth hyn, nid oes angen i chi wneud dim: heb gadarnhad, ni chewch y cylchlythyr.\n"
      "\n"
      "Os nad ydych am i ni gadw’r cyfeiriad, gallwch ei ddad-danysgrifio yma, nawr neu’n hwyrach:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Cofion gorau, SENDER\n"},
     .known = {"Rydych eisoes yn cael cylchlythyr SENDER",
      "Helo!\n"
      "\n"
      "Mae rhywun, chi efallai, wedi cofrestru’r cyfeiriad hwn ar gyfer cylchlythyr SENDER. Rydych eisoes yn ei gael, ac nid oes dim wedi newid.\n"
      "\n"
      "Os mai chi a wnaeth hyn, ac os ydych am i’r hyn a lenwyd y tro hwn gyfrif yn lle hynny, cadarnhewch hynny yma:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Bydd y ddolen yn gweithio am ddau ddiwrnod. Os nad chi a wnaeth hyn, nid oes angen i chi wneud dim.\n"
      "\n"
      "Os nad ydych am gael y cylchlythyr mwyach, gallwch ddad-danysgrifio yma:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Cofion gorau, SENDER\n"}},
    {.tag = "da",
     .pages = {
      .articles = "Artikler",
      .no_articles = "Der er ingen artikler her endnu.",
      .newer_articles = "Nyere artikler",
      .older_articles = "Ældre artikler",
      .newsletter = "Nyhedsbrev",
      .consent = "Jeg vil gerne have nyhedsbrevet på e-mail.",
      .signup_wrong = "Der mangler noget i formularen",
      .signup_failed = "Din tilmelding kunne ikke gemmes. Prøv igen om lidt.",
      .signup_trapped = "Send formularen igen",
      .signup_trapped_text = "Et skjult felt var udfyldt, formentlig af en adgangskodeadministrator. Vi har tømt det. Tjek, at resten er rigtigt, og send formularen igen.",
      .signup_soon_text = "Formularen kom så hurtigt, at den kan være sendt af et program. Tjek, at alt er rigtigt, og send den igen.",
      .unknown_page = "Formularen stod på en side, vi ikke kender. Du kan tilmelde dig på vores egen side i stedet.",
      .confirm_title = "Bekræft din tilmelding",
      .confirm_text = "Vil du have nyhedsbrevet på denne adresse?",
      .lists = "Lister",
      .agreed = "Samtykke",
      .confirm_button = "Ja, tilmeld mig",
      .unsubscribe_title = "Afmeld dig",
      .unsubscribe_text = "Vil du ikke længere have nyhedsbrevet på denne adresse?",
      .unsubscribe_button = "Ja, afmeld mig",
      .unsubscribed = "Du er afmeldt og får ikke flere nyhedsbreve fra os.",
      .link_expired_title = "Linket er udløbet",
      .link_forged_title = "Linket er ufuldstændigt",
      .link_used_title = "Linket gælder ikke længere",
      .confirm_again_text = "Tilmeld dig igen, så sender vi dig et nyt link.",
      .unsubscribe_again_text = "Åbn hele linket i den seneste e-mail fra os for at afmelde dig.",
      .link_failed = "Det lykkedes ikke lige nu. Prøv igen om lidt. Linket virker stadig.",
      .sign_up_again = "Tilmeld dig nyhedsbrevet",
      .trap = "Lad dette felt stå tomt",
      .back = "Tilbage til den side, du kom fra",
      .to_front_page = "Til forsiden",
      .not_found = "Siden findes ikke",
      .not_found_text = "Måske er den flyttet, eller også er adressen skrevet forkert.",
      .error = "Noget gik galt",
      .error_text = "Denne side kan ikke vises lige nu.",
      .refused_text = "Det kan vi ikke svare på her.",
      .privacy = "Privatliv",
      .builder = "Vis vores artikler på dit websted",
     },
     .confirm = {"Bekræft din tilmelding til nyhedsbrevet fra SENDER",
      "Hej!\n"
      "\n"
      "Nogen, forhåbentlig dig, har tilmeldt denne adresse til nyhedsbrevet fra SENDER. Bekræft her, at du gerne vil have det:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Linket virker i to døgn. Hvis det ikke var dig, behøver du ikke gøre noget: Uden en bekræftelse får du ikke nyhedsbrevet.\n"
      "\n"
      "Hvis du ikke vil have, at vi gemmer adressen, kan du afmelde den her, nu eller senere:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Venlig hilsen SENDER\n"},
     .known = {"Du får allerede nyhedsbrevet fra SENDER",
      "Hej!\n"
      "\n"
      "Nogen, måske dig, har tilmeldt denne adresse til nyhedsbrevet fra SENDER. Du får det allerede, og intet er ændret.\n"
      "\n"
      "Hvis det var dig, og det, du udfyldte denne gang, skal gælde i stedet, så bekræft det her:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Linket virker i to døgn. Hvis det ikke var dig, behøver du ikke gøre noget.\n"
      "\n"
      "Hvis du ikke længere vil have nyhedsbrevet, kan du afmelde dig her:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Venlig hilsen SENDER\n"}},
    {.tag = "de",
     .pages = {
      .articles = "Artikel",
      .no_articles = "Hier gibt es noch keine Artikel.",
      .newer_articles = "Neuere Artikel",
      .older_articles = "Ältere Artikel",
      .newsletter = "Newsletter",
      .consent = "Ich möchte den Newsletter per E-Mail erhalten.",
      .signup_wrong = "Es fehlt noch etwas",
      .signup_failed = "Ihre Anmeldung konnte nicht gespeichert werden. Bitte versuchen Sie es gleich noch einmal.",
      .signup_trapped = "Bitte senden Sie das Formular noch einmal ab",
      .signup_trapped_text = "Ein verstecktes Feld wurde ausgefüllt, vermutlich von einem Passwortmanager. Wir haben es geleert. Prüfen Sie, ob alles andere stimmt, und senden Sie das Formular noch einmal ab.",
      .signup_soon_text = "Das Formular kam so schnell, dass es auch von einem Programm stammen könnte. Prüfen Sie, ob alles stimmt, und senden Sie es noch einmal ab.",
      .unknown_page = "Das Formular stand auf einer Seite, die wir nicht kennen. Sie können sich stattdessen auf unserer eigenen Seite anmelden.",
      .confirm_title = "Anmeldung bestätigen",
      .confirm_text = "Möchten Sie den Newsletter an diese Adresse erhalten?",
      .lists = "Listen",
      .agreed = "Einwilligung",
      .confirm_button = "Ja, anmelden",
      .unsubscribe_title = "Newsletter abbestellen",
      .unsubscribe_text = "Möchten Sie den Newsletter an diese Adresse nicht mehr erhalten?",
      .unsubscribe_button = "Ja, abbestellen",
      .unsubscribed = "Sie sind abgemeldet und erhalten von uns keine Newsletter mehr.",
      .link_expired_title = "Der Link ist abgelaufen",
      .link_forged_title = "Der Link ist unvollständig",
      .link_used_title = "Der Link ist nicht mehr gültig",
      .confirm_again_text = "Melden Sie sich noch einmal an, dann schicken wir Ihnen einen neuen Link.",
      .unsubscribe_again_text = "Um sich abzumelden, öffnen Sie den vollständigen Link in der neuesten E-Mail von uns.",
      .link_failed = "Das hat gerade nicht geklappt. Bitte versuchen Sie es gleich noch einmal. Der Link ist weiterhin gültig.",
      .sign_up_again = "Für den Newsletter anmelden",
      .trap = "Dieses Feld bitte leer lassen",
      .back = "Zurück zur vorherigen Seite",
      .to_front_page = "Zur Startseite",
      .not_found = "Seite nicht gefunden",
      .not_found_text = "Vielleicht ist sie umgezogen, oder die Adresse enthält einen Tippfehler.",
      .error = "Etwas ist schiefgelaufen",
      .error_text = "Diese Seite kann gerade nicht angezeigt werden.",
      .refused_text = "Darauf können wir hier nicht antworten.",
      .privacy = "Datenschutz",
      .builder = "Unsere Artikel auf Ihrer Website zeigen",
     },
     .confirm = {"Bestätigen Sie Ihre Anmeldung zum Newsletter von SENDER",
      "Guten Tag,\n"
      "\n"
      "jemand, hoffentlich Sie selbst, hat diese Adresse für den Newsletter von SENDER angemeldet. Bitte bestätigen Sie hier, dass Sie ihn erhalten möchten:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Der Link ist zwei Tage lang gültig. Falls Sie das nicht waren, brauchen Sie nichts zu tun: Ohne Bestätigung erhalten Sie den Newsletter nicht.\n"
      "\n"
      "Wenn Sie nicht möchten, dass wir die Adresse aufbewahren, können Sie sie hier abmelden, jetzt oder später:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Freundliche Grüße, SENDER\n"},
     .known = {"Sie erhalten den Newsletter von SENDER bereits",
      "Guten Tag,\n"
      "\n"
      "jemand, vielleicht Sie selbst, hat diese Adresse für den Newsletter von SENDER angemeldet. Sie erhalten ihn bereits, und es hat sich nichts geändert.\n"
      "\n"
      "Falls Sie das waren und stattdessen Ihre neuen Angaben gelten sollen, bestätigen Sie das bitte hier:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Der Link ist zwei Tage lang gültig. Falls Sie das nicht waren, brauchen Sie nichts zu tun.\n"
      "\n"
      "Wenn Sie den Newsletter nicht mehr erhalten möchten, können Sie sich hier abmelden:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Freundliche Grüße, SENDER\n"}},
    {.tag = "el",
     .pages = {
      .articles = "Άρθρα",
      .no_articles = "Δεν υπάρχουν ακόμη άρθρα εδώ.",
      .newer_articles = "Νεότερα άρθρα",
      .older_articles = "Παλαιότερα άρθρα",
      .newsletter = "Newsletter",
      .consent = "Θέλω να λαμβάνω το newsletter με e-mail.",
      .signup_wrong = "Κάτι λείπει",
      .signup_failed = "Η εγγραφή σας δεν μπόρεσε να αποθηκευτεί. Δοκιμάστε ξανά σε λίγο.",
      .signup_trapped = "Στείλτε ξανά τη φόρμα",
      .signup_trapped_text = "Συμπληρώθηκε ένα κρυφό πεδίο, πιθανώς από πρόγραμμα διαχείρισης κωδικών. Το αδειάσαμε. Ελέγξτε ότι τα υπόλοιπα στοιχεία είναι σωστά και στείλτε ξανά τη φόρμα.",
      .signup_soon_text = "Η φόρμα ήρθε τόσο γρήγορα, που μπορεί να την έστειλε κάποιο πρόγραμμα. Ελέγξτε ότι όλα είναι σωστά και στείλτε την ξανά.",
      .unknown_page = "Η φόρμα βρισκόταν σε σελίδα που δεν αναγνωρίζουμε. Μπορείτε να εγγραφείτε στη δική μας σελίδα.",
      .confirm_title = "Επιβεβαιώστε την εγγραφή σας",
      .confirm_text = "Θέλετε να λαμβάνετε το newsletter σε αυτή τη διεύθυνση;",
      .lists = "Λίστες",
      .agreed = "Συγκατάθεση",
      .confirm_button = "Ναι, θέλω να εγγραφώ",
      .unsubscribe_title = "Διαγραφή από το newsletter",
      .unsubscribe_text = "Θέλετε να σταματήσετε να λαμβάνετε το newsletter σε αυτή τη διεύθυνση;",
      .unsubscribe_button = "Ναι, θέλω να διαγραφώ",
      .unsubscribed = "Η διαγραφή σας ολοκληρώθηκε και δεν θα λαμβάνετε πλέον newsletter από εμάς.",
      .link_expired_title = "Ο σύνδεσμος έχει λήξει",
      .link_forged_title = "Ο σύνδεσμος δεν είναι πλήρης",
      .link_used_title = "Ο σύνδεσμος δεν ισχύει πλέον",
      .confirm_again_text = "Εγγραφείτε ξανά και θα σας στείλουμε νέο σύνδεσμο.",
      .unsubscribe_again_text = "Για να διαγραφείτε, ανοίξτε ολόκληρο τον σύνδεσμο από το πιο πρόσφατο e-mail μας.",
      .link_failed = "Αυτό δεν ήταν δυνατό τώρα. Δοκιμάστε ξανά σε λίγο. Ο σύνδεσμος ισχύει ακόμη.",
      .sign_up_again = "Εγγραφή στο newsletter",
      .trap = "Αφήστε αυτό το πεδίο κενό",
      .back = "Επιστροφή στην προηγούμενη σελίδα",
      .to_front_page = "Στην αρχική σελίδα",
      .not_found = "Η σελίδα δεν βρέθηκε",
      .not_found_text = "Ίσως έχει μετακινηθεί ή η διεύθυνση έχει γραφτεί λάθος.",
      .error = "Κάτι πήγε στραβά",
      .error_text = "Αυτή η σελίδα δεν μπορεί να εμφανιστεί αυτή τη στιγμή.",
      .refused_text = "Δεν μπορούμε να απαντήσουμε σε αυτό το αίτημα εδώ.",
      .privacy = "Προστασία δεδομένων",
      .builder = "Δείξτε τα άρθρα μας στον ιστότοπό σας",
     },
     .confirm = {"Επιβεβαιώστε την εγγραφή σας στο newsletter: SENDER",
      "Γεια σας!\n"
      "\n"
      "Κάποιος, ελπίζουμε εσείς, δήλωσε αυτή τη διεύθυνση για το newsletter με αποστολέα SENDER. Επιβεβαιώστε εδώ ότι θέλετε να το λαμβάνετε:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Ο σύνδεσμος ισχύει για δύο ημέρες. Αν δεν ήσασταν εσείς, δεν χρειάζεται να κάνετε τίποτα: χωρίς επιβεβαίωση δεν θα λαμβάνετε το newsletter.\n"
      "\n"
      "Αν δεν θέλετε να κρατήσουμε τη διεύθυνση, μπορείτε να τη διαγράψετε εδώ, τώρα ή αργότερα:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Με φιλικούς χαιρετισμούς, SENDER\n"},
     .known = {"Λαμβάνετε ήδη το newsletter: SENDER",
      "Γεια σας!\n"
      "\n"
      "Κάποιος, ίσως εσείς, δήλωσε αυτή τη διεύθυνση για το newsletter με αποστολέα SENDER. Το λαμβάνετε ήδη και τίποτα δεν έχει αλλάξει.\n"
      "\n"
      "Αν ήσασταν εσείς και θέλετε τα στοιχεία που συμπληρώσατε αυτή τη φορά να αντικαταστήσουν τα προηγούμενα, επιβεβαιώστε το εδώ:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Ο σύνδεσμος ισχύει για δύο ημέρες. Αν δεν ήσασταν εσείς, δεν χρειάζεται να κάνετε τίποτα.\n"
      "\n"
      "Αν δεν θέλετε πλέον το newsletter, μπορείτε να διαγραφείτε εδώ:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Με φιλικούς χαιρετισμούς, SENDER\n"}},
    {.tag = "es",
     .pages = {
      .articles = "Artículos",
      .no_articles = "Aquí todavía no hay artículos.",
      .newer_articles = "Artículos más recientes",
      .older_articles = "Artículos anteriores",
      .newsletter = "Boletín",
      .consent = "Quiero recibir el boletín por correo electrónico.",
      .signup_wrong = "Falta algo en el formulario",
      .signup_failed = "No se ha podido guardar tu suscripción. Inténtalo de nuevo en un momento.",
      .signup_trapped = "Vuelve a enviar el formulario",
      .signup_trapped_text = "Se ha rellenado un campo oculto, probablemente por un gestor de contraseñas. Lo hemos vaciado. Comprueba que lo demás es correcto y vuelve a enviar el formulario.",
      .signup_soon_text = "El formulario ha llegado tan rápido que puede haberlo enviado un programa. Comprueba que todo es correcto y vuelve a enviarlo.",
      .unknown_page = "El formulario estaba en una página que no reconocemos. Puedes suscribirte en nuestra propia página.",
      .confirm_title = "Confirma tu suscripción",
      .confirm_text = "¿Quieres recibir el boletín en esta dirección?",
      .lists = "Listas",
      .agreed = "Consentimiento",
      .confirm_button = "Sí, quiero suscribirme",
      .unsubscribe_title = "Darse de baja",
      .unsubscribe_text = "¿Quieres dejar de recibir el boletín en esta dirección?",
      .unsubscribe_button = "Sí, quiero darme de baja",
      .unsubscribed = "Te has dado de baja y no recibirás más boletines nuestros.",
      .link_expired_title = "El enlace ha caducado",
      .link_forged_title = "El enlace está incompleto",
      .link_used_title = "El enlace ya no es válido",
      .confirm_again_text = "Suscríbete de nuevo y te enviaremos un enlace nuevo.",
      .unsubscribe_again_text = "Para darte de baja, abre el enlace completo del último correo que te hemos enviado.",
      .link_failed = "Ahora mismo no ha funcionado. Inténtalo de nuevo en un momento. El enlace sigue siendo válido.",
      .sign_up_again = "Suscribirse al boletín",
      .trap = "Deja este campo vacío",
      .back = "Volver a la página de la que venías",
      .to_front_page = "Ir a la portada",
      .not_found = "Página no encontrada",
      .not_found_text = "Puede que se haya movido o que la dirección esté mal escrita.",
      .error = "Algo ha ido mal",
      .error_text = "Esta página no se puede mostrar en este momento.",
      .refused_text = "No podemos responder a esto aquí.",
      .privacy = "Privacidad",
      .builder = "Mostrar nuestros artículos en tu sitio web",
     },
     .confirm = {"Confirma tu suscripción al boletín de SENDER",
      "¡Hola!\n"
      "\n"
      "Alguien, esperamos que tú, ha suscrito esta dirección al boletín de SENDER. Confirma aquí que quieres recibirlo:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "El enlace es válido durante dos días. Si no has sido tú, no hace falta que hagas nada: sin confirmación no recibirás el boletín.\n"
      "\n"
      "Si no quieres que conservemos la dirección, puedes darla de baja aquí, ahora o más adelante:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Saludos cordiales, SENDER\n"},
     .known = {"Ya recibes el boletín de SENDER",
      "¡Hola!\n"
      "\n"
      "Alguien, quizá tú, ha suscrito esta dirección al boletín de SENDER. Ya lo recibes y no ha cambiado nada.\n"
      "\n"
      "Si has sido tú y quieres que lo que has indicado esta vez sustituya a lo anterior, confírmalo aquí:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "El enlace es válido durante dos días. Si no has sido tú, no hace falta que hagas nada.\n"
      "\n"
      "Si ya no quieres recibir el boletín, puedes darte de baja aquí:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Saludos cordiales, SENDER\n"}},
    {.tag = "et",
     .pages = {
      .articles = "Artiklid",
      .no_articles = "Siin pole veel ühtegi artiklit.",
      .newer_articles = "Uuemad artiklid",
      .older_articles = "Vanemad artiklid",
      .newsletter = "Uudiskiri",
      .consent = "Soovin uudiskirja e-postiga.",
      .signup_wrong = "Midagi on puudu",
      .signup_failed = "Sinu tellimust ei õnnestunud salvestada. Proovi hetke pärast uuesti.",
      .signup_trapped = "Palun saada vorm uuesti",
      .signup_trapped_text = "Peidetud väli oli täidetud, tõenäoliselt tegi seda paroolihaldur. Tühjendasime välja. Kontrolli, et ülejäänu oleks õige, ja saada vorm uuesti.",
      .signup_soon_text = "Vorm saabus nii kiiresti, et selle võis saata mõni programm. Kontrolli, et kõik oleks õige, ja saada see uuesti.",
      .unknown_page = "Vorm oli lehel, mida me ei tunne. Võid tellimuse esitada hoopis meie enda lehel.",
      .confirm_title = "Kinnita tellimus",
      .confirm_text = "Kas soovid uudiskirja sellele aadressile?",
      .lists = "Nimekirjad",
      .agreed = "Nõusolek",
      .confirm_button = "Jah, soovin tellida",
      .unsubscribe_title = "Loobu uudiskirjast",
      .unsubscribe_text = "Kas soovid, et me enam sellele aadressile uudiskirja ei saadaks?",
      .unsubscribe_button = "Jah, loobun",
      .unsubscribed = "Sinu tellimus on lõpetatud ja sa ei saa meilt enam uudiskirju.",
      .link_expired_title = "Link on aegunud",
      .link_forged_title = "Link on poolik",
      .link_used_title = "Link ei kehti enam",
      .confirm_again_text = "Telli uudiskiri uuesti ja me saadame sulle uue lingi.",
      .unsubscribe_again_text = "Uudiskirjast loobumiseks ava kogu link kõige uuemas meilt saadud kirjas.",
      .link_failed = "See ei õnnestunud praegu. Proovi hetke pärast uuesti. Link kehtib endiselt.",
      .sign_up_again = "Telli uudiskiri",
      .trap = "Jäta see väli tühjaks",
      .back = "Tagasi lehele, kust tulid",
      .to_front_page = "Avalehele",
      .not_found = "Lehte ei leitud",
      .not_found_text = "Võib-olla on see teisaldatud või on aadressis kirjaviga.",
      .error = "Midagi läks valesti",
      .error_text = "Seda lehte ei saa praegu näidata.",
      .refused_text = "Me ei saa sellele siin vastata.",
      .privacy = "Privaatsus",
      .builder = "Näita meie artikleid oma veebilehel",
     },
     .confirm = {"Kinnita uudiskirja tellimus: SENDER",
      "Tere!\n"
      "\n"
      "Keegi, loodetavasti sina, tellis sellele aadressile uudiskirja, mida saadab SENDER. Palun kinnita siin, et soovid seda:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Link kehtib kaks ööpäeva. Kui tellija polnud sina, ei pea sa midagi tegema: ilma kinnituseta sa uudiskirja ei saa.\n"
      "\n"
      "Kui sa ei soovi, et me aadressi alles hoiaksime, saad selle siin eemaldada, nüüd või hiljem:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Tervitades, SENDER\n"},
     .known = {"Sa juba saad uudiskirja: SENDER",
      "Tere!\n"
      "\n"
      "Keegi, võib-olla sina, tellis sellele aadressile uudiskirja, mida saadab SENDER. Sa juba saad seda ja midagi pole muutunud.\n"
      "\n"
      "Kui see olid sina ja soovid, et kehtiksid seekord sisestatud andmed, kinnita see siin:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Link kehtib kaks ööpäeva. Kui see polnud sina, ei pea sa midagi tegema.\n"
      "\n"
      "Kui sa uudiskirja enam ei soovi, saad sellest loobuda siin:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Tervitades, SENDER\n"}},
    {.tag = "eu",
     .pages = {
      .articles = "Artikuluak",
      .no_articles = "Oraindik ez dago artikulurik hemen.",
      .newer_articles = "Artikulu berriagoak",
      .older_articles = "Artikulu zaharragoak",
      .newsletter = "Buletina",
      .consent = "Buletina posta elektronikoz jaso nahi dut.",
      .signup_wrong = "Zerbait falta da",
      .signup_failed = "Ezin izan da zure harpidetza gorde. Saiatu berriro une bat barru.",
      .signup_trapped = "Bidali berriro formularioa",
      .signup_trapped_text = "Ezkutuko eremu bat bete da; ziurrenik, pasahitz-kudeatzaile batek bete du. Hustu egin dugu. Egiaztatu gainerakoa zuzen dagoela eta bidali berriro formularioa.",
      .signup_soon_text = "Formularioa hain azkar iritsi denez, baliteke programa batek bidali izana. Egiaztatu dena zuzen dagoela eta bidali berriro.",
      .unknown_page = "Formularioa ezagutzen ez dugun orri batean zegoen. Horren ordez, gure orrian bertan harpidetu zaitezke.",
      .confirm_title = "Berretsi harpidetza",
      .confirm_text = "Buletina helbide honetan jaso nahi duzu?",
      .lists = "Zerrendak",
      .agreed = "Baimena",
      .confirm_button = "Bai, harpidetu nahi dut",
      .unsubscribe_title = "Baja ematea",
      .unsubscribe_text = "Buletina helbide honetan jasotzeari utzi nahi diozu?",
      .unsubscribe_button = "Bai, baja eman nahi dut",
      .unsubscribed = "Baja eman duzu, eta ez duzu gure buletin gehiagorik jasoko.",
      .link_expired_title = "Esteka iraungi da",
      .link_forged_title = "Esteka ez dago osorik",
      .link_used_title = "Estekak ez du balio dagoeneko",
      .confirm_again_text = "Harpidetu berriro, eta beste esteka bat bidaliko dizugu.",
      .unsubscribe_again_text = "Baja emateko, ireki gure azken mezuko esteka osoa.",
      .link_failed = "Oraingoan ez du funtzionatu. Saiatu berriro une bat barru. Estekak balio du oraindik.",
      .sign_up_again = "Harpidetu buletinera",
      .trap = "Utzi eremu hau hutsik",
      .back = "Itzuli aurreko orrira",
      .to_front_page = "Joan azalera",
      .not_found = "Ez da orria aurkitu",
      .not_found_text = "Baliteke lekuz aldatu izana edo helbidea gaizki idatzita egotea.",
      .error = "Arazoren bat izan da",
      .error_text = "Orri hau ezin da une honetan erakutsi.",
      .refused_text = "Hemen ezin diogu eskaera honi erantzun.",
      .privacy = "Pribatutasuna",
      .builder = "Erakutsi gure artikuluak zure webgunean",
     },
     .confirm = {"Berretsi SENDER buletinerako harpidetza",
      "Kaixo!\n"
      "\n"
      "Norbaitek (zuk zeuk, espero dugu) helbide hau SENDER buletinera harpidetu du. Berretsi hemen jaso nahi duzula:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Estekak bi egunez balio du. Zu izan ez bazara, ez duzu ezer egin behar: berretsi ezean, ez duzu buletina jasoko.\n"
      "\n"
      "Helbidea gordetzea nahi ez baduzu, hemen ken dezakezu zerrendatik, orain edo geroago:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Adeitasunez, SENDER\n"},
     .known = {"Jasotzen duzu dagoeneko SENDER buletina",
      "Kaixo!\n"
      "\n"
      "Norbaitek (zuk zeuk, agian) helbide hau SENDER buletinera harpidetu du. Lehendik ere jasotzen duzu, eta ez da ezer aldatu.\n"
      "\n"
      "Zu izan bazara, eta oraingoan betetako datuek balio izatea nahi baduzu, berretsi hemen:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Estekak bi egunez balio du. Zu izan ez bazara, ez duzu ezer egin behar.\n"
      "\n"
      "Buletina jaso nahi ez baduzu aurrerantzean, hemen eman dezakezu baja:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Adeitasunez, SENDER\n"}},
    {.tag = "fa",
     .pages = {
      .articles = "مقاله‌ها",
      .no_articles = "هنوز مقاله‌ای در اینجا نیست.",
      .newer_articles = "مقاله‌های جدیدتر",
      .older_articles = "مقاله‌های قدیمی‌تر",
      .newsletter = "خبرنامه",
      .consent = "می‌خواهم خبرنامه را با ایمیل دریافت کنم.",
      .signup_wrong = "بخشی از اطلاعات کامل نیست",
      .signup_failed = "عضویت شما ثبت نشد. لطفاً کمی بعد دوباره تلاش کنید.",
      .signup_trapped = "لطفاً فرم را دوباره ارسال کنید",
      .signup_trapped_text = "یک قسمت پنهان پر شده بود، احتمالاً توسط برنامهٔ مدیریت گذرواژه. ما آن را خالی کردیم. لطفاً درستی بقیهٔ اطلاعات را بررسی کنید و فرم را دوباره ارسال کنید.",
      .signup_soon_text = "فرم آن‌قدر سریع رسید که شاید یک برنامه آن را فرستاده باشد. لطفاً درستی همهٔ اطلاعات را بررسی کنید و فرم را دوباره ارسال کنید.",
      .unknown_page = "فرم در صفحه‌ای بود که ما آن را نمی‌شناسیم. می‌توانید به‌جای آن در صفحهٔ خود ما عضو شوید.",
      .confirm_title = "تأیید عضویت",
      .confirm_text = "می‌خواهید خبرنامه را در این نشانی دریافت کنید؟",
      .lists = "خبرنامه‌ها",
      .agreed = "رضایت",
      .confirm_button = "بله، عضو می‌شوم",
      .unsubscribe_title = "لغو عضویت",
      .unsubscribe_text = "می‌خواهید دیگر خبرنامه را در این نشانی دریافت نکنید؟",
      .unsubscribe_button = "بله، عضویتم را لغو کنید",
      .unsubscribed = "عضویت شما لغو شد و دیگر خبرنامه‌ای از ما دریافت نخواهید کرد.",
      .link_expired_title = "مهلت پیوند به پایان رسیده است",
      .link_forged_title = "پیوند ناقص است",
      .link_used_title = "پیوند دیگر معتبر نیست",
      .confirm_again_text = "دوباره عضو شوید تا پیوند تازه‌ای برایتان بفرستیم.",
      .unsubscribe_again_text = "برای لغو عضویت، پیوند کامل را از آخرین ایمیل ما باز کنید.",
      .link_failed = "این کار اکنون انجام نشد. لطفاً کمی بعد دوباره تلاش کنید. پیوند همچنان معتبر است.",
      .sign_up_again = "عضویت در خبرنامه",
      .trap = "این قسمت را خالی بگذارید",
      .back = "بازگشت به صفحهٔ قبلی",
      .to_front_page = "رفتن به صفحهٔ اصلی",
      .not_found = "صفحه پیدا نشد",
      .not_found_text = "شاید صفحه جابه‌جا شده یا نشانی آن اشتباه نوشته شده باشد.",
      .error = "مشکلی پیش آمد",
      .error_text = "نمایش این صفحه اکنون ممکن نیست.",
      .refused_text = "در اینجا نمی‌توانیم به این درخواست پاسخ دهیم.",
      .privacy = "حریم خصوصی",
      .builder = "نمایش مقاله‌های ما در وبگاه شما",
     },
     .confirm = {"عضویت خود را در خبرنامهٔ SENDER تأیید کنید",
      "سلام!\n"
      "\n"
      "کسی، که امیدواریم شما باشید، این نشانی را برای خبرنامهٔ SENDER ثبت کرده است. لطفاً تأیید کنید که آن را می‌خواهید:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "این پیوند دو روز اعتبار دارد. اگر این کار را شما نکرده‌اید، لازم نیست کاری بکنید: بدون تأیید، خبرنامه برایتان فرستاده نمی‌شود.\n"
      "\n"
      "اگر نمی‌خواهید این نشانی را نگه داریم، می‌توانید اکنون یا بعداً عضویت آن را از اینجا لغو کنید:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "با احترام، SENDER\n"},
     .known = {"شما هم‌اکنون خبرنامهٔ SENDER را دریافت می‌کنید",
      "سلام!\n"
      "\n"
      "کسی، که شاید شما باشید، این نشانی را برای خبرنامهٔ SENDER ثبت کرده است. شما هم‌اکنون آن را دریافت می‌کنید و چیزی تغییر نکرده است.\n"
      "\n"
      "اگر این کار را شما کرده‌اید و می‌خواهید اطلاعاتی که این بار نوشته‌اید جایگزین شود، لطفاً از اینجا تأیید کنید:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "این پیوند دو روز اعتبار دارد. اگر این کار را شما نکرده‌اید، لازم نیست کاری بکنید.\n"
      "\n"
      "اگر دیگر خبرنامه را نمی‌خواهید، می‌توانید عضویت خود را از اینجا لغو کنید:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "با احترام، SENDER\n"}},
    {.tag = "fi",
     .pages = {
      .articles = "Artikkelit",
      .no_articles = "Täällä ei ole vielä artikkeleita.",
      .newer_articles = "Uudemmat artikkelit",
      .older_articles = "Vanhemmat artikkelit",
      .newsletter = "Uutiskirje",
      .consent = "Haluan uutiskirjeen sähköpostiini.",
      .signup_wrong = "Lomakkeesta puuttuu jotakin",
      .signup_failed = "Tilaustasi ei voitu tallentaa. Yritä hetken kuluttua uudelleen.",
      .signup_trapped = "Lähetä lomake uudelleen",
      .signup_trapped_text = "Salasanojen hallintaohjelma on luultavasti täyttänyt piilotetun kentän. Olemme tyhjentäneet sen. Tarkista, että muut tiedot ovat oikein, ja lähetä lomake uudelleen.",
      .signup_soon_text = "Lomake tuli niin nopeasti, että sen on saattanut lähettää ohjelma. Tarkista, että kaikki on oikein, ja lähetä lomake uudelleen.",
      .unknown_page = "Lomake oli sivulla, jota emme tunnista. Voit sen sijaan tehdä tilauksen omalla sivullamme.",
      .confirm_title = "Vahvista tilauksesi",
      .confirm_text = "Haluatko uutiskirjeen tähän osoitteeseen?",
      .lists = "Listat",
      .agreed = "Suostumus",
      .confirm_button = "Kyllä, haluan tilata",
      .unsubscribe_title = "Peru tilaus",
      .unsubscribe_text = "Haluatko lopettaa uutiskirjeen tilauksen tästä osoitteesta?",
      .unsubscribe_button = "Kyllä, peru tilaus",
      .unsubscribed = "Tilauksesi on peruttu, etkä saa meiltä enää uutiskirjeitä.",
      .link_expired_title = "Linkki on vanhentunut",
      .link_forged_title = "Linkki on puutteellinen",
      .link_used_title = "Linkki ei ole enää voimassa",
      .confirm_again_text = "Tee tilaus uudelleen, niin lähetämme sinulle uuden linkin.",
      .unsubscribe_again_text = "Jos haluat perua tilauksen, avaa koko linkki uusimmasta meiltä saamastasi sähköpostista.",
      .link_failed = "Se ei onnistunut juuri nyt. Yritä hetken kuluttua uudelleen. Linkki on edelleen voimassa.",
      .sign_up_again = "Tilaa uutiskirje",
      .trap = "Jätä tämä kenttä tyhjäksi",
      .back = "Takaisin sivulle, jolta tulit",
      .to_front_page = "Etusivulle",
      .not_found = "Sivua ei löydy",
      .not_found_text = "Se on ehkä siirretty, tai osoitteessa voi olla kirjoitusvirhe.",
      .error = "Jokin meni vikaan",
      .error_text = "Tätä sivua ei voi näyttää juuri nyt.",
      .refused_text = "Emme voi vastata tähän täällä.",
      .privacy = "Tietosuoja",
      .builder = "Näytä artikkelimme sivustollasi",
     },
     .confirm = {"Vahvista uutiskirjeen tilaus: SENDER",
      "Hei!\n"
      "\n"
      "Joku, toivottavasti sinä, on tilannut tähän osoitteeseen uutiskirjeen, jonka lähettää SENDER. Vahvista tästä, että haluat sen:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Linkki toimii kaksi vuorokautta. Jos et tehnyt tilausta, sinun ei tarvitse tehdä mitään: ilman vahvistusta et saa uutiskirjettä.\n"
      "\n"
      "Jos et halua, että säilytämme osoitteen, voit poistaa sen listalta tästä, nyt tai myöhemmin:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Ystävällisin terveisin SENDER\n"},
     .known = {"Saat jo uutiskirjeen: SENDER",
      "Hei!\n"
      "\n"
      "Joku, ehkä sinä, on tilannut tähän osoitteeseen uutiskirjeen, jonka lähettää SENDER. Saat sen jo, eikä mikään ole muuttunut.\n"
      "\n"
      "Jos teit tilauksen itse ja haluat, että nyt antamasi tiedot tulevat voimaan aiempien sijaan, vahvista se tästä:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Linkki toimii kaksi vuorokautta. Jos et tehnyt tilausta, sinun ei tarvitse tehdä mitään.\n"
      "\n"
      "Jos et enää halua uutiskirjettä, voit perua tilauksen tästä:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Ystävällisin terveisin SENDER\n"}},
    {.tag = "fo",
     .pages = {
      .articles = "Greinar",
      .no_articles = "Her eru ongar greinar enn.",
      .newer_articles = "Nýggjari greinar",
      .older_articles = "Eldri greinar",
      .newsletter = "Tíðindabræv",
      .consent = "Eg vil hava tíðindabrævið við telduposti.",
      .signup_wrong = "Okkurt manglar",
      .signup_failed = "Tilmeldingin kundi ikki goymast. Royn aftur um eina løtu.",
      .signup_trapped = "Send oyðublaðið aftur",
      .signup_trapped_text = "Ein fjaldur teigur varð útfyltur, helst av einum loyniorðaforriti. Vit hava tømt hann. Eftirkanna, at alt annað er rætt, og send oyðublaðið aftur.",
      .signup_soon_text = "Oyðublaðið kom so skjótt, at eitt forrit kann hava sent tað. Eftirkanna, at alt er rætt, og send tað aftur.",
      .unknown_page = "Oyðublaðið stóð á eini síðu, sum vit ikki kenna. Tú kanst melda teg til á okkara egnu síðu í staðin.",
      .confirm_title = "Vátta tilmeldingina",
      .confirm_text = "Vilt tú hava tíðindabrævið til henda teldupostbústaðin?",
      .lists = "Listar",
      .agreed = "Samtykki",
      .confirm_button = "Ja, melda meg til",
      .unsubscribe_title = "Melda frá",
      .unsubscribe_text = "Vilt tú ikki longur hava tíðindabrævið til henda teldupostbústaðin?",
      .unsubscribe_button = "Ja, melda meg frá",
      .unsubscribed = "Vit hava strikað teg av listanum, og tú fært ikki fleiri tíðindabrøv frá okkum.",
      .link_expired_title = "Leinkjan er útgingin",
      .link_forged_title = "Leinkjan er ikki heil",
      .link_used_title = "Leinkjan er ikki galdandi longur",
      .confirm_again_text = "Melda teg til aftur, so senda vit tær eina nýggja leinkju.",
      .unsubscribe_again_text = "Lat upp alla leinkjuna í seinasta teldupostinum frá okkum fyri at melda frá.",
      .link_failed = "Tað eydnaðist ikki beint nú. Royn aftur um eina løtu. Leinkjan er framvegis galdandi.",
      .sign_up_again = "Melda teg til tíðindabrævið",
      .trap = "Lat henda teigin vera tóman",
      .back = "Aftur til síðuna, sum tú komst frá",
      .to_front_page = "Til forsíðuna",
      .not_found = "Síðan er ikki til",
      .not_found_text = "Møguliga er hon flutt, ella er adressan skeivt skrivað.",
      .error = "Okkurt gekk galið",
      .error_text = "Henda síðan kann ikki vísast beint nú.",
      .refused_text = "Hesum kunnu vit ikki svara her.",
      .privacy = "Dátuvernd",
      .builder = "Vís okkara greinar á tíni heimasíðu",
     },
     .confirm = {"Vátta tilmeldingina til tíðindabrævið frá SENDER",
      "Góðan dag!\n"
      "\n"
      "Onkur, vónandi tú, hevur tilmeldað henda teldupostbústaðin til tíðindabrævið frá SENDER. Vátta her, at tú vilt hava tað:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Leinkjan virkar í tvey samdøgur. Var tað ikki tú, nýtist tær einki at gera: Uttan váttan fært tú ikki tíðindabrævið.\n"
      "\n"
      "Vilt tú ikki, at vit goyma teldupostbústaðin, kanst tú melda hann frá her, nú ella seinni:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Við vinarligari heilsan, SENDER\n"},
     .known = {"Tú fært longu tíðindabrævið frá SENDER",
      "Góðan dag!\n"
      "\n"
      "Onkur, kanska tú, hevur tilmeldað henda teldupostbústaðin til tíðindabrævið frá SENDER. Tú fært tað longu, og einki er broytt.\n"
      "\n"
      "Var tað tú, og skal tað, sum tú hevur útfylt hesaferð, galda í staðin, so vátta tað her:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Leinkjan virkar í tvey samdøgur. Var tað ikki tú, nýtist tær einki at gera.\n"
      "\n"
      "Vilt tú ikki hava tíðindabrævið longur, kanst tú melda frá her:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Við vinarligari heilsan, SENDER\n"}},
    {.tag = "fr",
     .pages = {
      .articles = "Articles",
      .no_articles = "Il n’y a pas encore d’articles ici.",
      .newer_articles = "Articles plus récents",
      .older_articles = "Articles plus anciens",
      .newsletter = "Newsletter",
      .consent = "Je souhaite recevoir la newsletter par e-mail.",
      .signup_wrong = "Le formulaire est incomplet",
      .signup_failed = "Votre inscription n’a pas pu être enregistrée. Veuillez réessayer dans un instant.",
      .signup_trapped = "Veuillez renvoyer le formulaire",
      .signup_trapped_text = "Un champ caché a été rempli, probablement par un gestionnaire de mots de passe. Nous l’avons vidé. Vérifiez que le reste est correct et renvoyez le formulaire.",
      .signup_soon_text = "Le formulaire nous est parvenu si vite qu’il a pu être envoyé par un programme. Vérifiez que tout est correct et renvoyez-le.",
      .unknown_page = "Le formulaire se trouvait sur une page que nous ne reconnaissons pas. Vous pouvez vous inscrire sur notre propre page.",
      .confirm_title = "Confirmez votre inscription",
      .confirm_text = "Souhaitez-vous recevoir la newsletter à cette adresse ?",
      .lists = "Listes",
      .agreed = "Consentement",
      .confirm_button = "Oui, je m’inscris",
      .unsubscribe_title = "Se désinscrire",
      .unsubscribe_text = "Souhaitez-vous ne plus recevoir la newsletter à cette adresse ?",
      .unsubscribe_button = "Oui, je me désinscris",
      .unsubscribed = "Votre désinscription est effective. Vous ne recevrez plus de newsletters de notre part.",
      .link_expired_title = "Le lien a expiré",
      .link_forged_title = "Le lien est incomplet",
      .link_used_title = "Le lien n’est plus valable",
      .confirm_again_text = "Inscrivez-vous de nouveau et nous vous enverrons un nouveau lien.",
      .unsubscribe_again_text = "Pour vous désinscrire, ouvrez le lien complet contenu dans notre dernier e-mail.",
      .link_failed = "L’opération n’a pas abouti. Veuillez réessayer dans un instant. Le lien est toujours valable.",
      .sign_up_again = "S’inscrire à la newsletter",
      .trap = "Laissez ce champ vide",
      .back = "Retour à la page d’où vous venez",
      .to_front_page = "Aller à la page d’accueil",
      .not_found = "Page introuvable",
      .not_found_text = "La page a peut-être été déplacée, ou l’adresse est mal saisie.",
      .error = "Une erreur s’est produite",
      .error_text = "Cette page ne peut pas s’afficher pour le moment.",
      .refused_text = "Nous ne pouvons pas répondre à cette demande ici.",
      .privacy = "Confidentialité",
      .builder = "Afficher nos articles sur votre site",
     },
     .confirm = {"Confirmez votre inscription à la newsletter SENDER",
      "Bonjour,\n"
      "\n"
      "Quelqu’un, vous-même sans doute, a inscrit cette adresse à la newsletter SENDER. Veuillez confirmer ici que vous souhaitez la recevoir :\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Le lien est valable deux jours. Si cette demande ne vient pas de vous, vous n’avez rien à faire : sans confirmation, vous ne recevrez pas la newsletter.\n"
      "\n"
      "Si vous ne souhaitez pas que nous conservions l’adresse, vous pouvez la désinscrire ici, maintenant ou plus tard :\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Cordialement, SENDER\n"},
     .known = {"Vous recevez déjà la newsletter SENDER",
      "Bonjour,\n"
      "\n"
      "Quelqu’un, peut-être vous-même, a inscrit cette adresse à la newsletter SENDER. Vous la recevez déjà, et rien n’a changé.\n"
      "\n"
      "Si c’était vous et que vous souhaitez que les informations saisies cette fois-ci remplacent les précédentes, veuillez le confirmer ici :\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Le lien est valable deux jours. Si cette demande ne vient pas de vous, vous n’avez rien à faire.\n"
      "\n"
      "Si vous ne souhaitez plus recevoir la newsletter, vous pouvez vous désinscrire ici :\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Cordialement, SENDER\n"}},
    {.tag = "ga",
     .pages = {
      .articles = "Ailt",
      .no_articles = "Níl aon alt anseo fós.",
      .newer_articles = "Ailt níos nuaí",
      .older_articles = "Ailt níos sine",
      .newsletter = "Nuachtlitir",
      .consent = "Ba mhaith liom an nuachtlitir a fháil trí ríomhphost.",
      .signup_wrong = "Tá rud éigin in easnamh",
      .signup_failed = "Níorbh fhéidir do chlárú a shábháil. Bain triail eile as i gceann tamaillín.",
      .signup_trapped = "Seol an fhoirm arís, le do thoil",
      .signup_trapped_text = "Líonadh isteach réimse folaithe. Is dócha gur bainisteoir pasfhocal a líon é. D’fholmhaíomar é. Seiceáil go bhfuil an chuid eile i gceart agus seol an fhoirm arís.",
      .signup_soon_text = "Tháinig an fhoirm chomh tapa sin go bhféadfadh sé gur ríomhchlár a sheol í. Seiceáil go bhfuil gach rud i gceart agus seol arís í.",
      .unknown_page = "Bhí an fhoirm ar leathanach nach n-aithnímid. Is féidir leat clárú ar ár leathanach féin ina áit sin.",
      .confirm_title = "Deimhnigh do chlárú",
      .confirm_text = "Ar mhaith leat an nuachtlitir a fháil ag an seoladh seo?",
      .lists = "Liostaí",
      .agreed = "Toiliú",
      .confirm_button = "Ba mhaith, cláraigh mé",
      .unsubscribe_title = "Díliostáil",
      .unsubscribe_text = "Ar mhaith leat stop a chur leis an nuachtlitir a fháil ag an seoladh seo?",
      .unsubscribe_button = "Ba mhaith, díliostáil mé",
      .unsubscribed = "Tá tú díliostáilte agus ní bhfaighidh tú a thuilleadh nuachtlitreacha uainn.",
      .link_expired_title = "Tá an nasc imithe as feidhm",
      .link_forged_title = "Níl an nasc iomlán",
      .link_used_title = "Níl an nasc bailí a thuilleadh",
      .confirm_again_text = "Cláraigh arís agus seolfaimid nasc nua chugat.",
      .unsubscribe_again_text = "Chun díliostáil, oscail an nasc iomlán sa ríomhphost is déanaí uainn.",
      .link_failed = "Níor oibrigh sé sin anois díreach. Bain triail eile as i gceann tamaillín. Tá an nasc bailí fós.",
      .sign_up_again = "Cláraigh don nuachtlitir",
      .trap = "Fág an réimse seo folamh",
      .back = "Ar ais go dtí an leathanach ar tháinig tú uaidh",
      .to_front_page = "Chuig an bpríomhleathanach",
      .not_found = "Níor aimsíodh an leathanach",
      .not_found_text = "B’fhéidir gur bogadh é, nó go bhfuil an seoladh scríofa go mícheart.",
      .error = "Chuaigh rud éigin amú",
      .error_text = "Ní féidir an leathanach seo a thaispeáint faoi láthair.",
      .refused_text = "Ní féidir linn é seo a fhreagairt anseo.",
      .privacy = "Príobháideachas",
      .builder = "Taispeáin ár n-ailt ar do shuíomh",
     },
     .confirm = {"Deimhnigh do chlárú do nuachtlitir SENDER",
      "A chara,\n"
      "\n"
      "Chláraigh duine éigin, tusa tá súil againn, an seoladh seo do nuachtlitir SENDER. Deimhnigh anseo gur mhaith leat í a fháil:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Oibreoidh an nasc ar feadh dhá lá. Mura tusa a rinne é, ní gá duit aon rud a dhéanamh: gan deimhniú, ní bhfaighidh tú an nuachtlitir.\n"
      "\n"
      "Mura mian leat go gcoimeádfaimis an seoladh, is féidir leat é a dhíliostáil anseo, anois nó níos déanaí:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Le gach dea-ghuí, SENDER\n"},
     .known = {"Tá nuachtlitir SENDER á fáil agat cheana",
      "A chara,\n"
      "\n"
      "Chláraigh duine éigin, tusa b’fhéidir, an seoladh seo do nuachtlitir SENDER. Tá sí á fáil agat cheana, agus níor athraíodh aon rud.\n"
      "\n"
      "Más tusa a rinne é, agus más mian leat go mbeadh feidhm ag an méid a líon tú isteach an uair seo, deimhnigh anseo é:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Oibreoidh an nasc ar feadh dhá lá. Mura tusa a rinne é, ní gá duit aon rud a dhéanamh.\n"
      "\n"
      "Mura mian leat an nuachtlitir a fháil a thuilleadh, is féidir leat díliostáil anseo:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Le gach dea-ghuí, SENDER\n"}},
    {.tag = "he",
     .pages = {
      .articles = "כתבות",
      .no_articles = "עדיין אין כאן כתבות.",
      .newer_articles = "כתבות חדשות יותר",
      .older_articles = "כתבות ישנות יותר",
      .newsletter = "ניוזלטר",
      .consent = "אני רוצה לקבל את הניוזלטר בדוא״ל.",
      .signup_wrong = "חסרים פרטים בטופס",
      .signup_failed = "לא הצלחנו לשמור את ההרשמה. נסו שוב בעוד רגע.",
      .signup_trapped = "נא לשלוח את הטופס שוב",
      .signup_trapped_text = "שדה נסתר מולא, כנראה על ידי מנהל סיסמאות. רוקנו אותו. בדקו ששאר הפרטים נכונים ושלחו את הטופס שוב.",
      .signup_soon_text = "הטופס הגיע כל כך מהר, שייתכן שנשלח על ידי תוכנה. בדקו שכל הפרטים נכונים ושלחו אותו שוב.",
      .unknown_page = "הטופס הופיע בעמוד שאינו מוכר לנו. אפשר להירשם בעמוד שלנו במקום זאת.",
      .confirm_title = "אישור ההרשמה",
      .confirm_text = "האם תרצו לקבל את הניוזלטר לכתובת הזו?",
      .lists = "רשימות",
      .agreed = "הסכמה",
      .confirm_button = "כן, אני רוצה להירשם",
      .unsubscribe_title = "ביטול ההרשמה",
      .unsubscribe_text = "האם תרצו להפסיק לקבל את הניוזלטר לכתובת הזו?",
      .unsubscribe_button = "כן, אני רוצה לבטל את ההרשמה",
      .unsubscribed = "ההרשמה בוטלה. לא יישלחו אליכם עוד ניוזלטרים מאיתנו.",
      .link_expired_title = "פג תוקפו של הקישור",
      .link_forged_title = "הקישור אינו שלם",
      .link_used_title = "הקישור אינו תקף עוד",
      .confirm_again_text = "הירשמו שוב ונשלח לכם קישור חדש.",
      .unsubscribe_again_text = "כדי לבטל את ההרשמה, פתחו את הקישור המלא בהודעה האחרונה שקיבלתם מאיתנו.",
      .link_failed = "הפעולה לא הצליחה כרגע. נסו שוב בעוד רגע. הקישור עדיין תקף.",
      .sign_up_again = "הרשמה לניוזלטר",
      .trap = "יש להשאיר את השדה הזה ריק",
      .back = "חזרה לעמוד הקודם",
      .to_front_page = "לעמוד הבית",
      .not_found = "העמוד לא נמצא",
      .not_found_text = "ייתכן שהעמוד הועבר, או שיש טעות בכתובת.",
      .error = "משהו השתבש",
      .error_text = "לא ניתן להציג את העמוד הזה כרגע.",
      .refused_text = "לא נוכל לטפל בבקשה הזו כאן.",
      .privacy = "פרטיות",
      .builder = "הצגת הכתבות שלנו באתר שלכם",
     },
     .confirm = {"אשרו את ההרשמה לניוזלטר של SENDER",
      "שלום!\n"
      "\n"
      "מישהו, אנו מקווים שאתם, רשם את הכתובת הזו לניוזלטר של SENDER. אשרו כאן שאתם רוצים לקבל אותו:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "הקישור תקף ליומיים. אם לא אתם נרשמתם, אין צורך לעשות דבר: ללא אישור, הניוזלטר לא יישלח אליכם.\n"
      "\n"
      "אם אינכם רוצים שנשמור את הכתובת, אפשר להסיר אותה כאן, עכשיו או בהמשך:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "בברכה, SENDER\n"},
     .known = {"אתם כבר מקבלים את הניוזלטר של SENDER",
      "שלום!\n"
      "\n"
      "מישהו, אולי אתם, רשם את הכתובת הזו לניוזלטר של SENDER. אתם כבר מקבלים אותו, ודבר לא השתנה.\n"
      "\n"
      "אם אלה הייתם אתם, ואתם רוצים שהפרטים שמילאתם הפעם יחליפו את הקודמים, אשרו זאת כאן:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "הקישור תקף ליומיים. אם לא אתם נרשמתם, אין צורך לעשות דבר.\n"
      "\n"
      "אם אינכם רוצים עוד לקבל את הניוזלטר, אפשר לבטל את ההרשמה כאן:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "בברכה, SENDER\n"}},
    {.tag = "hi",
     .pages = {
      .articles = "लेख",
      .no_articles = "यहाँ अभी कोई लेख नहीं है।",
      .newer_articles = "नए लेख",
      .older_articles = "पुराने लेख",
      .newsletter = "न्यूज़लेटर",
      .consent = "मुझे ईमेल पर न्यूज़लेटर चाहिए।",
      .signup_wrong = "कुछ छूट गया है",
      .signup_failed = "आपका सब्सक्रिप्शन सेव नहीं हो सका। कृपया थोड़ी देर में फिर कोशिश करें।",
      .signup_trapped = "कृपया फ़ॉर्म दोबारा भेजें",
      .signup_trapped_text = "एक छिपा हुआ फ़ील्ड भरा हुआ था, शायद किसी पासवर्ड मैनेजर ने उसे भरा था। हमने उसे ख़ाली कर दिया है। कृपया देख लें कि बाक़ी सब सही है और फ़ॉर्म दोबारा भेजें।",
      .signup_soon_text = "फ़ॉर्म इतनी जल्दी आया कि हो सकता है उसे किसी प्रोग्राम ने भेजा हो। कृपया देख लें कि सब कुछ सही है और उसे दोबारा भेजें।",
      .unknown_page = "यह फ़ॉर्म ऐसे पेज पर था जिसे हम नहीं पहचानते। आप इसके बजाय हमारे अपने पेज पर सब्सक्राइब कर सकते हैं।",
      .confirm_title = "सब्सक्रिप्शन की पुष्टि करें",
      .confirm_text = "क्या आप इस पते पर न्यूज़लेटर पाना चाहते हैं?",
      .lists = "सूचियाँ",
      .agreed = "सहमति",
      .confirm_button = "हाँ, सब्सक्राइब करें",
      .unsubscribe_title = "सब्सक्रिप्शन रद्द करें",
      .unsubscribe_text = "क्या आप इस पते पर न्यूज़लेटर पाना बंद करना चाहते हैं?",
      .unsubscribe_button = "हाँ, सब्सक्रिप्शन रद्द करें",
      .unsubscribed = "आपका सब्सक्रिप्शन रद्द हो गया है और अब आपको हमारे न्यूज़लेटर नहीं मिलेंगे।",
      .link_expired_title = "लिंक की अवधि समाप्त हो गई है",
      .link_forged_title = "लिंक अधूरा है",
      .link_used_title = "यह लिंक अब मान्य नहीं है",
      .confirm_again_text = "कृपया फिर से सब्सक्राइब करें, हम आपको नया लिंक भेजेंगे।",
      .unsubscribe_again_text = "सब्सक्रिप्शन रद्द करने के लिए हमारे सबसे नए ईमेल में दिया गया पूरा लिंक खोलें।",
      .link_failed = "अभी यह नहीं हो सका। कृपया थोड़ी देर में फिर कोशिश करें। लिंक अब भी मान्य है।",
      .sign_up_again = "न्यूज़लेटर सब्सक्राइब करें",
      .trap = "इस फ़ील्ड को ख़ाली छोड़ दें",
      .back = "पिछले पेज पर वापस जाएँ",
      .to_front_page = "मुखपृष्ठ पर जाएँ",
      .not_found = "पेज नहीं मिला",
      .not_found_text = "हो सकता है कि पेज कहीं और चला गया हो या पता ग़लत लिखा गया हो।",
      .error = "कुछ गड़बड़ी हो गई",
      .error_text = "यह पेज अभी नहीं दिखाया जा सकता।",
      .refused_text = "हम यहाँ इस अनुरोध का जवाब नहीं दे सकते।",
      .privacy = "निजता",
      .builder = "अपनी साइट पर हमारे लेख दिखाएँ",
     },
     .confirm = {"SENDER के न्यूज़लेटर के लिए सब्सक्रिप्शन की पुष्टि करें",
      "नमस्ते!\n"
      "\n"
      "किसी ने, आशा है आपने ही, SENDER के न्यूज़लेटर के लिए यह पता दर्ज कराया है। कृपया यहाँ पुष्टि करें कि आप इसे पाना चाहते हैं:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "यह लिंक दो दिन तक काम करेगा। अगर यह आपने नहीं किया था, तो आपको कुछ करने की ज़रूरत नहीं है: पुष्टि के बिना आपको न्यूज़लेटर नहीं मिलेगा।\n"
      "\n"
      "अगर आप नहीं चाहते कि हम यह पता रखें, तो आप इसे अभी या बाद में यहाँ हटा सकते हैं:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "सादर, SENDER\n"},
     .known = {"आपको SENDER का न्यूज़लेटर पहले से मिल रहा है",
      "नमस्ते!\n"
      "\n"
      "किसी ने, शायद आपने, SENDER के न्यूज़लेटर के लिए यह पता दर्ज कराया है। आपको यह पहले से मिल रहा है और कुछ भी नहीं बदला है।\n"
      "\n"
      "अगर यह आपने किया था और आप चाहते हैं कि इस बार भरी गई जानकारी ही मान्य हो, तो कृपया यहाँ पुष्टि करें:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "यह लिंक दो दिन तक काम करेगा। अगर यह आपने नहीं किया था, तो आपको कुछ करने की ज़रूरत नहीं है।\n"
      "\n"
      "अगर अब आपको न्यूज़लेटर नहीं चाहिए, तो आप यहाँ सब्सक्रिप्शन रद्द कर सकते हैं:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "सादर, SENDER\n"}},
    {.tag = "hr",
     .pages = {
      .articles = "Članci",
      .no_articles = "Ovdje još nema članaka.",
      .newer_articles = "Noviji članci",
      .older_articles = "Stariji članci",
      .newsletter = "Newsletter",
      .consent = "Želim primati newsletter e-poštom.",
      .signup_wrong = "Nešto nedostaje",
      .signup_failed = "Vašu prijavu nije bilo moguće spremiti. Pokušajte ponovno malo kasnije.",
      .signup_trapped = "Pošaljite obrazac ponovno",
      .signup_trapped_text = "Ispunjeno je skriveno polje, vjerojatno zbog upravitelja lozinkama. Ispraznili smo ga. Provjerite jesu li ostali podaci točni i pošaljite obrazac ponovno.",
      .signup_soon_text = "Obrazac je stigao tako brzo da ga je možda poslao neki program. Provjerite je li sve točno i pošaljite ga ponovno.",
      .unknown_page = "Obrazac je bio na stranici koju ne poznajemo. Umjesto toga možete se prijaviti na našoj stranici.",
      .confirm_title = "Potvrdite prijavu",
      .confirm_text = "Želite li primati newsletter na ovu adresu?",
      .lists = "Newsletteri",
      .agreed = "Privola",
      .confirm_button = "Da, prijavi me",
      .unsubscribe_title = "Odjava",
      .unsubscribe_text = "Želite li prestati primati newsletter na ovu adresu?",
      .unsubscribe_button = "Da, odjavi me",
      .unsubscribed = "Odjavljeni ste i više nećete primati naše newslettere.",
      .link_expired_title = "Poveznica je istekla",
      .link_forged_title = "Poveznica nije potpuna",
      .link_used_title = "Poveznica više ne vrijedi",
      .confirm_again_text = "Prijavite se ponovno i poslat ćemo vam novu poveznicu.",
      .unsubscribe_again_text = "Za odjavu otvorite cijelu poveznicu iz posljednje poruke koju ste od nas dobili.",
      .link_failed = "To trenutačno nije uspjelo. Pokušajte ponovno malo kasnije. Poveznica i dalje vrijedi.",
      .sign_up_again = "Prijavite se na newsletter",
      .trap = "Ostavite ovo polje praznim",
      .back = "Natrag na prethodnu stranicu",
      .to_front_page = "Na naslovnicu",
      .not_found = "Stranica nije pronađena",
      .not_found_text = "Možda je premještena ili je adresa pogrešno upisana.",
      .error = "Nešto je pošlo po zlu",
      .error_text = "Ovu stranicu trenutačno nije moguće prikazati.",
      .refused_text = "Na ovaj zahtjev ovdje ne možemo odgovoriti.",
      .privacy = "Zaštita privatnosti",
      .builder = "Prikažite naše članke na svojoj stranici",
     },
     .confirm = {"Potvrdite prijavu na newsletter: SENDER",
      "Dobar dan!\n"
      "\n"
      "Netko je, nadamo se vi, ovu adresu prijavio na newsletter koji šalje SENDER. Ovdje potvrdite da ga želite primati:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Poveznica vrijedi dva dana. Ako to niste bili vi, ne trebate ništa učiniti: bez potvrde nećete primati newsletter.\n"
      "\n"
      "Ako ne želite da čuvamo ovu adresu, možete je odjaviti ovdje, sada ili poslije:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Srdačan pozdrav, SENDER\n"},
     .known = {"Već primate newsletter: SENDER",
      "Dobar dan!\n"
      "\n"
      "Netko je, možda vi, ovu adresu prijavio na newsletter koji šalje SENDER. Već ga primate i ništa se nije promijenilo.\n"
      "\n"
      "Ako ste to bili vi i želite da umjesto dosadašnjih vrijede podaci koje ste sada upisali, potvrdite to ovdje:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Poveznica vrijedi dva dana. Ako to niste bili vi, ne trebate ništa učiniti.\n"
      "\n"
      "Ako više ne želite primati newsletter, možete se odjaviti ovdje:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Srdačan pozdrav, SENDER\n"}},
    {.tag = "hu",
     .pages = {
      .articles = "Cikkek",
      .no_articles = "Itt még nincsenek cikkek.",
      .newer_articles = "Újabb cikkek",
      .older_articles = "Régebbi cikkek",
      .newsletter = "Hírlevél",
      .consent = "Szeretném e-mailben megkapni a hírlevelet.",
      .signup_wrong = "Valami hiányzik az űrlapról",
      .signup_failed = "A feliratkozást nem sikerült elmenteni. Kérjük, próbálja újra kis idő múlva.",
      .signup_trapped = "Kérjük, küldje el újra az űrlapot",
      .signup_trapped_text = "Egy rejtett mező ki volt töltve, valószínűleg egy jelszókezelő töltötte ki. Kiürítettük. Ellenőrizze, hogy minden más rendben van-e, és küldje el újra az űrlapot.",
      .signup_soon_text = "Az űrlap olyan gyorsan érkezett, hogy akár egy program is küldhette. Ellenőrizze, hogy minden rendben van-e, és küldje el újra.",
      .unknown_page = "Az űrlap olyan oldalon volt, amelyet nem ismerünk. Feliratkozhat viszont a saját oldalunkon.",
      .confirm_title = "Erősítse meg a feliratkozást",
      .confirm_text = "Szeretné megkapni a hírlevelet erre a címre?",
      .lists = "Listák",
      .agreed = "Hozzájárulás",
      .confirm_button = "Igen, feliratkozom",
      .unsubscribe_title = "Leiratkozás",
      .unsubscribe_text = "Szeretné, hogy erre a címre ne küldjünk több hírlevelet?",
      .unsubscribe_button = "Igen, leiratkozom",
      .unsubscribed = "A leiratkozás sikerült, több hírlevelet nem kap tőlünk.",
      .link_expired_title = "A link lejárt",
      .link_forged_title = "A link hiányos",
      .link_used_title = "A link már nem érvényes",
      .confirm_again_text = "Iratkozzon fel újra, és küldünk egy új linket.",
      .unsubscribe_again_text = "A leiratkozáshoz nyissa meg a legutóbbi e-mailünkben található teljes linket.",
      .link_failed = "Ez most nem sikerült. Kérjük, próbálja újra kis idő múlva. A link továbbra is érvényes.",
      .sign_up_again = "Feliratkozás a hírlevélre",
      .trap = "Hagyja üresen ezt a mezőt",
      .back = "Vissza az előző oldalra",
      .to_front_page = "A címlapra",
      .not_found = "Az oldal nem található",
      .not_found_text = "Lehet, hogy áthelyezték, vagy el van írva a cím.",
      .error = "Hiba történt",
      .error_text = "Ez az oldal most nem jeleníthető meg.",
      .refused_text = "Erre itt nem tudunk válaszolni.",
      .privacy = "Adatvédelem",
      .builder = "Cikkeink megjelenítése a saját webhelyén",
     },
     .confirm = {"Erősítse meg hírlevél-feliratkozását: SENDER",
      "Jó napot kívánunk!\n"
      "\n"
      "Valaki, remélhetőleg Ön, ezzel a címmel feliratkozott a következő hírlevélre: SENDER. Kérjük, itt erősítse meg, hogy szeretné megkapni:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "A link két napig érvényes. Ha nem Ön volt az, nincs teendője: megerősítés nélkül nem küldjük a hírlevelet.\n"
      "\n"
      "Ha nem szeretné, hogy megőrizzük a címet, most vagy később itt leiratkozhat vele:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Üdvözlettel: SENDER\n"},
     .known = {"Már kapja ezt a hírlevelet: SENDER",
      "Jó napot kívánunk!\n"
      "\n"
      "Valaki, talán Ön, ezzel a címmel feliratkozott a következő hírlevélre: SENDER. Ön már kapja ezt a hírlevelet, és semmi sem változott.\n"
      "\n"
      "Ha Ön volt az, és azt szeretné, hogy a most megadott adatok legyenek érvényesek, kérjük, itt erősítse meg:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "A link két napig érvényes. Ha nem Ön volt az, nincs teendője.\n"
      "\n"
      "Ha már nem szeretné megkapni a hírlevelet, itt leiratkozhat:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Üdvözlettel: SENDER\n"}},
    {.tag = "id",
     .pages = {
      .articles = "Artikel",
      .no_articles = "Belum ada artikel di sini.",
      .newer_articles = "Artikel yang lebih baru",
      .older_articles = "Artikel yang lebih lama",
      .newsletter = "Buletin",
      .consent = "Saya ingin menerima buletin melalui email.",
      .signup_wrong = "Ada yang belum diisi",
      .signup_failed = "Pendaftaran Anda tidak dapat disimpan. Silakan coba beberapa saat lagi.",
      .signup_trapped = "Silakan kirim formulir lagi",
      .signup_trapped_text = "Kolom tersembunyi telah terisi, mungkin oleh pengelola kata sandi. Kami telah mengosongkannya. Pastikan isian lainnya benar, lalu kirim formulir lagi.",
      .signup_soon_text = "Formulir dikirim begitu cepat sehingga mungkin dikirim oleh program. Pastikan semuanya benar, lalu kirim lagi.",
      .unknown_page = "Formulir ini berada di halaman yang tidak kami kenali. Anda dapat mendaftar di halaman kami sendiri.",
      .confirm_title = "Konfirmasi pendaftaran Anda",
      .confirm_text = "Apakah Anda ingin menerima buletin di alamat ini?",
      .lists = "Daftar buletin",
      .agreed = "Persetujuan",
      .confirm_button = "Ya, daftarkan saya",
      .unsubscribe_title = "Berhenti berlangganan",
      .unsubscribe_text = "Apakah Anda ingin berhenti menerima buletin di alamat ini?",
      .unsubscribe_button = "Ya, berhenti berlangganan",
      .unsubscribed = "Anda telah berhenti berlangganan dan tidak akan menerima buletin lagi dari kami.",
      .link_expired_title = "Tautan sudah kedaluwarsa",
      .link_forged_title = "Tautan tidak lengkap",
      .link_used_title = "Tautan tidak berlaku lagi",
      .confirm_again_text = "Silakan mendaftar lagi, dan kami akan mengirimkan tautan baru.",
      .unsubscribe_again_text = "Untuk berhenti berlangganan, buka tautan lengkap dalam email terbaru dari kami.",
      .link_failed = "Permintaan belum berhasil diproses. Silakan coba beberapa saat lagi. Tautan masih berlaku.",
      .sign_up_again = "Berlangganan buletin",
      .trap = "Biarkan kolom ini kosong",
      .back = "Kembali ke halaman sebelumnya",
      .to_front_page = "Ke halaman depan",
      .not_found = "Halaman tidak ditemukan",
      .not_found_text = "Mungkin halaman ini sudah dipindahkan atau alamatnya salah ketik.",
      .error = "Terjadi kesalahan",
      .error_text = "Halaman ini tidak dapat ditampilkan saat ini.",
      .refused_text = "Kami tidak dapat menanggapi permintaan ini di sini.",
      .privacy = "Privasi",
      .builder = "Tampilkan artikel kami di situs Anda",
     },
     .confirm = {"Konfirmasikan pendaftaran buletin dari SENDER",
      "Halo!\n"
      "\n"
      "Seseorang, semoga memang Anda, mendaftarkan alamat ini untuk buletin dari SENDER. Silakan konfirmasikan di sini bahwa Anda ingin menerimanya:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Tautan ini berlaku selama dua hari. Jika bukan Anda yang mendaftar, Anda tidak perlu melakukan apa pun: tanpa konfirmasi, Anda tidak akan menerima buletin.\n"
      "\n"
      "Jika Anda tidak ingin kami menyimpan alamat ini, Anda dapat membatalkan pendaftarannya di sini, sekarang atau nanti:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Salam hormat, SENDER\n"},
     .known = {"Anda sudah menerima buletin dari SENDER",
      "Halo!\n"
      "\n"
      "Seseorang, mungkin Anda, mendaftarkan alamat ini untuk buletin dari SENDER. Anda sudah menerimanya, dan tidak ada yang berubah.\n"
      "\n"
      "Jika memang Anda yang mendaftar dan ingin isian kali ini yang berlaku, silakan konfirmasikan di sini:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Tautan ini berlaku selama dua hari. Jika bukan Anda yang mendaftar, Anda tidak perlu melakukan apa pun.\n"
      "\n"
      "Jika tidak ingin menerima buletin lagi, Anda dapat berhenti berlangganan di sini:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Salam hormat, SENDER\n"}},
    {.tag = "is",
     .pages = {
      .articles = "Greinar",
      .no_articles = "Hér eru engar greinar enn.",
      .newer_articles = "Nýrri greinar",
      .older_articles = "Eldri greinar",
      .newsletter = "Fréttabréf",
      .consent = "Ég vil fá fréttabréfið í tölvupósti.",
      .signup_wrong = "Eitthvað vantar",
      .signup_failed = "Ekki tókst að vista skráninguna. Reyndu aftur eftir smástund.",
      .signup_trapped = "Sendu eyðublaðið aftur",
      .signup_trapped_text = "Falinn reitur var fylltur út, líklega af lykilorðaforriti. Við höfum tæmt hann. Athugaðu hvort allt annað er rétt og sendu eyðublaðið aftur.",
      .signup_soon_text = "Eyðublaðið barst svo hratt að forrit gæti hafa sent það. Athugaðu hvort allt er rétt og sendu það aftur.",
      .unknown_page = "Eyðublaðið var á síðu sem við þekkjum ekki. Þú getur skráð þig á okkar eigin síðu í staðinn.",
      .confirm_title = "Staðfestu skráninguna",
      .confirm_text = "Viltu fá fréttabréfið á þetta netfang?",
      .lists = "Listar",
      .agreed = "Samþykki",
      .confirm_button = "Já, skrá mig",
      .unsubscribe_title = "Afskráning",
      .unsubscribe_text = "Viltu hætta að fá fréttabréfið á þetta netfang?",
      .unsubscribe_button = "Já, afskrá mig",
      .unsubscribed = "Netfangið hefur verið afskráð og þú færð ekki fleiri fréttabréf frá okkur.",
      .link_expired_title = "Hlekkurinn er útrunninn",
      .link_forged_title = "Hlekkurinn er ófullkominn",
      .link_used_title = "Hlekkurinn gildir ekki lengur",
      .confirm_again_text = "Skráðu þig aftur og við sendum þér nýjan hlekk.",
      .unsubscribe_again_text = "Til að afskrá þig skaltu opna allan hlekkinn í nýjasta póstinum frá okkur.",
      .link_failed = "Það tókst ekki í þetta sinn. Reyndu aftur eftir smástund. Hlekkurinn virkar enn.",
      .sign_up_again = "Skráðu þig fyrir fréttabréfinu",
      .trap = "Hafðu þennan reit auðan",
      .back = "Aftur á síðuna sem þú komst frá",
      .to_front_page = "Á forsíðu",
      .not_found = "Síðan fannst ekki",
      .not_found_text = "Hún gæti hafa verið færð eða slóðin verið rangt slegin inn.",
      .error = "Eitthvað fór úrskeiðis",
      .error_text = "Ekki er hægt að sýna þessa síðu eins og er.",
      .refused_text = "Við getum ekki svarað þessu hér.",
      .privacy = "Persónuvernd",
      .builder = "Birta greinar okkar á vefnum þínum",
     },
     .confirm = {"Staðfestu skráningu á fréttabréf: SENDER",
      "Góðan dag!\n"
      "\n"
      "Einhver, vonandi þú, skráði þetta netfang fyrir fréttabréfinu sem SENDER gefur út. Staðfestu hér að þú viljir fá það:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Hlekkurinn virkar í tvo sólarhringa. Ef þetta varst ekki þú þarftu ekkert að gera: án staðfestingar færðu ekki fréttabréfið.\n"
      "\n"
      "Ef þú vilt ekki að við geymum netfangið geturðu afskráð það hér, núna eða síðar:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Bestu kveðjur, SENDER\n"},
     .known = {"Þú færð fréttabréfið nú þegar: SENDER",
      "Góðan dag!\n"
      "\n"
      "Einhver, kannski þú, skráði þetta netfang fyrir fréttabréfinu sem SENDER gefur út. Þú færð það nú þegar og ekkert hefur breyst.\n"
      "\n"
      "Ef þetta varst þú, og það sem þú skráðir núna á að gilda í staðinn, staðfestu það þá hér:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Hlekkurinn virkar í tvo sólarhringa. Ef þetta varst ekki þú þarftu ekkert að gera.\n"
      "\n"
      "Ef þú vilt ekki lengur fá fréttabréfið geturðu afskráð þig hér:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Bestu kveðjur, SENDER\n"}},
    {.tag = "it",
     .pages = {
      .articles = "Articoli",
      .no_articles = "Qui non ci sono ancora articoli.",
      .newer_articles = "Articoli più recenti",
      .older_articles = "Articoli meno recenti",
      .newsletter = "Newsletter",
      .consent = "Desidero ricevere la newsletter via e-mail.",
      .signup_wrong = "Manca qualcosa",
      .signup_failed = "Non è stato possibile salvare la tua iscrizione. Riprova tra poco.",
      .signup_trapped = "Invia di nuovo il modulo",
      .signup_trapped_text = "È stato compilato un campo nascosto, probabilmente da un gestore di password. Lo abbiamo svuotato. Controlla che il resto sia corretto e invia di nuovo il modulo.",
      .signup_soon_text = "Il modulo è arrivato così in fretta che potrebbe averlo inviato un programma. Controlla che sia tutto corretto e invialo di nuovo.",
      .unknown_page = "Il modulo si trovava in una pagina che non riconosciamo. Puoi iscriverti invece dalla nostra pagina.",
      .confirm_title = "Conferma la tua iscrizione",
      .confirm_text = "Vuoi ricevere la newsletter a questo indirizzo?",
      .lists = "Liste",
      .agreed = "Consenso",
      .confirm_button = "Sì, iscrivimi",
      .unsubscribe_title = "Annulla l’iscrizione",
      .unsubscribe_text = "Vuoi smettere di ricevere la newsletter a questo indirizzo?",
      .unsubscribe_button = "Sì, annulla l’iscrizione",
      .unsubscribed = "La tua iscrizione è stata annullata. Non riceverai più le nostre newsletter.",
      .link_expired_title = "Il link è scaduto",
      .link_forged_title = "Il link è incompleto",
      .link_used_title = "Il link non è più valido",
      .confirm_again_text = "Iscriviti di nuovo e ti invieremo un nuovo link.",
      .unsubscribe_again_text = "Per annullare l’iscrizione, apri il link completo nella nostra e-mail più recente.",
      .link_failed = "In questo momento non ha funzionato. Riprova tra poco. Il link è ancora valido.",
      .sign_up_again = "Iscriviti alla newsletter",
      .trap = "Lascia vuoto questo campo",
      .back = "Torna alla pagina da cui provieni",
      .to_front_page = "Vai alla home page",
      .not_found = "Pagina non trovata",
      .not_found_text = "La pagina potrebbe essere stata spostata oppure l’indirizzo potrebbe essere errato.",
      .error = "Qualcosa è andato storto",
      .error_text = "In questo momento non è possibile mostrare questa pagina.",
      .refused_text = "Non possiamo rispondere qui a questa richiesta.",
      .privacy = "Privacy",
      .builder = "Mostra i nostri articoli sul tuo sito",
     },
     .confirm = {"Conferma la tua iscrizione alla newsletter di SENDER",
      "Buongiorno,\n"
      "\n"
      "Qualcuno, speriamo tu, ha iscritto questo indirizzo alla newsletter di SENDER. Conferma qui che vuoi riceverla:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Il link è valido per due giorni. Se la richiesta non è partita da te, non devi fare nulla: senza conferma non riceverai la newsletter.\n"
      "\n"
      "Se non vuoi che conserviamo l’indirizzo, puoi annullarne l’iscrizione qui, ora o in seguito:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Cordiali saluti, SENDER\n"},
     .known = {"Ricevi già la newsletter di SENDER",
      "Buongiorno,\n"
      "\n"
      "Qualcuno, forse tu, ha iscritto questo indirizzo alla newsletter di SENDER. La ricevi già e non è cambiato nulla.\n"
      "\n"
      "Se la richiesta è partita da te e vuoi che valgano i dati inseriti questa volta, confermalo qui:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Il link è valido per due giorni. Se la richiesta non è partita da te, non devi fare nulla.\n"
      "\n"
      "Se non vuoi più ricevere la newsletter, puoi annullare l’iscrizione qui:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Cordiali saluti, SENDER\n"}},
    {.tag = "ja",
     .pages = {
      .articles = "記事",
      .no_articles = "まだ記事がありません。",
      .newer_articles = "新しい記事",
      .older_articles = "以前の記事",
      .newsletter = "ニュースレター",
      .consent = "ニュースレターをメールで受け取ることを希望します。",
      .signup_wrong = "入力に不備があります",
      .signup_failed = "登録を保存できませんでした。しばらくしてからもう一度お試しください。",
      .signup_trapped = "もう一度送信してください",
      .signup_trapped_text = "非表示の欄に入力がありました。パスワード管理ソフトによる自動入力と思われます。欄を空にしましたので、ほかの内容をご確認のうえ、もう一度送信してください。",
      .signup_soon_text = "入力から送信までがごく短時間だったため、プログラムによる送信の可能性があります。内容をご確認のうえ、もう一度送信してください。",
      .unknown_page = "フォームの設置されているページを確認できませんでした。登録は当サイトのページから行えます。",
      .confirm_title = "登録の確認",
      .confirm_text = "このメールアドレスでニュースレターを受け取りますか？",
      .lists = "配信リスト",
      .agreed = "同意",
      .confirm_button = "はい、登録します",
      .unsubscribe_title = "配信停止",
      .unsubscribe_text = "このメールアドレスへのニュースレターの配信を停止しますか？",
      .unsubscribe_button = "はい、停止します",
      .unsubscribed = "配信を停止しました。今後、ニュースレターは届きません。",
      .link_expired_title = "リンクの有効期限が切れています",
      .link_forged_title = "リンクが不完全です",
      .link_used_title = "このリンクは無効になりました",
      .confirm_again_text = "もう一度ご登録いただくと、新しいリンクをお送りします。",
      .unsubscribe_again_text = "配信を停止するには、当サイトからの最新のメールにあるリンクを、途中で切れないようにして開いてください。",
      .link_failed = "処理できませんでした。しばらくしてからもう一度お試しください。リンクは引き続き有効です。",
      .sign_up_again = "ニュースレターに登録する",
      .trap = "この欄には何も入力しないでください",
      .back = "元のページに戻る",
      .to_front_page = "トップページへ",
      .not_found = "ページが見つかりません",
      .not_found_text = "ページが移動したか、アドレスが間違っている可能性があります。",
      .error = "エラーが発生しました",
      .error_text = "現在、このページを表示できません。",
      .refused_text = "ここではこのリクエストにお応えできません。",
      .privacy = "プライバシー",
      .builder = "あなたのサイトに記事を表示する",
     },
     .confirm = {"SENDERのニュースレター：登録のご確認",
      "こんにちは。\n"
      "\n"
      "このメールアドレスで、SENDERのニュースレターへの登録申し込みがありました。配信を希望される場合は、次のリンクを開いて登録を確定してください。\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "リンクの有効期間は2日間です。お心当たりのない場合は、何もしていただく必要はありません。確定されないかぎり、ニュースレターは配信されません。\n"
      "\n"
      "メールアドレスの保存を希望されない場合は、次のリンクからいつでも登録を解除できます。\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "SENDER\n"},
     .known = {"SENDERのニュースレターはすでに登録されています",
      "こんにちは。\n"
      "\n"
      "このメールアドレスで、SENDERのニュースレターへの登録申し込みがありました。すでに配信先として登録されており、登録内容に変更はありません。\n"
      "\n"
      "ご自身で申し込まれ、今回入力した内容に変更したい場合は、次のリンクから確認してください。\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "リンクの有効期間は2日間です。お心当たりのない場合は、何もしていただく必要はありません。\n"
      "\n"
      "ニュースレターの配信を希望されない場合は、次のリンクから停止できます。\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "SENDER\n"}},
    {.tag = "ko",
     .pages = {
      .articles = "기사",
      .no_articles = "아직 기사가 없습니다.",
      .newer_articles = "최근 기사",
      .older_articles = "이전 기사",
      .newsletter = "뉴스레터",
      .consent = "뉴스레터를 이메일로 받겠습니다.",
      .signup_wrong = "입력하지 않은 항목이 있습니다",
      .signup_failed = "구독 신청을 저장하지 못했습니다. 잠시 후 다시 시도해 주세요.",
      .signup_trapped = "양식을 다시 보내 주세요",
      .signup_trapped_text = "숨겨진 입력란이 채워져 있었습니다. 비밀번호 관리 프로그램이 자동으로 입력한 것으로 보입니다. 해당 입력란을 비웠으니, 나머지 내용이 맞는지 확인한 뒤 양식을 다시 보내 주세요.",
      .signup_soon_text = "양식이 너무 빨리 제출되어 프로그램이 보낸 것일 수 있습니다. 내용이 모두 맞는지 확인한 뒤 다시 보내 주세요.",
      .unknown_page = "확인되지 않은 페이지에서 제출된 양식입니다. 대신 저희 페이지에서 구독을 신청하실 수 있습니다.",
      .confirm_title = "구독 신청 확인",
      .confirm_text = "이 주소로 뉴스레터를 받으시겠습니까?",
      .lists = "뉴스레터 목록",
      .agreed = "동의",
      .confirm_button = "네, 구독하겠습니다",
      .unsubscribe_title = "구독 취소",
      .unsubscribe_text = "이 주소로 뉴스레터를 그만 받으시겠습니까?",
      .unsubscribe_button = "네, 구독을 취소합니다",
      .unsubscribed = "구독이 취소되었습니다. 앞으로 뉴스레터를 보내지 않겠습니다.",
      .link_expired_title = "링크가 만료되었습니다",
      .link_forged_title = "링크가 온전하지 않습니다",
      .link_used_title = "더 이상 유효하지 않은 링크입니다",
      .confirm_again_text = "다시 신청하시면 새 링크를 보내 드립니다.",
      .unsubscribe_again_text = "구독을 취소하려면 가장 최근에 보내 드린 이메일의 링크를 빠짐없이 그대로 열어 주세요.",
      .link_failed = "지금은 처리하지 못했습니다. 잠시 후 다시 시도해 주세요. 링크는 아직 유효합니다.",
      .sign_up_again = "뉴스레터 구독 신청",
      .trap = "이 입력란은 비워 두세요",
      .back = "이전 페이지로 돌아가기",
      .to_front_page = "홈으로 가기",
      .not_found = "페이지를 찾을 수 없습니다",
      .not_found_text = "페이지가 옮겨졌거나 주소가 잘못 입력되었을 수 있습니다.",
      .error = "문제가 발생했습니다",
      .error_text = "지금은 이 페이지를 표시할 수 없습니다.",
      .refused_text = "이 요청은 여기에서 처리할 수 없습니다.",
      .privacy = "개인정보 보호",
      .builder = "내 사이트에 기사 표시하기",
     },
     .confirm = {"SENDER 뉴스레터 구독 신청을 확인해 주세요",
      "안녕하세요.\n"
      "\n"
      "이 주소로 SENDER 뉴스레터 구독 신청이 접수되었습니다. 직접 신청하셨다면 아래 링크에서 확인해 주세요.\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "이 링크는 이틀 동안 유효합니다. 신청하신 적이 없다면 아무것도 하지 않으셔도 됩니다. 확인이 없으면 뉴스레터를 보내지 않습니다.\n"
      "\n"
      "주소를 보관하기를 원하지 않으시면 지금이든 나중이든 아래 링크에서 등록을 취소하실 수 있습니다.\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "SENDER 드림\n"},
     .known = {"이미 SENDER 뉴스레터를 구독하고 계십니다",
      "안녕하세요.\n"
      "\n"
      "이 주소로 SENDER 뉴스레터 구독 신청이 접수되었습니다. 이미 구독하고 계시며, 변경된 내용은 없습니다.\n"
      "\n"
      "직접 신청하셨고 이번에 입력한 내용으로 바꾸고 싶으시다면 아래 링크에서 확인해 주세요.\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "이 링크는 이틀 동안 유효합니다. 신청하신 적이 없다면 아무것도 하지 않으셔도 됩니다.\n"
      "\n"
      "뉴스레터를 더 이상 받고 싶지 않으시면 아래 링크에서 구독을 취소하실 수 있습니다.\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "SENDER 드림\n"}},
    {.tag = "lt",
     .pages = {
      .articles = "Straipsniai",
      .no_articles = "Čia dar nėra straipsnių.",
      .newer_articles = "Naujesni straipsniai",
      .older_articles = "Senesni straipsniai",
      .newsletter = "Naujienlaiškis",
      .consent = "Noriu gauti naujienlaiškį el. paštu.",
      .signup_wrong = "Kai ko trūksta",
      .signup_failed = "Jūsų užsakymo išsaugoti nepavyko. Netrukus bandykite dar kartą.",
      .signup_trapped = "Išsiųskite formą dar kartą",
      .signup_trapped_text = "Buvo užpildytas paslėptas laukas, tikriausiai tai padarė slaptažodžių tvarkytuvė. Lauką ištuštinome. Patikrinkite, ar visa kita teisinga, ir išsiųskite formą dar kartą.",
      .signup_soon_text = "Forma atkeliavo taip greitai, kad ją galėjo išsiųsti programa. Patikrinkite, ar viskas teisinga, ir išsiųskite ją dar kartą.",
      .unknown_page = "Forma buvo puslapyje, kurio neatpažįstame. Užsisakyti galite mūsų svetainėje.",
      .confirm_title = "Patvirtinkite užsakymą",
      .confirm_text = "Ar norite gauti naujienlaiškį šiuo adresu?",
      .lists = "Sąrašai",
      .agreed = "Sutikimas",
      .confirm_button = "Taip, užsisakau",
      .unsubscribe_title = "Atsisakyti naujienlaiškio",
      .unsubscribe_text = "Ar norite nebegauti naujienlaiškio šiuo adresu?",
      .unsubscribe_button = "Taip, atsisakau",
      .unsubscribed = "Naujienlaiškio atsisakėte ir mūsų naujienlaiškių daugiau negausite.",
      .link_expired_title = "Nuorodos galiojimo laikas baigėsi",
      .link_forged_title = "Nuoroda neišsami",
      .link_used_title = "Nuoroda nebegalioja",
      .confirm_again_text = "Užsisakykite dar kartą, ir mes atsiųsime jums naują nuorodą.",
      .unsubscribe_again_text = "Jei norite atsisakyti naujienlaiškio, atverkite visą nuorodą iš naujausio mūsų laiško.",
      .link_failed = "Šį kartą nepavyko. Netrukus bandykite dar kartą. Nuoroda tebegalioja.",
      .sign_up_again = "Užsisakyti naujienlaiškį",
      .trap = "Palikite šį lauką tuščią",
      .back = "Grįžti į ankstesnį puslapį",
      .to_front_page = "Į pradžios puslapį",
      .not_found = "Puslapis nerastas",
      .not_found_text = "Galbūt jis perkeltas arba neteisingai įrašytas adresas.",
      .error = "Įvyko klaida",
      .error_text = "Šio puslapio šiuo metu parodyti negalima.",
      .refused_text = "Į tai čia atsakyti negalime.",
      .privacy = "Privatumas",
      .builder = "Rodykite mūsų straipsnius savo svetainėje",
     },
     .confirm = {"Patvirtinkite naujienlaiškio užsakymą: SENDER",
      "Sveiki!\n"
      "\n"
      "Kažkas, tikimės, kad jūs, šiuo adresu užsakė naujienlaiškį, kurį siunčia SENDER. Čia patvirtinkite, kad norite jį gauti:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Nuoroda galioja dvi paras. Jei tai buvote ne jūs, nieko daryti nereikia: be patvirtinimo naujienlaiškio negausite.\n"
      "\n"
      "Jei nenorite, kad saugotume šį adresą, galite jį pašalinti čia, dabar arba vėliau:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Pagarbiai SENDER\n"},
     .known = {"Naujienlaiškį jau gaunate: SENDER",
      "Sveiki!\n"
      "\n"
      "Kažkas, galbūt jūs, šiuo adresu užsakė naujienlaiškį, kurį siunčia SENDER. Jūs jį jau gaunate, niekas nepasikeitė.\n"
      "\n"
      "Jei tai buvote jūs ir norite, kad galiotų tai, ką įrašėte šį kartą, patvirtinkite tai čia:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Nuoroda galioja dvi paras. Jei tai buvote ne jūs, nieko daryti nereikia.\n"
      "\n"
      "Jei naujienlaiškio nebenorite, jo atsisakyti galite čia:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Pagarbiai SENDER\n"}},
    {.tag = "lv",
     .pages = {
      .articles = "Raksti",
      .no_articles = "Te vēl nav neviena raksta.",
      .newer_articles = "Jaunāki raksti",
      .older_articles = "Vecāki raksti",
      .newsletter = "Jaunumu vēstule",
      .consent = "Vēlos saņemt jaunumu vēstuli e-pastā.",
      .signup_wrong = "Kaut kā trūkst",
      .signup_failed = "Jūsu pieteikumu neizdevās saglabāt. Lūdzu, pēc brīža mēģiniet vēlreiz.",
      .signup_trapped = "Lūdzu, nosūtiet veidlapu vēlreiz",
      .signup_trapped_text = "Tika aizpildīts slēpts lauks; iespējams, to izdarīja paroļu pārvaldnieks. Mēs to iztukšojām. Pārbaudiet, vai pārējais ir pareizi, un nosūtiet veidlapu vēlreiz.",
      .signup_soon_text = "Veidlapa tika nosūtīta tik ātri, ka to, iespējams, izdarīja programma. Pārbaudiet, vai viss ir pareizi, un nosūtiet to vēlreiz.",
      .unknown_page = "Veidlapa bija lapā, kuru mēs nepazīstam. Varat pieteikties mūsu pašu lapā.",
      .confirm_title = "Apstipriniet pieteikumu",
      .confirm_text = "Vai vēlaties saņemt jaunumu vēstuli šajā adresē?",
      .lists = "Saraksti",
      .agreed = "Piekrišana",
      .confirm_button = "Jā, pieteikties",
      .unsubscribe_title = "Atteikties no jaunumu vēstules",
      .unsubscribe_text = "Vai vairs nevēlaties saņemt jaunumu vēstuli šajā adresē?",
      .unsubscribe_button = "Jā, atteikties",
      .unsubscribed = "Jūsu adrese ir izņemta no saraksta, un jūs vairs nesaņemsiet mūsu jaunumu vēstules.",
      .link_expired_title = "Saites derīguma termiņš ir beidzies",
      .link_forged_title = "Saite ir nepilnīga",
      .link_used_title = "Saite vairs nav derīga",
      .confirm_again_text = "Piesakieties vēlreiz, un mēs nosūtīsim jums jaunu saiti.",
      .unsubscribe_again_text = "Lai atteiktos, atveriet visu saiti mūsu jaunākajā e-pasta vēstulē.",
      .link_failed = "Šobrīd tas neizdevās. Lūdzu, pēc brīža mēģiniet vēlreiz. Saite joprojām ir derīga.",
      .sign_up_again = "Pieteikties jaunumu vēstulei",
      .trap = "Atstājiet šo lauku tukšu",
      .back = "Atpakaļ uz iepriekšējo lapu",
      .to_front_page = "Uz sākumlapu",
      .not_found = "Lapa nav atrasta",
      .not_found_text = "Iespējams, tā ir pārvietota vai adresē ir pārrakstīšanās kļūda.",
      .error = "Radās kļūda",
      .error_text = "Šo lapu pašlaik nevar parādīt.",
      .refused_text = "Uz to mēs šeit nevaram atbildēt.",
      .privacy = "Privātums",
      .builder = "Rādiet mūsu rakstus savā vietnē",
     },
     .confirm = {"Apstipriniet pieteikšanos jaunumu vēstulei: SENDER",
      "Labdien!\n"
      "\n"
      "Kāds, cerams, ka jūs, ir pieteicis šo adresi jaunumu vēstulei, ko sūta SENDER. Lūdzu, apstipriniet šeit, ka vēlaties to saņemt:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Saite darbojas divas diennaktis. Ja tas nebijāt jūs, jums nekas nav jādara: bez apstiprinājuma jaunumu vēstuli nesaņemsiet.\n"
      "\n"
      "Ja nevēlaties, lai mēs glabājam šo adresi, varat to izņemt no saraksta šeit, tagad vai vēlāk:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Ar cieņu SENDER\n"},
     .known = {"Jūs jau saņemat jaunumu vēstuli: SENDER",
      "Labdien!\n"
      "\n"
      "Kāds, iespējams, jūs, ir pieteicis šo adresi jaunumu vēstulei, ko sūta SENDER. Jūs to jau saņemat, un nekas nav mainījies.\n"
      "\n"
      "Ja tas bijāt jūs un vēlaties, lai turpmāk būtu spēkā tas, ko aizpildījāt šoreiz, lūdzu, apstipriniet to šeit:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Saite darbojas divas diennaktis. Ja tas nebijāt jūs, jums nekas nav jādara.\n"
      "\n"
      "Ja jaunumu vēstuli vairs nevēlaties saņemt, varat no tās atteikties šeit:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Ar cieņu SENDER\n"}},
    {.tag = "nb",
     .pages = {
      .articles = "Artikler",
      .no_articles = "Her er det ingen artikler ennå.",
      .newer_articles = "Nyere artikler",
      .older_articles = "Eldre artikler",
      .newsletter = "Nyhetsbrev",
      .consent = "Jeg vil ha nyhetsbrevet på e-post.",
      .signup_wrong = "Noe mangler i skjemaet",
      .signup_failed = "Påmeldingen ble ikke lagret. Prøv igjen om litt.",
      .signup_trapped = "Send skjemaet på nytt",
      .signup_trapped_text = "Et skjult felt var fylt ut, trolig av et passordprogram. Vi har tømt det. Sjekk at resten stemmer, og send skjemaet på nytt.",
      .signup_soon_text = "Skjemaet kom så raskt at det like gjerne kan være sendt av et program. Sjekk at alt stemmer, og send det på nytt.",
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
      .builder = "Vis artiklene våre på nettstedet ditt",
     },
     .confirm = {"Bekreft påmeldingen til nyhetsbrevet fra SENDER",
      "Hei!\n"
      "\n"
      "Noen, forhåpentligvis du, har meldt denne adressen på nyhetsbrevet fra SENDER. Bekreft her at du vil ha det:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Lenken virker i to døgn. Var det ikke du som meldte deg på, trenger du ikke å gjøre noe: Uten bekreftelse får du ikke noe nyhetsbrev.\n"
      "\n"
      "Vil du ikke at vi skal ha adressen, kan du melde den av her, nå eller senere:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Hilsen SENDER\n"},
     .known = {"Du får allerede nyhetsbrevet fra SENDER",
      "Hei!\n"
      "\n"
      "Noen, kanskje du, har meldt denne adressen på nyhetsbrevet fra SENDER. Du får det allerede, og ingenting er endret.\n"
      "\n"
      "Var det du, og vil du at det som ble fylt ut nå, skal gjelde i stedet? Da bekrefter du det her:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Lenken virker i to døgn. Var det ikke du, trenger du ikke å gjøre noe.\n"
      "\n"
      "Vil du ikke ha nyhetsbrevet lenger, kan du melde deg av her:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Hilsen SENDER\n"}},
    {.tag = "nl",
     .pages = {
      .articles = "Artikelen",
      .no_articles = "Er zijn hier nog geen artikelen.",
      .newer_articles = "Nieuwere artikelen",
      .older_articles = "Oudere artikelen",
      .newsletter = "Nieuwsbrief",
      .consent = "Ik wil de nieuwsbrief per e-mail ontvangen.",
      .signup_wrong = "Er ontbreekt iets",
      .signup_failed = "Je aanmelding kon niet worden opgeslagen. Probeer het zo meteen opnieuw.",
      .signup_trapped = "Verzend het formulier opnieuw",
      .signup_trapped_text = "Er was een verborgen veld ingevuld, waarschijnlijk door een wachtwoordmanager. We hebben het leeggemaakt. Controleer of de rest klopt en verzend het formulier opnieuw.",
      .signup_soon_text = "Het formulier kwam zo snel binnen dat het door een programma verzonden kan zijn. Controleer of alles klopt en verzend het opnieuw.",
      .unknown_page = "Het formulier stond op een pagina die we niet kennen. Je kunt je in plaats daarvan op onze eigen pagina aanmelden.",
      .confirm_title = "Bevestig je aanmelding",
      .confirm_text = "Wil je de nieuwsbrief op dit adres ontvangen?",
      .lists = "Lijsten",
      .agreed = "Toestemming",
      .confirm_button = "Ja, meld me aan",
      .unsubscribe_title = "Afmelden",
      .unsubscribe_text = "Wil je de nieuwsbrief niet meer op dit adres ontvangen?",
      .unsubscribe_button = "Ja, meld me af",
      .unsubscribed = "Je bent afgemeld en ontvangt geen nieuwsbrieven meer van ons.",
      .link_expired_title = "De link is verlopen",
      .link_forged_title = "De link is onvolledig",
      .link_used_title = "De link is niet meer geldig",
      .confirm_again_text = "Meld je opnieuw aan, dan sturen we je een nieuwe link.",
      .unsubscribe_again_text = "Open de volledige link in de nieuwste e-mail van ons om je af te melden.",
      .link_failed = "Dat lukte nu even niet. Probeer het zo meteen opnieuw. De link is nog steeds geldig.",
      .sign_up_again = "Aanmelden voor de nieuwsbrief",
      .trap = "Laat dit veld leeg",
      .back = "Terug naar de pagina waar je vandaan kwam",
      .to_front_page = "Naar de voorpagina",
      .not_found = "Pagina niet gevonden",
      .not_found_text = "Misschien is de pagina verplaatst of is het adres verkeerd getypt.",
      .error = "Er ging iets mis",
      .error_text = "Deze pagina kan op dit moment niet worden getoond.",
      .refused_text = "Hier kunnen we dit niet beantwoorden.",
      .privacy = "Privacy",
      .builder = "Toon onze artikelen op uw site",
     },
     .confirm = {"Bevestig je aanmelding voor de nieuwsbrief van SENDER",
      "Hallo,\n"
      "\n"
      "Iemand, hopelijk jij, heeft dit adres aangemeld voor de nieuwsbrief van SENDER. Bevestig hier dat je die wilt ontvangen:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "De link werkt twee dagen. Was jij het niet, dan hoef je niets te doen: zonder bevestiging krijg je de nieuwsbrief niet.\n"
      "\n"
      "Wil je niet dat we het adres bewaren, dan kun je het hier afmelden, nu of later:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Met vriendelijke groet, SENDER\n"},
     .known = {"Je ontvangt de nieuwsbrief van SENDER al",
      "Hallo,\n"
      "\n"
      "Iemand, misschien jij, heeft dit adres aangemeld voor de nieuwsbrief van SENDER. Je ontvangt die al en er is niets veranderd.\n"
      "\n"
      "Was jij het, en moet wat je deze keer hebt ingevuld voortaan gelden? Bevestig dat dan hier:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "De link werkt twee dagen. Was jij het niet, dan hoef je niets te doen.\n"
      "\n"
      "Wil je de nieuwsbrief niet meer, dan kun je je hier afmelden:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Met vriendelijke groet, SENDER\n"}},
    {.tag = "nn",
     .pages = {
      .articles = "Artiklar",
      .no_articles = "Her er det ingen artiklar enno.",
      .newer_articles = "Nyare artiklar",
      .older_articles = "Eldre artiklar",
      .newsletter = "Nyheitsbrev",
      .consent = "Eg vil ha nyheitsbrevet på e-post.",
      .signup_wrong = "Noko manglar i skjemaet",
      .signup_failed = "Påmeldinga vart ikkje lagra. Prøv igjen om litt.",
      .signup_trapped = "Send skjemaet på nytt",
      .signup_trapped_text = "Eit skjult felt var fylt ut, truleg av eit passordprogram. Vi har tømt det. Sjekk at resten stemmer, og send skjemaet på nytt.",
      .signup_soon_text = "Skjemaet kom så raskt at det like gjerne kan vere sendt av eit program. Sjekk at alt stemmer, og send det på nytt.",
      .unknown_page = "Skjemaet stod på ei side vi ikkje kjenner. Du kan melde deg på hos oss i staden.",
      .confirm_title = "Stadfest påmeldinga",
      .confirm_text = "Vil du ha nyheitsbrevet på denne adressa?",
      .lists = "Lister",
      .agreed = "Samtykke",
      .confirm_button = "Ja, meld meg på",
      .unsubscribe_title = "Meld deg av",
      .unsubscribe_text = "Vil du slutte å få nyheitsbrevet på denne adressa?",
      .unsubscribe_button = "Ja, meld meg av",
      .unsubscribed = "Du er avmeld og får ikkje fleire nyheitsbrev frå oss.",
      .link_expired_title = "Lenkja har gått ut",
      .link_forged_title = "Lenkja er ufullstendig",
      .link_used_title = "Lenkja gjeld ikkje lenger",
      .confirm_again_text = "Meld deg på igjen, så sender vi deg ei ny lenkje.",
      .unsubscribe_again_text = "Opne heile lenkja i den nyaste e-posten frå oss, så blir du avmeld.",
      .link_failed = "Det gjekk ikkje akkurat no. Prøv igjen om litt. Lenkja verkar framleis.",
      .sign_up_again = "Meld deg på nyheitsbrevet",
      .trap = "La dette feltet stå tomt",
      .back = "Tilbake til sida du kom frå",
      .to_front_page = "Til framsida",
      .not_found = "Sida finst ikkje",
      .not_found_text = "Kanskje er sida flytta, eller så er adressa feilskriven.",
      .error = "Noko gjekk gale",
      .error_text = "Denne sida kan ikkje visast akkurat no.",
      .refused_text = "Dette kan vi ikkje svare på her.",
      .privacy = "Personvern",
      .builder = "Vis artiklane våre på nettstaden din",
     },
     .confirm = {"Stadfest påmeldinga til nyheitsbrevet frå SENDER",
      "Hei!\n"
      "\n"
      "Nokon, vonleg du, har meldt denne adressa på nyheitsbrevet frå SENDER. Stadfest her at du vil ha det:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Lenkja verkar i to døgn. Var det ikkje du som melde deg på, treng du ikkje å gjere noko: Utan stadfesting får du ikkje noko nyheitsbrev.\n"
      "\n"
      "Vil du ikkje at vi skal ha adressa, kan du melde ho av her, no eller seinare:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Helsing SENDER\n"},
     .known = {"Du får alt nyheitsbrevet frå SENDER",
      "Hei!\n"
      "\n"
      "Nokon, kanskje du, har meldt denne adressa på nyheitsbrevet frå SENDER. Du får det alt, og ingenting er endra.\n"
      "\n"
      "Var det du, og vil du at det som vart fylt ut no, skal gjelde i staden? Då stadfestar du det her:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Lenkja verkar i to døgn. Var det ikkje du, treng du ikkje å gjere noko.\n"
      "\n"
      "Vil du ikkje ha nyheitsbrevet lenger, kan du melde deg av her:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Helsing SENDER\n"}},
    {.tag = "pl",
     .pages = {
      .articles = "Artykuły",
      .no_articles = "Nie ma tu jeszcze żadnych artykułów.",
      .newer_articles = "Nowsze artykuły",
      .older_articles = "Starsze artykuły",
      .newsletter = "Newsletter",
      .consent = "Chcę otrzymywać newsletter e-mailem.",
      .signup_wrong = "Czegoś brakuje w formularzu",
      .signup_failed = "Nie udało się zapisać zgłoszenia. Prosimy spróbować ponownie za chwilę.",
      .signup_trapped = "Prosimy wysłać formularz ponownie",
      .signup_trapped_text = "Ukryte pole zostało wypełnione, prawdopodobnie przez menedżera haseł. Wyczyściliśmy je. Prosimy sprawdzić, czy reszta się zgadza, i wysłać formularz ponownie.",
      .signup_soon_text = "Formularz dotarł tak szybko, że mógł go wysłać program. Prosimy sprawdzić, czy wszystko się zgadza, i wysłać go ponownie.",
      .unknown_page = "Formularz znajdował się na stronie, której nie rozpoznajemy. Można zapisać się na naszej własnej stronie.",
      .confirm_title = "Potwierdzenie zapisu",
      .confirm_text = "Czy wysyłać newsletter na ten adres?",
      .lists = "Listy",
      .agreed = "Zgoda",
      .confirm_button = "Tak, zapisuję się",
      .unsubscribe_title = "Rezygnacja z newslettera",
      .unsubscribe_text = "Czy przestać wysyłać newsletter na ten adres?",
      .unsubscribe_button = "Tak, rezygnuję",
      .unsubscribed = "Adres został wypisany. Nie będziemy już wysyłać newsletterów.",
      .link_expired_title = "Link wygasł",
      .link_forged_title = "Link jest niekompletny",
      .link_used_title = "Link nie jest już ważny",
      .confirm_again_text = "Prosimy zapisać się ponownie, a wyślemy nowy link.",
      .unsubscribe_again_text = "Aby zrezygnować, prosimy otworzyć cały link z naszej najnowszej wiadomości.",
      .link_failed = "Tym razem się nie udało. Prosimy spróbować ponownie za chwilę. Link jest nadal ważny.",
      .sign_up_again = "Zapisz się na newsletter",
      .trap = "To pole należy pozostawić puste",
      .back = "Powrót na poprzednią stronę",
      .to_front_page = "Przejdź na stronę główną",
      .not_found = "Nie znaleziono strony",
      .not_found_text = "Mogła zostać przeniesiona albo w adresie jest błąd.",
      .error = "Coś poszło nie tak",
      .error_text = "Tej strony nie można teraz wyświetlić.",
      .refused_text = "Nie możemy tutaj na to odpowiedzieć.",
      .privacy = "Prywatność",
      .builder = "Pokaż nasze artykuły na swojej stronie",
     },
     .confirm = {"Prosimy potwierdzić zapis na newsletter SENDER",
      "Dzień dobry!\n"
      "\n"
      "Ten adres został zapisany na newsletter SENDER, mamy nadzieję, że przez Państwa. Prosimy potwierdzić tutaj chęć jego otrzymywania:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Link jest ważny przez dwa dni. Jeśli to nie Państwa zgłoszenie, nie trzeba nic robić: bez potwierdzenia newsletter nie będzie wysyłany.\n"
      "\n"
      "Jeśli nie mamy przechowywać tego adresu, można go wypisać tutaj, teraz lub później:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Z poważaniem SENDER\n"},
     .known = {"Newsletter SENDER jest już wysyłany na ten adres",
      "Dzień dobry!\n"
      "\n"
      "Ten adres został zapisany na newsletter SENDER, być może przez Państwa. Newsletter jest już na niego wysyłany i nic się nie zmieniło.\n"
      "\n"
      "Jeśli to było Państwa zgłoszenie i mają obowiązywać podane tym razem dane, prosimy potwierdzić to tutaj:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Link jest ważny przez dwa dni. Jeśli to nie Państwa zgłoszenie, nie trzeba nic robić.\n"
      "\n"
      "Aby zrezygnować z newslettera, prosimy skorzystać z tego linku:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Z poważaniem SENDER\n"}},
    {.tag = "pt",
     .pages = {
      .articles = "Artigos",
      .no_articles = "Ainda não há artigos aqui.",
      .newer_articles = "Artigos mais recentes",
      .older_articles = "Artigos mais antigos",
      .newsletter = "Newsletter",
      .consent = "Quero receber a newsletter por e-mail.",
      .signup_wrong = "Falta alguma informação",
      .signup_failed = "Não foi possível guardar a sua subscrição. Tente novamente dentro de momentos.",
      .signup_trapped = "Envie o formulário novamente",
      .signup_trapped_text = "Foi preenchido um campo oculto, provavelmente por um gestor de palavras-passe. Já o esvaziámos. Verifique se o resto está correto e envie o formulário novamente.",
      .signup_soon_text = "O formulário chegou tão depressa que pode ter sido enviado por um programa. Verifique se está tudo correto e envie-o novamente.",
      .unknown_page = "O formulário estava numa página que não reconhecemos. Em alternativa, pode subscrever na nossa própria página.",
      .confirm_title = "Confirme a sua subscrição",
      .confirm_text = "Deseja receber a newsletter neste endereço?",
      .lists = "Listas",
      .agreed = "Consentimento",
      .confirm_button = "Sim, quero subscrever",
      .unsubscribe_title = "Cancelar a subscrição",
      .unsubscribe_text = "Deseja deixar de receber a newsletter neste endereço?",
      .unsubscribe_button = "Sim, cancelar a subscrição",
      .unsubscribed = "A sua subscrição foi cancelada e não receberá mais newsletters nossas.",
      .link_expired_title = "A ligação expirou",
      .link_forged_title = "A ligação está incompleta",
      .link_used_title = "A ligação já não é válida",
      .confirm_again_text = "Faça uma nova subscrição e enviamos-lhe uma nova ligação.",
      .unsubscribe_again_text = "Para cancelar a subscrição, abra a ligação completa no último e-mail que lhe enviámos.",
      .link_failed = "De momento, não foi possível. Tente novamente daqui a pouco. A ligação continua válida.",
      .sign_up_again = "Subscrever a newsletter",
      .trap = "Deixe este campo vazio",
      .back = "Voltar à página de onde veio",
      .to_front_page = "Ir para a página inicial",
      .not_found = "Página não encontrada",
      .not_found_text = "Pode ter mudado de lugar ou o endereço pode estar mal escrito.",
      .error = "Ocorreu um erro",
      .error_text = "De momento, não é possível mostrar esta página.",
      .refused_text = "Não podemos responder a este pedido aqui.",
      .privacy = "Privacidade",
      .builder = "Mostrar os nossos artigos no seu site",
     },
     .confirm = {"Confirme a sua subscrição da newsletter de SENDER",
      "Olá!\n"
      "\n"
      "Este endereço foi inscrito, esperamos que por si, na newsletter de SENDER. Confirme aqui que a deseja receber:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "A ligação é válida durante dois dias. Se não fez este pedido, não precisa de fazer nada: sem confirmação, não receberá a newsletter.\n"
      "\n"
      "Se não quiser que guardemos o endereço, pode cancelar aqui a inscrição, agora ou mais tarde:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Com os melhores cumprimentos, SENDER\n"},
     .known = {"Já recebe a newsletter de SENDER",
      "Olá!\n"
      "\n"
      "Este endereço foi inscrito, talvez por si, na newsletter de SENDER. Já a recebe, e nada foi alterado.\n"
      "\n"
      "Se fez este pedido e quer que os dados agora preenchidos substituam os anteriores, confirme-o aqui:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "A ligação é válida durante dois dias. Se não fez este pedido, não precisa de fazer nada.\n"
      "\n"
      "Se já não quiser receber a newsletter, pode cancelar a subscrição aqui:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Com os melhores cumprimentos, SENDER\n"}},
    {.tag = "pt-BR",
     .pages = {
      .articles = "Artigos",
      .no_articles = "Ainda não há artigos aqui.",
      .newer_articles = "Artigos mais recentes",
      .older_articles = "Artigos mais antigos",
      .newsletter = "Newsletter",
      .consent = "Quero receber a newsletter por e-mail.",
      .signup_wrong = "Falta alguma informação",
      .signup_failed = "Não foi possível salvar sua inscrição. Tente novamente em instantes.",
      .signup_trapped = "Envie o formulário novamente",
      .signup_trapped_text = "Um campo oculto foi preenchido, provavelmente por um gerenciador de senhas. Nós o esvaziamos. Confira se o restante está correto e envie o formulário novamente.",
      .signup_soon_text = "O formulário chegou tão rápido que pode ter sido enviado por um programa. Confira se está tudo certo e envie novamente.",
      .unknown_page = "O formulário estava em uma página que não reconhecemos. Você pode se inscrever em nossa própria página.",
      .confirm_title = "Confirme sua inscrição",
      .confirm_text = "Você quer receber a newsletter neste endereço?",
      .lists = "Listas",
      .agreed = "Consentimento",
      .confirm_button = "Sim, quero me inscrever",
      .unsubscribe_title = "Cancelar inscrição",
      .unsubscribe_text = "Você quer deixar de receber a newsletter neste endereço?",
      .unsubscribe_button = "Sim, cancelar minha inscrição",
      .unsubscribed = "Sua inscrição foi cancelada e você não receberá mais nossas newsletters.",
      .link_expired_title = "O link expirou",
      .link_forged_title = "O link está incompleto",
      .link_used_title = "O link não é mais válido",
      .confirm_again_text = "Inscreva-se de novo e enviaremos um novo link.",
      .unsubscribe_again_text = "Para cancelar a inscrição, abra o link completo do e-mail mais recente que enviamos.",
      .link_failed = "Não funcionou desta vez. Tente novamente em instantes. O link continua válido.",
      .sign_up_again = "Inscrever-se na newsletter",
      .trap = "Deixe este campo em branco",
      .back = "Voltar à página anterior",
      .to_front_page = "Ir para a página inicial",
      .not_found = "Página não encontrada",
      .not_found_text = "Ela pode ter mudado de lugar ou o endereço pode ter sido digitado errado.",
      .error = "Algo deu errado",
      .error_text = "Não é possível exibir esta página no momento.",
      .refused_text = "Não podemos responder a esta solicitação aqui.",
      .privacy = "Privacidade",
      .builder = "Mostrar nossos artigos no seu site",
     },
     .confirm = {"Confirme sua inscrição na newsletter de SENDER",
      "Olá!\n"
      "\n"
      "Alguém, esperamos que você, inscreveu este endereço na newsletter de SENDER. Confirme aqui que você quer recebê-la:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "O link é válido por dois dias. Se não foi você, não é preciso fazer nada: sem confirmação, você não receberá a newsletter.\n"
      "\n"
      "Se você não quiser que guardemos o endereço, pode cancelar a inscrição aqui, agora ou mais tarde:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Atenciosamente, SENDER\n"},
     .known = {"Você já recebe a newsletter de SENDER",
      "Olá!\n"
      "\n"
      "Alguém, talvez você, inscreveu este endereço na newsletter de SENDER. Você já a recebe, e nada mudou.\n"
      "\n"
      "Se foi você e quiser que os dados preenchidos desta vez substituam os anteriores, confirme aqui:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "O link é válido por dois dias. Se não foi você, não é preciso fazer nada.\n"
      "\n"
      "Se você não quiser mais receber a newsletter, pode cancelar a inscrição aqui:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Atenciosamente, SENDER\n"}},
    {.tag = "ro",
     .pages = {
      .articles = "Articole",
      .no_articles = "Încă nu există articole aici.",
      .newer_articles = "Articole mai noi",
      .older_articles = "Articole mai vechi",
      .newsletter = "Newsletter",
      .consent = "Doresc să primesc newsletterul prin e-mail.",
      .signup_wrong = "Lipsește ceva",
      .signup_failed = "Abonarea nu a putut fi salvată. Vă rugăm să încercați din nou peste câteva momente.",
      .signup_trapped = "Vă rugăm să trimiteți din nou formularul",
      .signup_trapped_text = "Un câmp ascuns a fost completat, probabil de un manager de parole. L-am golit. Verificați dacă restul este corect și trimiteți din nou formularul.",
      .signup_soon_text = "Formularul a sosit atât de repede, încât este posibil să îl fi trimis un program. Verificați dacă totul este corect și trimiteți-l din nou.",
      .unknown_page = "Formularul se afla pe o pagină pe care nu o recunoaștem. Vă puteți abona în schimb pe pagina noastră.",
      .confirm_title = "Confirmați abonarea",
      .confirm_text = "Doriți să primiți newsletterul la această adresă?",
      .lists = "Liste",
      .agreed = "Consimțământ",
      .confirm_button = "Da, mă abonez",
      .unsubscribe_title = "Dezabonare",
      .unsubscribe_text = "Doriți să nu mai primiți newsletterul la această adresă?",
      .unsubscribe_button = "Da, mă dezabonez",
      .unsubscribed = "Dezabonarea a reușit. Nu veți mai primi newslettere de la noi.",
      .link_expired_title = "Linkul a expirat",
      .link_forged_title = "Linkul este incomplet",
      .link_used_title = "Linkul nu mai este valabil",
      .confirm_again_text = "Abonați-vă din nou și vă vom trimite un link nou.",
      .unsubscribe_again_text = "Pentru dezabonare, deschideți linkul complet din cel mai recent e-mail de la noi.",
      .link_failed = "Nu a reușit de această dată. Vă rugăm să încercați din nou peste câteva momente. Linkul este în continuare valabil.",
      .sign_up_again = "Abonați-vă la newsletter",
      .trap = "Lăsați acest câmp necompletat",
      .back = "Înapoi la pagina de pe care ați venit",
      .to_front_page = "La prima pagină",
      .not_found = "Pagina nu a fost găsită",
      .not_found_text = "Este posibil să fi fost mutată sau adresa să fie scrisă greșit.",
      .error = "Ceva nu a funcționat",
      .error_text = "Această pagină nu poate fi afișată acum.",
      .refused_text = "Nu putem răspunde aici la această solicitare.",
      .privacy = "Confidențialitate",
      .builder = "Afișați articolele noastre pe site-ul dvs.",
     },
     .confirm = {"Confirmați abonarea la newsletterul SENDER",
      "Bună ziua!\n"
      "\n"
      "Cineva, sperăm că dumneavoastră, a abonat această adresă la newsletterul SENDER. Vă rugăm să confirmați aici că doriți să îl primiți:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Linkul este valabil două zile. Dacă nu ați fost dumneavoastră, nu trebuie să faceți nimic: fără confirmare nu veți primi newsletterul.\n"
      "\n"
      "Dacă nu doriți să păstrăm adresa, o puteți dezabona aici, acum sau mai târziu:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Cu stimă, SENDER\n"},
     .known = {"Primiți deja newsletterul SENDER",
      "Bună ziua!\n"
      "\n"
      "Cineva, poate dumneavoastră, a abonat această adresă la newsletterul SENDER. Îl primiți deja și nu s-a schimbat nimic.\n"
      "\n"
      "Dacă ați fost dumneavoastră și doriți ca datele completate acum să le înlocuiască pe cele anterioare, vă rugăm să confirmați aici:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Linkul este valabil două zile. Dacă nu ați fost dumneavoastră, nu trebuie să faceți nimic.\n"
      "\n"
      "Dacă nu mai doriți newsletterul, vă puteți dezabona aici:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Cu stimă, SENDER\n"}},
    {.tag = "ru",
     .pages = {
      .articles = "Статьи",
      .no_articles = "Здесь пока нет статей.",
      .newer_articles = "Более новые статьи",
      .older_articles = "Более старые статьи",
      .newsletter = "Рассылка",
      .consent = "Я хочу получать рассылку по электронной почте.",
      .signup_wrong = "Заполнено не всё",
      .signup_failed = "Не удалось сохранить подписку. Попробуйте ещё раз чуть позже.",
      .signup_trapped = "Отправьте форму ещё раз",
      .signup_trapped_text = "Оказалось заполнено скрытое поле — вероятно, это сделал менеджер паролей. Мы очистили поле. Проверьте остальные данные и отправьте форму ещё раз.",
      .signup_soon_text = "Форма пришла так быстро, что её могла отправить программа. Проверьте, всё ли верно, и отправьте форму ещё раз.",
      .unknown_page = "Форма размещена на странице, которую мы не знаем. Подпишитесь, пожалуйста, на нашем сайте.",
      .confirm_title = "Подтвердите подписку",
      .confirm_text = "Хотите получать рассылку на этот адрес?",
      .lists = "Рассылки",
      .agreed = "Согласие",
      .confirm_button = "Да, подписаться",
      .unsubscribe_title = "Отписаться",
      .unsubscribe_text = "Хотите больше не получать рассылку на этот адрес?",
      .unsubscribe_button = "Да, отписаться",
      .unsubscribed = "Подписка отменена: больше рассылок от нас не будет.",
      .link_expired_title = "Срок действия ссылки истёк",
      .link_forged_title = "Ссылка неполная",
      .link_used_title = "Ссылка больше не действует",
      .confirm_again_text = "Подпишитесь ещё раз, и мы отправим вам новую ссылку.",
      .unsubscribe_again_text = "Чтобы отписаться, откройте ссылку целиком из последнего письма от нас.",
      .link_failed = "Сейчас не получилось. Попробуйте ещё раз чуть позже. Ссылка по-прежнему действует.",
      .sign_up_again = "Подписаться на рассылку",
      .trap = "Оставьте это поле пустым",
      .back = "Вернуться на предыдущую страницу",
      .to_front_page = "На главную",
      .not_found = "Страница не найдена",
      .not_found_text = "Возможно, она переехала или в адресе опечатка.",
      .error = "Что-то пошло не так",
      .error_text = "Сейчас эту страницу показать невозможно.",
      .refused_text = "Мы не можем обработать этот запрос.",
      .privacy = "Конфиденциальность",
      .builder = "Показать наши статьи на вашем сайте",
     },
     .confirm = {"Подтвердите подписку на рассылку SENDER",
      "Здравствуйте!\n"
      "\n"
      "Кто-то — надеемся, что вы, — подписал этот адрес на рассылку SENDER. Подтвердите, что хотите её получать:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Ссылка действует двое суток. Если это были не вы, ничего делать не нужно: без подтверждения рассылка приходить не будет.\n"
      "\n"
      "Если вы не хотите, чтобы мы хранили ваш адрес, отписаться можно здесь — сейчас или позже:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "С уважением, SENDER\n"},
     .known = {"Вы уже получаете рассылку SENDER",
      "Здравствуйте!\n"
      "\n"
      "Кто-то — возможно, вы — подписал этот адрес на рассылку SENDER. Вы её уже получаете, ничего не изменилось.\n"
      "\n"
      "Если это были вы и прежние данные нужно заменить теми, что введены сейчас, подтвердите это здесь:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Ссылка действует двое суток. Если это были не вы, ничего делать не нужно.\n"
      "\n"
      "Если вы больше не хотите получать рассылку, отписаться можно здесь:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "С уважением, SENDER\n"}},
    {.tag = "sk",
     .pages = {
      .articles = "Články",
      .no_articles = "Zatiaľ tu nie sú žiadne články.",
      .newer_articles = "Novšie články",
      .older_articles = "Staršie články",
      .newsletter = "Newsletter",
      .consent = "Chcem dostávať newsletter e-mailom.",
      .signup_wrong = "Vo formulári niečo chýba",
      .signup_failed = "Prihlásenie sa nepodarilo uložiť. Skúste to, prosím, o chvíľu znova.",
      .signup_trapped = "Odošlite, prosím, formulár znova",
      .signup_trapped_text = "Bolo vyplnené skryté pole, pravdepodobne správcom hesiel. Vymazali sme ho. Skontrolujte, či je ostatné v poriadku, a odošlite formulár znova.",
      .signup_soon_text = "Formulár prišiel tak rýchlo, že ho mohol odoslať program. Skontrolujte, či je všetko v poriadku, a odošlite ho znova.",
      .unknown_page = "Formulár bol na stránke, ktorú nepoznáme. Môžete sa prihlásiť priamo na našej stránke.",
      .confirm_title = "Potvrďte prihlásenie na odber",
      .confirm_text = "Chcete dostávať newsletter na túto adresu?",
      .lists = "Zoznamy",
      .agreed = "Súhlas",
      .confirm_button = "Áno, chcem odoberať",
      .unsubscribe_title = "Odhlásenie z odberu",
      .unsubscribe_text = "Chcete, aby sme na túto adresu newsletter prestali posielať?",
      .unsubscribe_button = "Áno, odhlásiť odber",
      .unsubscribed = "Odber sme zrušili. Ďalšie newslettre vám už posielať nebudeme.",
      .link_expired_title = "Platnosť odkazu vypršala",
      .link_forged_title = "Odkaz je neúplný",
      .link_used_title = "Odkaz už neplatí",
      .confirm_again_text = "Prihláste sa znova a pošleme vám nový odkaz.",
      .unsubscribe_again_text = "Ak sa chcete odhlásiť, otvorte celý odkaz v našom poslednom e-maile.",
      .link_failed = "Teraz sa to nepodarilo. Skúste to, prosím, o chvíľu znova. Odkaz stále platí.",
      .sign_up_again = "Prihlásiť sa na odber newslettra",
      .trap = "Toto pole nechajte prázdne",
      .back = "Späť na predchádzajúcu stránku",
      .to_front_page = "Na hlavnú stránku",
      .not_found = "Stránka sa nenašla",
      .not_found_text = "Možno bola presunutá alebo je v adrese preklep.",
      .error = "Niečo sa pokazilo",
      .error_text = "Túto stránku teraz nie je možné zobraziť.",
      .refused_text = "Na túto požiadavku tu nemôžeme odpovedať.",
      .privacy = "Ochrana osobných údajov",
      .builder = "Zobrazte naše články na svojom webe",
     },
     .confirm = {"Potvrďte odber newslettra SENDER",
      "Dobrý deň,\n"
      "\n"
      "niekto, dúfame, že vy, prihlásil túto adresu na odber newslettra SENDER. Potvrďte, prosím, tu, že ho chcete dostávať:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Odkaz platí dva dni. Ak ste to neboli vy, nemusíte nič robiť: bez potvrdenia vám newsletter chodiť nebude.\n"
      "\n"
      "Ak nechcete, aby sme adresu uchovávali, môžete ju odhlásiť tu, teraz alebo neskôr:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "S pozdravom SENDER\n"},
     .known = {"Newsletter SENDER už odoberáte",
      "Dobrý deň,\n"
      "\n"
      "niekto, možno vy, prihlásil túto adresu na odber newslettra SENDER. Už ho odoberáte a nič sa nezmenilo.\n"
      "\n"
      "Ak ste to boli vy a majú platiť údaje vyplnené tentoraz, potvrďte to, prosím, tu:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Odkaz platí dva dni. Ak ste to neboli vy, nemusíte nič robiť.\n"
      "\n"
      "Ak už newsletter nechcete dostávať, môžete sa odhlásiť tu:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "S pozdravom SENDER\n"}},
    {.tag = "sl",
     .pages = {
      .articles = "Članki",
      .no_articles = "Tukaj še ni člankov.",
      .newer_articles = "Novejši članki",
      .older_articles = "Starejši članki",
      .newsletter = "E-novice",
      .consent = "E-novice želim prejemati po e-pošti.",
      .signup_wrong = "Nekaj manjka",
      .signup_failed = "Vaše prijave ni bilo mogoče shraniti. Poskusite znova čez nekaj trenutkov.",
      .signup_trapped = "Obrazec pošljite znova",
      .signup_trapped_text = "Izpolnjeno je bilo skrito polje, verjetno ga je izpolnil upravitelj gesel. Polje smo izpraznili. Preverite, ali so drugi podatki pravilni, in obrazec pošljite znova.",
      .signup_soon_text = "Obrazec je prispel tako hitro, da ga je morda poslal program. Preverite, ali je vse pravilno, in ga pošljite znova.",
      .unknown_page = "Obrazec je bil na strani, ki je ne poznamo. Namesto tega se lahko prijavite na naši strani.",
      .confirm_title = "Potrdite prijavo",
      .confirm_text = "Ali želite prejemati e-novice na ta naslov?",
      .lists = "Seznami",
      .agreed = "Privolitev",
      .confirm_button = "Da, prijavi me",
      .unsubscribe_title = "Odjava",
      .unsubscribe_text = "Ali na ta naslov ne želite več prejemati e-novic?",
      .unsubscribe_button = "Da, odjavi me",
      .unsubscribed = "Odjavljeni ste in naših e-novic ne boste več prejemali.",
      .link_expired_title = "Povezava je potekla",
      .link_forged_title = "Povezava ni popolna",
      .link_used_title = "Povezava ne velja več",
      .confirm_again_text = "Prijavite se znova in poslali vam bomo novo povezavo.",
      .unsubscribe_again_text = "Za odjavo odprite celotno povezavo iz zadnjega e-poštnega sporočila, ki smo vam ga poslali.",
      .link_failed = "To trenutno ni uspelo. Poskusite znova čez nekaj trenutkov. Povezava še vedno velja.",
      .sign_up_again = "Prijavite se na e-novice",
      .trap = "To polje pustite prazno",
      .back = "Nazaj na prejšnjo stran",
      .to_front_page = "Na naslovnico",
      .not_found = "Strani ni mogoče najti",
      .not_found_text = "Morda je bila premaknjena ali pa je naslov napačno vpisan.",
      .error = "Prišlo je do napake",
      .error_text = "Te strani trenutno ni mogoče prikazati.",
      .refused_text = "Na to zahtevo tukaj ne moremo odgovoriti.",
      .privacy = "Zasebnost",
      .builder = "Prikažite naše članke na svojem spletnem mestu",
     },
     .confirm = {"Potrdite prijavo na e-novice: SENDER",
      "Pozdravljeni!\n"
      "\n"
      "Nekdo, upamo, da vi, je ta naslov prijavil na e-novice, ki jih pošilja SENDER. Tukaj potrdite, da jih želite prejemati:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Povezava velja dva dni. Če to niste bili vi, vam ni treba storiti ničesar: brez potrditve e-novic ne boste prejemali.\n"
      "\n"
      "Če ne želite, da hranimo ta naslov, ga lahko odjavite tukaj, zdaj ali pozneje:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Lep pozdrav, SENDER\n"},
     .known = {"E-novice že prejemate: SENDER",
      "Pozdravljeni!\n"
      "\n"
      "Nekdo, morda vi, je ta naslov prijavil na e-novice, ki jih pošilja SENDER. E-novice že prejemate in nič se ni spremenilo.\n"
      "\n"
      "Če ste bili to vi in želite, da namesto dosedanjih veljajo podatki, ki ste jih vpisali zdaj, to potrdite tukaj:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Povezava velja dva dni. Če to niste bili vi, vam ni treba storiti ničesar.\n"
      "\n"
      "Če e-novic ne želite več prejemati, se lahko odjavite tukaj:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Lep pozdrav, SENDER\n"}},
    {.tag = "sr",
     .pages = {
      .articles = "Текстови",
      .no_articles = "Овде још нема текстова.",
      .newer_articles = "Новији текстови",
      .older_articles = "Старији текстови",
      .newsletter = "Билтен",
      .consent = "Желим да примам билтен имејлом.",
      .signup_wrong = "Нешто недостаје",
      .signup_failed = "Ваша пријава није могла да буде сачувана. Покушајте поново мало касније.",
      .signup_trapped = "Пошаљите образац поново",
      .signup_trapped_text = "Попуњено је скривено поље, вероватно због програма за чување лозинки. Испразнили смо га. Проверите да ли су остали подаци тачни и пошаљите образац поново.",
      .signup_soon_text = "Образац је стигао тако брзо да га је можда послао неки програм. Проверите да ли је све тачно и пошаљите га поново.",
      .unknown_page = "Образац је био на страници коју не познајемо. Уместо тога можете да се пријавите на нашој страници.",
      .confirm_title = "Потврдите пријаву",
      .confirm_text = "Желите ли да примате билтен на ову адресу?",
      .lists = "Билтени",
      .agreed = "Сагласност",
      .confirm_button = "Да, пријави ме",
      .unsubscribe_title = "Одјава",
      .unsubscribe_text = "Желите ли да престанете да примате билтен на ову адресу?",
      .unsubscribe_button = "Да, одјави ме",
      .unsubscribed = "Одјављени сте и више нећете примати наше билтене.",
      .link_expired_title = "Линк је истекао",
      .link_forged_title = "Линк није потпун",
      .link_used_title = "Линк више не важи",
      .confirm_again_text = "Пријавите се поново и послаћемо вам нов линк.",
      .unsubscribe_again_text = "Да бисте се одјавили, отворите цео линк из последњег имејла који сте од нас добили.",
      .link_failed = "То тренутно није успело. Покушајте поново мало касније. Линк и даље важи.",
      .sign_up_again = "Пријавите се на билтен",
      .trap = "Оставите ово поље празно",
      .back = "Назад на претходну страницу",
      .to_front_page = "На насловну страну",
      .not_found = "Страница није пронађена",
      .not_found_text = "Можда је премештена или је адреса погрешно унета.",
      .error = "Дошло је до грешке",
      .error_text = "Ова страница тренутно не може да се прикаже.",
      .refused_text = "На овај захтев овде не можемо да одговоримо.",
      .privacy = "Приватност",
      .builder = "Прикажите наше текстове на свом сајту",
     },
     .confirm = {"Потврдите пријаву на билтен: SENDER",
      "Добар дан!\n"
      "\n"
      "Неко је, надамо се ви, пријавио ову адресу на билтен који шаље SENDER. Овде потврдите да желите да га примате:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Линк важи два дана. Ако то нисте били ви, не треба ништа да радите: без потврде нећете примати билтен.\n"
      "\n"
      "Ако не желите да чувамо ову адресу, можете да је одјавите овде, сада или касније:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Срдачан поздрав, SENDER\n"},
     .known = {"Већ примате билтен: SENDER",
      "Добар дан!\n"
      "\n"
      "Неко је, можда ви, пријавио ову адресу на билтен који шаље SENDER. Већ га примате и ништа се није променило.\n"
      "\n"
      "Ако сте то били ви и желите да уместо досадашњих важе подаци које сте сада унели, потврдите то овде:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Линк важи два дана. Ако то нисте били ви, не треба ништа да радите.\n"
      "\n"
      "Ако више не желите да примате билтен, можете да се одјавите овде:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Срдачан поздрав, SENDER\n"}},
    {.tag = "sr-Latn",
     .pages = {
      .articles = "Tekstovi",
      .no_articles = "Ovde još nema tekstova.",
      .newer_articles = "Noviji tekstovi",
      .older_articles = "Stariji tekstovi",
      .newsletter = "Bilten",
      .consent = "Želim da primam bilten imejlom.",
      .signup_wrong = "Nešto nedostaje",
      .signup_failed = "Vaša prijava nije mogla da bude sačuvana. Pokušajte ponovo malo kasnije.",
      .signup_trapped = "Pošaljite obrazac ponovo",
      .signup_trapped_text = "Popunjeno je skriveno polje, verovatno zbog programa za čuvanje lozinki. Ispraznili smo ga. Proverite da li su ostali podaci tačni i pošaljite obrazac ponovo.",
      .signup_soon_text = "Obrazac je stigao tako brzo da ga je možda poslao neki program. Proverite da li je sve tačno i pošaljite ga ponovo.",
      .unknown_page = "Obrazac je bio na stranici koju ne poznajemo. Umesto toga možete da se prijavite na našoj stranici.",
      .confirm_title = "Potvrdite prijavu",
      .confirm_text = "Želite li da primate bilten na ovu adresu?",
      .lists = "Bilteni",
      .agreed = "Saglasnost",
      .confirm_button = "Da, prijavi me",
      .unsubscribe_title = "Odjava",
      .unsubscribe_text = "Želite li da prestanete da primate bilten na ovu adresu?",
      .unsubscribe_button = "Da, odjavi me",
      .unsubscribed = "Odjavljeni ste i više nećete primati naše biltene.",
      .link_expired_title = "Link je istekao",
      .link_forged_title = "Link nije potpun",
      .link_used_title = "Link više ne važi",
      .confirm_again_text = "Prijavite se ponovo i poslaćemo vam nov link.",
      .unsubscribe_again_text = "Da biste se odjavili, otvorite ceo link iz poslednjeg imejla koji ste od nas dobili.",
      .link_failed = "To trenutno nije uspelo. Pokušajte ponovo malo kasnije. Link i dalje važi.",
      .sign_up_again = "Prijavite se na bilten",
      .trap = "Ostavite ovo polje prazno",
      .back = "Nazad na prethodnu stranicu",
      .to_front_page = "Na naslovnu stranu",
      .not_found = "Stranica nije pronađena",
      .not_found_text = "Možda je premeštena ili je adresa pogrešno uneta.",
      .error = "Došlo je do greške",
      .error_text = "Ova stranica trenutno ne može da se prikaže.",
      .refused_text = "Na ovaj zahtev ovde ne možemo da odgovorimo.",
      .privacy = "Privatnost",
      .builder = "Prikažite naše tekstove na svom sajtu",
     },
     .confirm = {"Potvrdite prijavu na bilten: SENDER",
      "Dobar dan!\n"
      "\n"
      "Neko je, nadamo se vi, prijavio ovu adresu na bilten koji šalje SENDER. Ovde potvrdite da želite da ga primate:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Link važi dva dana. Ako to niste bili vi, ne treba ništa da radite: bez potvrde nećete primati bilten.\n"
      "\n"
      "Ako ne želite da čuvamo ovu adresu, možete da je odjavite ovde, sada ili kasnije:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Srdačan pozdrav, SENDER\n"},
     .known = {"Već primate bilten: SENDER",
      "Dobar dan!\n"
      "\n"
      "Neko je, možda vi, prijavio ovu adresu na bilten koji šalje SENDER. Već ga primate i ništa se nije promenilo.\n"
      "\n"
      "Ako ste to bili vi i želite da umesto dosadašnjih važe podaci koje ste sada uneli, potvrdite to ovde:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Link važi dva dana. Ako to niste bili vi, ne treba ništa da radite.\n"
      "\n"
      "Ako više ne želite da primate bilten, možete da se odjavite ovde:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Srdačan pozdrav, SENDER\n"}},
    {.tag = "sv",
     .pages = {
      .articles = "Artiklar",
      .no_articles = "Här finns inga artiklar ännu.",
      .newer_articles = "Nyare artiklar",
      .older_articles = "Äldre artiklar",
      .newsletter = "Nyhetsbrev",
      .consent = "Jag vill ha nyhetsbrevet via e-post.",
      .signup_wrong = "Något saknas i formuläret",
      .signup_failed = "Din anmälan kunde inte sparas. Försök igen om en stund.",
      .signup_trapped = "Skicka formuläret igen",
      .signup_trapped_text = "Ett dolt fält var ifyllt, förmodligen av en lösenordshanterare. Vi har tömt det. Kontrollera att resten stämmer och skicka formuläret igen.",
      .signup_soon_text = "Formuläret kom så snabbt att det kan ha skickats av ett program. Kontrollera att allt stämmer och skicka det igen.",
      .unknown_page = "Formuläret fanns på en sida som vi inte känner till. Du kan anmäla dig på vår egen sida i stället.",
      .confirm_title = "Bekräfta din anmälan",
      .confirm_text = "Vill du ha nyhetsbrevet till den här adressen?",
      .lists = "Listor",
      .agreed = "Samtycke",
      .confirm_button = "Ja, anmäl mig",
      .unsubscribe_title = "Avsluta prenumerationen",
      .unsubscribe_text = "Vill du sluta få nyhetsbrevet till den här adressen?",
      .unsubscribe_button = "Ja, avsluta",
      .unsubscribed = "Prenumerationen är avslutad. Du får inga fler nyhetsbrev från oss.",
      .link_expired_title = "Länken har gått ut",
      .link_forged_title = "Länken är ofullständig",
      .link_used_title = "Länken gäller inte längre",
      .confirm_again_text = "Anmäl dig igen, så skickar vi en ny länk.",
      .unsubscribe_again_text = "Öppna hela länken i det senaste mejlet från oss för att avsluta prenumerationen.",
      .link_failed = "Det gick inte just nu. Försök igen om en stund. Länken fungerar fortfarande.",
      .sign_up_again = "Anmäl dig till nyhetsbrevet",
      .trap = "Lämna det här fältet tomt",
      .back = "Tillbaka till sidan du kom från",
      .to_front_page = "Till förstasidan",
      .not_found = "Sidan finns inte",
      .not_found_text = "Den kan ha flyttats, eller så är adressen felskriven.",
      .error = "Något gick fel",
      .error_text = "Sidan kan inte visas just nu.",
      .refused_text = "Detta kan vi inte svara på här.",
      .privacy = "Integritet",
      .builder = "Visa våra artiklar på din webbplats",
     },
     .confirm = {"Bekräfta din anmälan till nyhetsbrevet från SENDER",
      "Hej!\n"
      "\n"
      "Någon, förhoppningsvis du, har anmält den här adressen till nyhetsbrevet från SENDER. Bekräfta här att du vill ha det:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Länken fungerar i två dygn. Om det inte var du behöver du inte göra något: utan bekräftelse får du inget nyhetsbrev.\n"
      "\n"
      "Om du inte vill att vi ska ha adressen kvar kan du avanmäla den här, nu eller senare:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Vänliga hälsningar, SENDER\n"},
     .known = {"Du får redan nyhetsbrevet från SENDER",
      "Hej!\n"
      "\n"
      "Någon, kanske du, har anmält den här adressen till nyhetsbrevet från SENDER. Du får det redan, och ingenting har ändrats.\n"
      "\n"
      "Om det var du, och det du fyllde i den här gången ska gälla i stället, bekräftar du det här:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Länken fungerar i två dygn. Om det inte var du behöver du inte göra något.\n"
      "\n"
      "Om du inte längre vill ha nyhetsbrevet kan du avsluta prenumerationen här:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Vänliga hälsningar, SENDER\n"}},
    {.tag = "sw",
     .pages = {
      .articles = "Makala",
      .no_articles = "Bado hakuna makala hapa.",
      .newer_articles = "Makala mpya zaidi",
      .older_articles = "Makala za zamani zaidi",
      .newsletter = "Jarida",
      .consent = "Ningependa kupokea jarida kwa barua pepe.",
      .signup_wrong = "Kuna kitu kinachokosekana",
      .signup_failed = "Usajili wako haukuweza kuhifadhiwa. Tafadhali jaribu tena baada ya muda mfupi.",
      .signup_trapped = "Tafadhali tuma fomu tena",
      .signup_trapped_text = "Sehemu iliyofichwa ilikuwa imejazwa, huenda na programu ya kudhibiti manenosiri. Tumefuta kilichojazwa. Hakikisha kwamba sehemu nyingine ziko sahihi, kisha utume fomu tena.",
      .signup_soon_text = "Fomu ilitumwa haraka sana hivi kwamba huenda ilitumwa na programu ya kompyuta. Hakikisha kwamba kila kitu kiko sahihi, kisha uitume tena.",
      .unknown_page = "Fomu ilikuwa kwenye ukurasa tusioutambua. Unaweza kujisajili kwenye ukurasa wetu badala yake.",
      .confirm_title = "Thibitisha usajili wako",
      .confirm_text = "Je, ungependa kupokea jarida kwenye anwani hii?",
      .lists = "Orodha",
      .agreed = "Idhini",
      .confirm_button = "Ndiyo, nisajili",
      .unsubscribe_title = "Jiondoe",
      .unsubscribe_text = "Je, ungependa kuacha kupokea jarida kwenye anwani hii?",
      .unsubscribe_button = "Ndiyo, niondoe",
      .unsubscribed = "Umejiondoa na hutapokea tena majarida kutoka kwetu.",
      .link_expired_title = "Muda wa kiungo umekwisha",
      .link_forged_title = "Kiungo hakijakamilika",
      .link_used_title = "Kiungo hiki hakitumiki tena",
      .confirm_again_text = "Jisajili tena, nasi tutakutumia kiungo kipya.",
      .unsubscribe_again_text = "Ili kujiondoa, fungua kiungo kizima kilicho kwenye barua pepe yetu ya hivi karibuni zaidi.",
      .link_failed = "Haikufaulu kwa sasa. Tafadhali jaribu tena baada ya muda mfupi. Kiungo bado kinafanya kazi.",
      .sign_up_again = "Jisajili kupokea jarida",
      .trap = "Usijaze sehemu hii",
      .back = "Rudi kwenye ukurasa ulikotoka",
      .to_front_page = "Nenda kwenye ukurasa wa mwanzo",
      .not_found = "Ukurasa haukupatikana",
      .not_found_text = "Huenda umehamishwa, au anwani imeandikwa vibaya.",
      .error = "Hitilafu imetokea",
      .error_text = "Ukurasa huu hauwezi kuonyeshwa kwa sasa.",
      .refused_text = "Hatuwezi kujibu ombi hili hapa.",
      .privacy = "Faragha",
      .builder = "Onyesha makala zetu kwenye tovuti yako",
     },
     .confirm = {"Thibitisha usajili wako wa jarida la SENDER",
      "Habari!\n"
      "\n"
      "Mtu fulani, tunatumaini ni wewe, amesajili anwani hii ili kupokea jarida la SENDER. Tafadhali thibitisha hapa kwamba unataka kulipokea:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Kiungo hiki kitafanya kazi kwa siku mbili. Ikiwa si wewe uliyejisajili, huhitaji kufanya lolote: bila uthibitisho hutapokea jarida.\n"
      "\n"
      "Ikiwa hutaki tuhifadhi anwani hii, unaweza kuiondoa hapa, sasa au baadaye:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Kwa heshima, SENDER\n"},
     .known = {"Tayari unapokea jarida la SENDER",
      "Habari!\n"
      "\n"
      "Mtu fulani, labda wewe, amesajili anwani hii ili kupokea jarida la SENDER. Tayari unalipokea, na hakuna kilichobadilika.\n"
      "\n"
      "Ikiwa ni wewe, na ungependa ulichojaza mara hii kitumike badala yake, tafadhali thibitisha hapa:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Kiungo hiki kitafanya kazi kwa siku mbili. Ikiwa si wewe, huhitaji kufanya lolote.\n"
      "\n"
      "Ikiwa hutaki tena kupokea jarida, unaweza kujiondoa hapa:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Kwa heshima, SENDER\n"}},
    {.tag = "th",
     .pages = {
      .articles = "บทความ",
      .no_articles = "ยังไม่มีบทความในหน้านี้",
      .newer_articles = "บทความใหม่กว่า",
      .older_articles = "บทความเก่ากว่า",
      .newsletter = "จดหมายข่าว",
      .consent = "ต้องการรับจดหมายข่าวทางอีเมล",
      .signup_wrong = "กรอกข้อมูลไม่ครบ",
      .signup_failed = "ไม่สามารถบันทึกการสมัครของคุณได้ โปรดลองอีกครั้งในอีกสักครู่",
      .signup_trapped = "โปรดส่งแบบฟอร์มอีกครั้ง",
      .signup_trapped_text = "มีการกรอกข้อมูลในช่องที่ซ่อนอยู่ อาจเกิดจากโปรแกรมจัดการรหัสผ่าน เราได้ล้างข้อมูลในช่องนั้นแล้ว โปรดตรวจสอบว่าข้อมูลอื่นถูกต้อง แล้วส่งแบบฟอร์มอีกครั้ง",
      .signup_soon_text = "แบบฟอร์มถูกส่งมาเร็วมากจนอาจเป็นการส่งโดยโปรแกรม โปรดตรวจสอบว่าข้อมูลทั้งหมดถูกต้อง แล้วส่งอีกครั้ง",
      .unknown_page = "แบบฟอร์มอยู่ในหน้าที่เราไม่รู้จัก คุณสามารถสมัครในหน้าของเราแทนได้",
      .confirm_title = "ยืนยันการสมัคร",
      .confirm_text = "คุณต้องการรับจดหมายข่าวทางที่อยู่อีเมลนี้หรือไม่",
      .lists = "รายการจดหมายข่าว",
      .agreed = "ความยินยอม",
      .confirm_button = "ใช่ ต้องการสมัคร",
      .unsubscribe_title = "ยกเลิกการสมัคร",
      .unsubscribe_text = "คุณต้องการหยุดรับจดหมายข่าวทางที่อยู่อีเมลนี้หรือไม่",
      .unsubscribe_button = "ใช่ ยกเลิกการสมัคร",
      .unsubscribed = "ยกเลิกการสมัครแล้ว คุณจะไม่ได้รับจดหมายข่าวจากเราอีก",
      .link_expired_title = "ลิงก์หมดอายุแล้ว",
      .link_forged_title = "ลิงก์ไม่สมบูรณ์",
      .link_used_title = "ลิงก์นี้ใช้ไม่ได้แล้ว",
      .confirm_again_text = "โปรดสมัครอีกครั้ง แล้วเราจะส่งลิงก์ใหม่ให้คุณ",
      .unsubscribe_again_text = "หากต้องการยกเลิกการสมัคร โปรดเปิดลิงก์แบบเต็มในอีเมลฉบับล่าสุดจากเรา",
      .link_failed = "ดำเนินการไม่สำเร็จในขณะนี้ โปรดลองอีกครั้งในอีกสักครู่ ลิงก์ยังใช้งานได้",
      .sign_up_again = "สมัครรับจดหมายข่าว",
      .trap = "โปรดเว้นช่องนี้ว่างไว้",
      .back = "กลับไปยังหน้าก่อน",
      .to_front_page = "ไปยังหน้าแรก",
      .not_found = "ไม่พบหน้านี้",
      .not_found_text = "หน้านี้อาจถูกย้าย หรือคุณอาจพิมพ์ที่อยู่ผิด",
      .error = "เกิดข้อผิดพลาด",
      .error_text = "ไม่สามารถแสดงหน้านี้ได้ในขณะนี้",
      .refused_text = "เราไม่สามารถดำเนินการตามคำขอนี้ที่นี่ได้",
      .privacy = "ความเป็นส่วนตัว",
      .builder = "แสดงบทความของเราบนเว็บไซต์ของคุณ",
     },
     .confirm = {"ยืนยันการสมัครรับจดหมายข่าวจาก SENDER",
      "สวัสดี\n"
      "\n"
      "มีผู้ใช้ที่อยู่อีเมลนี้สมัครรับจดหมายข่าวจาก SENDER ซึ่งเราหวังว่าจะเป็นคุณ โปรดยืนยันที่นี่ว่าคุณต้องการรับจดหมายข่าว:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "ลิงก์นี้ใช้ได้สองวัน หากคุณไม่ได้เป็นผู้สมัคร คุณไม่ต้องดำเนินการใดๆ หากไม่มีการยืนยัน คุณจะไม่ได้รับจดหมายข่าว\n"
      "\n"
      "หากคุณไม่ต้องการให้เราเก็บที่อยู่อีเมลนี้ไว้ คุณสามารถยกเลิกการสมัครได้ที่นี่ ทั้งในตอนนี้หรือภายหลัง:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "ขอแสดงความนับถือ SENDER\n"},
     .known = {"คุณรับจดหมายข่าวจาก SENDER อยู่แล้ว",
      "สวัสดี\n"
      "\n"
      "มีผู้ใช้ที่อยู่อีเมลนี้สมัครรับจดหมายข่าวจาก SENDER ซึ่งอาจเป็นคุณ คุณรับจดหมายข่าวนี้อยู่แล้วและไม่มีสิ่งใดเปลี่ยนแปลง\n"
      "\n"
      "หากเป็นคุณ และคุณต้องการใช้ข้อมูลที่กรอกในครั้งนี้แทนข้อมูลเดิม โปรดยืนยันที่นี่:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "ลิงก์นี้ใช้ได้สองวัน หากไม่ใช่คุณ คุณไม่ต้องดำเนินการใดๆ\n"
      "\n"
      "หากคุณไม่ต้องการรับจดหมายข่าวอีกต่อไป คุณสามารถยกเลิกการสมัครได้ที่นี่:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "ขอแสดงความนับถือ SENDER\n"}},
    {.tag = "tr",
     .pages = {
      .articles = "Yazılar",
      .no_articles = "Burada henüz yazı yok.",
      .newer_articles = "Daha yeni yazılar",
      .older_articles = "Daha eski yazılar",
      .newsletter = "Bülten",
      .consent = "Bülteni e-postayla almak istiyorum.",
      .signup_wrong = "Eksik bilgi var",
      .signup_failed = "Aboneliğiniz kaydedilemedi. Lütfen biraz sonra yeniden deneyin.",
      .signup_trapped = "Lütfen formu yeniden gönderin",
      .signup_trapped_text = "Gizli bir alan, muhtemelen bir parola yöneticisi tarafından dolduruldu. Bu alanı boşalttık. Diğer bilgilerin doğru olduğunu kontrol edip formu yeniden gönderin.",
      .signup_soon_text = "Form o kadar hızlı geldi ki bir program tarafından gönderilmiş olabilir. Her şeyin doğru olduğunu kontrol edip formu yeniden gönderin.",
      .unknown_page = "Form, tanımadığımız bir sayfadaydı. Bunun yerine kendi sayfamızdan abone olabilirsiniz.",
      .confirm_title = "Aboneliğinizi onaylayın",
      .confirm_text = "Bülteni bu adrese almak ister misiniz?",
      .lists = "Listeler",
      .agreed = "Onay",
      .confirm_button = "Evet, abone olmak istiyorum",
      .unsubscribe_title = "Abonelikten çık",
      .unsubscribe_text = "Bu adrese bülten gönderilmesini durdurmak ister misiniz?",
      .unsubscribe_button = "Evet, abonelikten çıkmak istiyorum",
      .unsubscribed = "Abonelikten çıktınız. Bundan sonra bizden bülten almayacaksınız.",
      .link_expired_title = "Bağlantının süresi doldu",
      .link_forged_title = "Bağlantı eksik",
      .link_used_title = "Bağlantı artık geçerli değil",
      .confirm_again_text = "Yeniden abone olun, size yeni bir bağlantı gönderelim.",
      .unsubscribe_again_text = "Abonelikten çıkmak için, bizden gelen son e-postadaki bağlantının tamamını açın.",
      .link_failed = "Bu işlem şu anda yapılamadı. Lütfen biraz sonra yeniden deneyin. Bağlantı hâlâ geçerli.",
      .sign_up_again = "Bültene abone olun",
      .trap = "Bu alanı boş bırakın",
      .back = "Geldiğiniz sayfaya dönün",
      .to_front_page = "Ana sayfaya git",
      .not_found = "Sayfa bulunamadı",
      .not_found_text = "Sayfa taşınmış veya adres yanlış yazılmış olabilir.",
      .error = "Bir şeyler ters gitti",
      .error_text = "Bu sayfa şu anda gösterilemiyor.",
      .refused_text = "Bu isteğe burada yanıt veremiyoruz.",
      .privacy = "Gizlilik",
      .builder = "Yazılarımızı sitenizde gösterin",
     },
     .confirm = {"Bülten aboneliğinizi onaylayın: SENDER",
      "Merhaba!\n"
      "\n"
      "Birisi, umarız siz, bu adresle SENDER bültenine abone oldu. Bülteni almak istediğinizi buradan onaylayın:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Bağlantı iki gün geçerlidir. Abone olan siz değilseniz bir şey yapmanız gerekmez: Onay vermediğiniz sürece bülten gönderilmez.\n"
      "\n"
      "Bu adresi saklamamızı istemiyorsanız şimdi veya daha sonra buradan abonelikten çıkabilirsiniz:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Saygılarımızla, SENDER\n"},
     .known = {"SENDER bültenini zaten alıyorsunuz",
      "Merhaba!\n"
      "\n"
      "Birisi, belki siz, bu adresle SENDER bültenine abone oldu. Bülteni zaten alıyorsunuz ve hiçbir şey değişmedi.\n"
      "\n"
      "Abone olan sizseniz ve bu kez girdiğiniz bilgilerin öncekilerin yerine geçmesini istiyorsanız lütfen buradan onaylayın:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Bağlantı iki gün geçerlidir. Abone olan siz değilseniz bir şey yapmanız gerekmez.\n"
      "\n"
      "Bülteni artık almak istemiyorsanız buradan abonelikten çıkabilirsiniz:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Saygılarımızla, SENDER\n"}},
    {.tag = "uk",
     .pages = {
      .articles = "Статті",
      .no_articles = "Тут поки немає статей.",
      .newer_articles = "Новіші статті",
      .older_articles = "Старіші статті",
      .newsletter = "Розсилка",
      .consent = "Я хочу отримувати розсилку електронною поштою.",
      .signup_wrong = "Заповнено не все",
      .signup_failed = "Не вдалося зберегти підписку. Спробуйте ще раз трохи згодом.",
      .signup_trapped = "Надішліть форму ще раз",
      .signup_trapped_text = "Було заповнено приховане поле — імовірно, це зробив менеджер паролів. Ми очистили поле. Перевірте решту даних і надішліть форму ще раз.",
      .signup_soon_text = "Форма надійшла так швидко, що її могла надіслати програма. Перевірте, чи все правильно, і надішліть форму ще раз.",
      .unknown_page = "Форма була на сторінці, якої ми не знаємо. Ви можете підписатися на нашому сайті.",
      .confirm_title = "Підтвердьте підписку",
      .confirm_text = "Хочете отримувати розсилку на цю адресу?",
      .lists = "Розсилки",
      .agreed = "Згода",
      .confirm_button = "Так, підписатися",
      .unsubscribe_title = "Відписатися",
      .unsubscribe_text = "Хочете більше не отримувати розсилку на цю адресу?",
      .unsubscribe_button = "Так, відписатися",
      .unsubscribed = "Підписку скасовано: ви більше не отримуватимете наших розсилок.",
      .link_expired_title = "Термін дії посилання минув",
      .link_forged_title = "Посилання неповне",
      .link_used_title = "Посилання вже недійсне",
      .confirm_again_text = "Підпишіться ще раз, і ми надішлемо вам нове посилання.",
      .unsubscribe_again_text = "Щоб відписатися, відкрийте повне посилання з останнього листа від нас.",
      .link_failed = "Зараз не вдалося. Спробуйте ще раз трохи згодом. Посилання досі дійсне.",
      .sign_up_again = "Підписатися на розсилку",
      .trap = "Залиште це поле порожнім",
      .back = "Повернутися на попередню сторінку",
      .to_front_page = "На головну",
      .not_found = "Сторінку не знайдено",
      .not_found_text = "Можливо, її переміщено або в адресі є помилка.",
      .error = "Щось пішло не так",
      .error_text = "Зараз цю сторінку неможливо показати.",
      .refused_text = "Ми не можемо обробити цей запит.",
      .privacy = "Конфіденційність",
      .builder = "Показати наші статті на вашому сайті",
     },
     .confirm = {"Підтвердьте підписку на розсилку SENDER",
      "Вітаємо!\n"
      "\n"
      "Хтось — сподіваємося, що ви, — підписав цю адресу на розсилку SENDER. Підтвердьте, що хочете її отримувати:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Посилання дійсне дві доби. Якщо це були не ви, нічого робити не потрібно: без підтвердження розсилка не надходитиме.\n"
      "\n"
      "Якщо ви не хочете, щоб ми зберігали вашу адресу, відписатися можна тут — зараз або пізніше:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "З повагою, SENDER\n"},
     .known = {"Ви вже отримуєте розсилку SENDER",
      "Вітаємо!\n"
      "\n"
      "Хтось — можливо, ви — підписав цю адресу на розсилку SENDER. Ви її вже отримуєте, нічого не змінилося.\n"
      "\n"
      "Якщо це були ви й попередні дані слід замінити тими, що введені зараз, підтвердьте це тут:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Посилання дійсне дві доби. Якщо це були не ви, нічого робити не потрібно.\n"
      "\n"
      "Якщо ви більше не хочете отримувати розсилку, відписатися можна тут:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "З повагою, SENDER\n"}},
    {.tag = "ur",
     .pages = {
      .articles = "مضامین",
      .no_articles = "یہاں ابھی کوئی مضمون نہیں ہے۔",
      .newer_articles = "نئے مضامین",
      .older_articles = "پرانے مضامین",
      .newsletter = "نیوز لیٹر",
      .consent = "مجھے نیوز لیٹر بذریعہ ای میل چاہیے۔",
      .signup_wrong = "کچھ معلومات نامکمل ہیں",
      .signup_failed = "آپ کی سبسکرپشن محفوظ نہیں ہو سکی۔ براہِ کرم تھوڑی دیر بعد دوبارہ کوشش کریں۔",
      .signup_trapped = "براہِ کرم فارم دوبارہ بھیجیں",
      .signup_trapped_text = "ایک پوشیدہ خانہ پُر ہو گیا تھا، غالباً کسی پاس ورڈ مینیجر کی وجہ سے۔ ہم نے اسے خالی کر دیا ہے۔ دیکھ لیں کہ باقی معلومات درست ہیں اور فارم دوبارہ بھیجیں۔",
      .signup_soon_text = "فارم اتنی جلدی موصول ہوا کہ شاید اسے کسی پروگرام نے بھیجا ہو۔ دیکھ لیں کہ سب کچھ درست ہے اور اسے دوبارہ بھیجیں۔",
      .unknown_page = "فارم ایسے صفحے پر تھا جسے ہم نہیں پہچانتے۔ آپ اس کے بجائے ہمارے اپنے صفحے پر سبسکرائب کر سکتے ہیں۔",
      .confirm_title = "اپنی سبسکرپشن کی تصدیق کریں",
      .confirm_text = "کیا آپ اس ایڈریس پر نیوز لیٹر حاصل کرنا چاہتے ہیں؟",
      .lists = "فہرستیں",
      .agreed = "رضامندی",
      .confirm_button = "جی ہاں، سبسکرائب کریں",
      .unsubscribe_title = "سبسکرپشن ختم کریں",
      .unsubscribe_text = "کیا آپ چاہتے ہیں کہ اس ایڈریس پر نیوز لیٹر آنا بند ہو جائے؟",
      .unsubscribe_button = "جی ہاں، سبسکرپشن ختم کریں",
      .unsubscribed = "آپ کی سبسکرپشن ختم کر دی گئی ہے اور آپ کو ہماری طرف سے مزید نیوز لیٹر نہیں ملیں گے۔",
      .link_expired_title = "لنک کی میعاد ختم ہو گئی ہے",
      .link_forged_title = "لنک نامکمل ہے",
      .link_used_title = "لنک اب کارآمد نہیں رہا",
      .confirm_again_text = "دوبارہ سبسکرائب کریں، ہم آپ کو نیا لنک بھیج دیں گے۔",
      .unsubscribe_again_text = "سبسکرپشن ختم کرنے کے لیے ہماری تازہ ترین ای میل میں دیا گیا پورا لنک کھولیں۔",
      .link_failed = "اس وقت یہ نہیں ہو سکا۔ براہِ کرم تھوڑی دیر بعد دوبارہ کوشش کریں۔ لنک اب بھی کارآمد ہے۔",
      .sign_up_again = "نیوز لیٹر سبسکرائب کریں",
      .trap = "یہ خانہ خالی چھوڑ دیں",
      .back = "پچھلے صفحے پر واپس جائیں",
      .to_front_page = "صفحۂ اول پر جائیں",
      .not_found = "صفحہ نہیں ملا",
      .not_found_text = "ممکن ہے صفحہ کہیں اور منتقل ہو گیا ہو یا پتہ غلط لکھا گیا ہو۔",
      .error = "کچھ غلط ہو گیا",
      .error_text = "یہ صفحہ اس وقت نہیں دکھایا جا سکتا۔",
      .refused_text = "ہم یہاں اس درخواست کا جواب نہیں دے سکتے۔",
      .privacy = "رازداری",
      .builder = "ہمارے مضامین اپنی سائٹ پر دکھائیں",
     },
     .confirm = {"SENDER کے نیوز لیٹر کی سبسکرپشن کی تصدیق کریں",
      "السلام علیکم!\n"
      "\n"
      "کسی نے، امید ہے آپ ہی نے، یہ ایڈریس SENDER کے نیوز لیٹر کے لیے درج کیا ہے۔ اگر آپ اسے حاصل کرنا چاہتے ہیں تو یہاں تصدیق کریں:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "یہ لنک دو دن تک کارآمد ہے۔ اگر یہ آپ نے نہیں کیا تو آپ کو کچھ کرنے کی ضرورت نہیں: تصدیق کے بغیر آپ کو نیوز لیٹر نہیں بھیجا جائے گا۔\n"
      "\n"
      "اگر آپ نہیں چاہتے کہ ہم یہ ایڈریس اپنے پاس رکھیں تو آپ ابھی یا بعد میں یہاں سے سبسکرپشن ختم کر سکتے ہیں:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "نیک تمناؤں کے ساتھ، SENDER\n"},
     .known = {"SENDER کا نیوز لیٹر آپ کو پہلے ہی مل رہا ہے",
      "السلام علیکم!\n"
      "\n"
      "کسی نے، شاید آپ ہی نے، یہ ایڈریس SENDER کے نیوز لیٹر کے لیے درج کیا ہے۔ نیوز لیٹر آپ کو پہلے ہی مل رہا ہے اور کچھ تبدیل نہیں ہوا۔\n"
      "\n"
      "اگر یہ آپ نے کیا ہے اور چاہتے ہیں کہ اس بار درج کی گئی معلومات پرانی معلومات کی جگہ لے لیں تو یہاں تصدیق کریں:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "یہ لنک دو دن تک کارآمد ہے۔ اگر یہ آپ نے نہیں کیا تو آپ کو کچھ کرنے کی ضرورت نہیں۔\n"
      "\n"
      "اگر آپ اب نیوز لیٹر نہیں چاہتے تو یہاں سے سبسکرپشن ختم کر سکتے ہیں:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "نیک تمناؤں کے ساتھ، SENDER\n"}},
    {.tag = "vi",
     .pages = {
      .articles = "Bài viết",
      .no_articles = "Chưa có bài viết nào ở đây.",
      .newer_articles = "Bài mới hơn",
      .older_articles = "Bài cũ hơn",
      .newsletter = "Bản tin",
      .consent = "Tôi muốn nhận bản tin qua email.",
      .signup_wrong = "Còn thiếu thông tin",
      .signup_failed = "Không thể lưu đăng ký của bạn. Vui lòng thử lại sau giây lát.",
      .signup_trapped = "Vui lòng gửi lại biểu mẫu",
      .signup_trapped_text = "Một ô ẩn đã bị điền, có thể là do trình quản lý mật khẩu. Chúng tôi đã xóa nội dung ô đó. Vui lòng kiểm tra các thông tin còn lại và gửi lại biểu mẫu.",
      .signup_soon_text = "Biểu mẫu được gửi nhanh đến mức có thể do một chương trình tự động gửi. Vui lòng kiểm tra mọi thông tin và gửi lại.",
      .unknown_page = "Chúng tôi không nhận ra trang chứa biểu mẫu này. Bạn có thể đăng ký trên trang của chúng tôi.",
      .confirm_title = "Xác nhận đăng ký",
      .confirm_text = "Bạn có muốn nhận bản tin tại địa chỉ này không?",
      .lists = "Danh sách bản tin",
      .agreed = "Nội dung đồng ý",
      .confirm_button = "Có, đăng ký cho tôi",
      .unsubscribe_title = "Hủy đăng ký",
      .unsubscribe_text = "Bạn có muốn ngừng nhận bản tin tại địa chỉ này không?",
      .unsubscribe_button = "Có, hủy đăng ký",
      .unsubscribed = "Bạn đã hủy đăng ký và sẽ không nhận được bản tin nào từ chúng tôi nữa.",
      .link_expired_title = "Liên kết đã hết hạn",
      .link_forged_title = "Liên kết không đầy đủ",
      .link_used_title = "Liên kết không còn hiệu lực",
      .confirm_again_text = "Hãy đăng ký lại, chúng tôi sẽ gửi cho bạn một liên kết mới.",
      .unsubscribe_again_text = "Để hủy đăng ký, hãy mở toàn bộ liên kết trong email mới nhất từ chúng tôi.",
      .link_failed = "Thao tác vừa rồi không thành công. Vui lòng thử lại sau giây lát. Liên kết vẫn còn hiệu lực.",
      .sign_up_again = "Đăng ký nhận bản tin",
      .trap = "Để trống ô này",
      .back = "Quay lại trang trước đó",
      .to_front_page = "Về trang chủ",
      .not_found = "Không tìm thấy trang",
      .not_found_text = "Có thể trang đã được chuyển đi hoặc địa chỉ bị gõ sai.",
      .error = "Đã xảy ra lỗi",
      .error_text = "Hiện không thể hiển thị trang này.",
      .refused_text = "Chúng tôi không thể xử lý yêu cầu này tại đây.",
      .privacy = "Quyền riêng tư",
      .builder = "Hiển thị bài viết của chúng tôi trên trang của bạn",
     },
     .confirm = {"Xác nhận đăng ký nhận bản tin từ SENDER",
      "Xin chào,\n"
      "\n"
      "Ai đó, hy vọng chính là bạn, đã dùng địa chỉ này để đăng ký nhận bản tin từ SENDER. Vui lòng xác nhận tại đây nếu bạn muốn nhận bản tin:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Liên kết có hiệu lực trong hai ngày. Nếu không phải bạn đã đăng ký, bạn không cần làm gì cả: khi chưa được xác nhận, bản tin sẽ không được gửi.\n"
      "\n"
      "Nếu không muốn chúng tôi lưu địa chỉ này, bạn có thể hủy đăng ký tại đây, ngay bây giờ hoặc sau này:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Trân trọng, SENDER\n"},
     .known = {"Bạn đã đăng ký nhận bản tin từ SENDER",
      "Xin chào,\n"
      "\n"
      "Ai đó, có thể chính là bạn, đã dùng địa chỉ này để đăng ký nhận bản tin từ SENDER. Bạn vẫn đang nhận bản tin này và không có gì thay đổi.\n"
      "\n"
      "Nếu đó là bạn và bạn muốn áp dụng thông tin vừa điền lần này, vui lòng xác nhận tại đây:\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "Liên kết có hiệu lực trong hai ngày. Nếu không phải bạn, bạn không cần làm gì cả.\n"
      "\n"
      "Nếu không muốn nhận bản tin nữa, bạn có thể hủy đăng ký tại đây:\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "Trân trọng, SENDER\n"}},
    {.tag = "zh-Hans",
     .pages = {
      .articles = "文章",
      .no_articles = "这里还没有文章。",
      .newer_articles = "较新的文章",
      .older_articles = "较早的文章",
      .newsletter = "新闻通讯",
      .consent = "我希望通过电子邮件接收新闻通讯。",
      .signup_wrong = "有内容未填写",
      .signup_failed = "您的订阅未能保存，请稍后重试。",
      .signup_trapped = "请重新提交表单",
      .signup_trapped_text = "有一个隐藏的输入框被填写了，可能是密码管理器自动填入的。我们已将其清空。请检查其余内容是否正确，然后重新提交表单。",
      .signup_soon_text = "表单提交得太快，可能是由程序发送的。请检查所有内容是否正确，然后重新提交。",
      .unknown_page = "我们无法识别该表单所在的页面。您可以改在我们自己的页面上订阅。",
      .confirm_title = "确认订阅",
      .confirm_text = "您想用这个邮箱接收新闻通讯吗？",
      .lists = "订阅项目",
      .agreed = "同意事项",
      .confirm_button = "是的，订阅",
      .unsubscribe_title = "退订",
      .unsubscribe_text = "要停止向这个邮箱发送新闻通讯吗？",
      .unsubscribe_button = "是的，退订",
      .unsubscribed = "您已退订，不会再收到我们的新闻通讯。",
      .link_expired_title = "链接已过期",
      .link_forged_title = "链接不完整",
      .link_used_title = "链接已失效",
      .confirm_again_text = "请重新订阅，我们会给您发送新的链接。",
      .unsubscribe_again_text = "如需退订，请打开我们最近一封邮件中的完整链接。",
      .link_failed = "刚才操作未成功，请稍后重试。链接仍然有效。",
      .sign_up_again = "订阅新闻通讯",
      .trap = "请将此栏留空",
      .back = "返回之前的页面",
      .to_front_page = "前往首页",
      .not_found = "找不到页面",
      .not_found_text = "页面可能已移动，或网址输入有误。",
      .error = "出错了",
      .error_text = "目前无法显示此页面。",
      .refused_text = "我们无法在此处理该请求。",
      .privacy = "隐私",
      .builder = "在您的网站上显示我们的文章",
     },
     .confirm = {"请确认订阅SENDER的新闻通讯",
      "您好！\n"
      "\n"
      "有人（希望是您本人）用这个邮箱订阅了SENDER的新闻通讯。如果您希望接收，请在此确认：\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "链接两天内有效。如果不是您本人操作，则无需理会：未经确认，您不会收到新闻通讯。\n"
      "\n"
      "如果您不希望我们保留这个邮箱地址，可以随时在此退订：\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "此致，SENDER\n"},
     .known = {"您已订阅SENDER的新闻通讯",
      "您好！\n"
      "\n"
      "有人（可能是您本人）用这个邮箱订阅了SENDER的新闻通讯。您此前已订阅，一切保持不变。\n"
      "\n"
      "如果是您本人操作，并希望改用这次填写的内容，请在此确认：\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "链接两天内有效。如果不是您本人操作，则无需理会。\n"
      "\n"
      "如果您不想再收到新闻通讯，可以在此退订：\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "此致，SENDER\n"}},
    {.tag = "zh-Hant",
     .pages = {
      .articles = "文章",
      .no_articles = "這裡還沒有文章。",
      .newer_articles = "較新的文章",
      .older_articles = "較舊的文章",
      .newsletter = "電子報",
      .consent = "我想透過電子郵件收到電子報。",
      .signup_wrong = "有內容尚未填寫",
      .signup_failed = "您的訂閱未能儲存，請稍後再試一次。",
      .signup_trapped = "請重新送出表單",
      .signup_trapped_text = "有一個隱藏欄位被填入內容，可能是密碼管理工具自動填寫的。我們已將其清空。請檢查其餘內容是否正確，然後重新送出表單。",
      .signup_soon_text = "表單送出得太快，可能是由程式送出的。請檢查所有內容是否正確，然後重新送出。",
      .unknown_page = "我們無法辨識這份表單所在的頁面。您可以改在我們自己的頁面訂閱。",
      .confirm_title = "確認訂閱",
      .confirm_text = "您想用這個電子郵件地址收到電子報嗎？",
      .lists = "訂閱項目",
      .agreed = "同意事項",
      .confirm_button = "是，我要訂閱",
      .unsubscribe_title = "取消訂閱",
      .unsubscribe_text = "要停止寄送電子報到這個電子郵件地址嗎？",
      .unsubscribe_button = "是，取消訂閱",
      .unsubscribed = "您已取消訂閱，不會再收到我們的電子報。",
      .link_expired_title = "連結已過期",
      .link_forged_title = "連結不完整",
      .link_used_title = "連結已失效",
      .confirm_again_text = "請重新訂閱，我們會寄給您新的連結。",
      .unsubscribe_again_text = "如要取消訂閱，請開啟我們最近一封郵件中的完整連結。",
      .link_failed = "剛才未能完成操作，請稍後再試一次。連結仍然有效。",
      .sign_up_again = "訂閱電子報",
      .trap = "請將此欄位留空",
      .back = "返回先前的頁面",
      .to_front_page = "前往首頁",
      .not_found = "找不到頁面",
      .not_found_text = "頁面可能已移動，或網址輸入有誤。",
      .error = "發生錯誤",
      .error_text = "目前無法顯示此頁面。",
      .refused_text = "我們無法在此處理這項要求。",
      .privacy = "隱私權",
      .builder = "在您的網站上顯示我們的文章",
     },
     .confirm = {"請確認訂閱SENDER的電子報",
      "您好：\n"
      "\n"
      "有人（希望是您本人）用這個電子郵件地址訂閱了SENDER的電子報。如果您想收到電子報，請在此確認：\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "連結兩天內有效。如果不是您本人操作，則無須理會：未經確認，您不會收到電子報。\n"
      "\n"
      "如果您不希望我們保留這個電子郵件地址，可以隨時在此取消訂閱：\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "SENDER 敬上\n"},
     .known = {"您已訂閱SENDER的電子報",
      "您好：\n"
      "\n"
      "有人（可能是您本人）用這個電子郵件地址訂閱了SENDER的電子報。您先前已經訂閱，一切維持不變。\n"
      "\n"
      "如果是您本人操作，並希望改用這次填寫的內容，請在此確認：\n"
      "\n"
      "CONFIRM\n"
      "\n"
      "連結兩天內有效。如果不是您本人操作，則無須理會。\n"
      "\n"
      "如果您不想再收到電子報，可以在此取消訂閱：\n"
      "\n"
      "UNSUBSCRIBE\n"
      "\n"
      "SENDER 敬上\n"}},
};

}  // namespace klipp::example
