import type { Impact, Urgentie } from "../prioriteit/prioriteit";
import { isOpen, type MeldingStatus } from "./status";

/** What a klant can say of how bad it became; each proposes to the desk, which decides. */
export const ERGER_GEVOLGEN = {
  groter: { zin: "Het is groter geworden of op meer plekken.", impact: "gebouw", urgentie: null },
  hinder: { zin: "Wij hebben er nu last van bij het werk.", impact: null, urgentie: "gehinderd" },
  stil: { zin: "Wij kunnen niet meer werken.", impact: null, urgentie: "kan-niet-werken" },
} as const satisfies Record<string, { zin: string; impact: Impact | null; urgentie: Urgentie | null }>;
export type ErgerGevolg = keyof typeof ERGER_GEVOLGEN;
export const ERGER_KEUZES = Object.keys(ERGER_GEVOLGEN) as [ErgerGevolg, ...ErgerGevolg[]];

/** Whether something can still become worse: not when it is ready, which is what reopening is for. */
export const canWorsen = (status: MeldingStatus): boolean => isOpen(status);

/** The words that go to the desk: what was ticked first, then what was written. */
export const describeErger = ({ gevolg, tekst }: { gevolg: ErgerGevolg | undefined; tekst: string }): string =>
  ["Het is erger geworden.", gevolg ? ERGER_GEVOLGEN[gevolg].zin : null, tekst].filter(Boolean).join(" ");

/** How often a klant may ask how it goes on one melding in a day: after that the answer is the same and nobody is helped. */
export const NAVRAGEN_PER_DAG = 3;
