/** The vocabulary of the core as the build writes it in: "element element|attribute attribute|url-attribute|svg-element". */
declare const KLIPP_VOCABULARY: string;
