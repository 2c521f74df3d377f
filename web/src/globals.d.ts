/** The vocabulary of the core as the build writes it in: "element element|attribute attribute|url-attribute|svg-element". */
declare const KLIPP_VOCABULARY: string;

/** What the build calls the files beside klipp.js, by their own names; null where they are called as they are. */
declare const KLIPP_FILES: Record<string, string> | null;

/** The tags of each language that has a file beside klipp.js, the first of them its name: "ar,he iw,nb no". */
declare const KLIPP_LANGUAGES: string;

/** The style sheet of web/style/gallery.css. */
declare const KLIPP_GALLERY_STYLES: string;

/** The version of Klipp that this is a build of, "1.0.0". */
declare const KLIPP_VERSION: string;

/** What the builder says in English, and the other languages that it has words in. */
declare const KLIPP_BUILDER_WORDS: Record<string, string>;
declare const KLIPP_BUILDER_LANGUAGES: string;
