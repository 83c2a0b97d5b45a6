import type { ArtikelStatus, Zichtbaar } from "@/lib/domain/artikel/artikel";

/** The status of an article as staff read it, with the tone of its label. */
export const ARTIKEL_STATUS = {
  concept: { label: "Concept", toon: "rustig" }, gepubliceerd: { label: "Te lezen", toon: "goed" }, ingetrokken: { label: "Ingetrokken", toon: "weg" },
} as const satisfies Record<ArtikelStatus, { label: string; toon: "rustig" | "goed" | "weg" }>;

export const ZICHTBAAR = { openbaar: "Iedereen die is ingelogd", intern: "Alleen medewerkers van de dienst" } as const satisfies Record<Zichtbaar, string>;

/** "8 van 10 (80 %)"; a dash where nobody said anything. */
export const describeNuttig = (nuttig: number, oordelen: number): string => (oordelen === 0 ? "–" : `${Math.round((nuttig / oordelen) * 100)} % van ${oordelen}`);
