/** The vocabulary of the core as the build writes it in: "element element|attribute attribute|url-attribute". */
declare const KLIPP_VOCABULARY: string;
