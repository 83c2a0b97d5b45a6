import type { TekstDoel } from "./standaardtekst";

/** Where somebody at the desk writes: each tab has its own reader, and its own draft. */
export const SCHRIJF_TABS = ["bericht", "vraag", "notitie", "leverancier"] as const;
export type SchrijfTab = (typeof SCHRIJF_TABS)[number];

/** For which reader the texts of a tab are. */
export const DOEL_VAN_TAB: Readonly<Record<SchrijfTab, TekstDoel>> = { bericht: "klant", vraag: "klant", notitie: "intern", leverancier: "leverancier" };

/** Somebody who wrote this short ago is writing now; later it is a draft that waits. */
export const SCHRIJFT_NU_MS = 90_000;
export const isBezig = (bijgewerktOp: Date, now: Date): boolean => now.getTime() - bijgewerktOp.getTime() < SCHRIJFT_NU_MS;
