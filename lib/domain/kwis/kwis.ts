/** What the klant wants to happen: an answer for how it went, something new, knowledge, repair - or to say thanks. */
export const KWIS = ["K", "W", "I", "S", "compliment"] as const;
export type Kwis = (typeof KWIS)[number];

export const KWIS_NAMEN: Record<Kwis, string> = {
  K: "Klacht",
  W: "Wens",
  I: "Informatie",
  S: "Storing",
  compliment: "Compliment",
};

/** Below this certainty a person chooses: then the proposal is wrong too often to follow. */
export const ONZEKER_ONDER = 0.5;
