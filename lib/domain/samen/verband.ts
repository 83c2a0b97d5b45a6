/** How two meldingen belong together without being one: see also, the same thing told twice, or one came because of the other. */
export const VERBANDEN = ["verwant", "duplicaat", "naar_aanleiding_van"] as const;
export type Verband = (typeof VERBANDEN)[number];

/** How a link reads from one side; only naar_aanleiding_van has a direction. */
export type VerbandZijde = "verwant" | "duplicaat" | "aanleiding" | "gevolg";

/** What the other melding is to the reader of this one: of `van` the other is the cause, of `naar` the consequence. */
export const verbandVan = (soort: Verband, kant: "van" | "naar"): VerbandZijde => (soort !== "naar_aanleiding_van" ? soort : kant === "van" ? "aanleiding" : "gevolg");
