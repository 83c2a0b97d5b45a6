import type { Prisma } from "./generated/client";

const NAAM = { select: { id: true, naam: true } } as const;

/** What screens and the API show of an opdracht. */
export const OPDRACHT_SELECT = {
  id: true, nummer: true, status: true, toelichting: true, aangebodenOp: true, uiterlijk: true, geplandVan: true, geplandTot: true, terPlaatseOp: true,
  klaarOp: true, resultaat: true, versie: true, team: NAAM, leverancier: NAAM, behandelaar: NAAM, melding: { select: { nummer: true, onderwerp: true, melderId: true } },
} as const satisfies Prisma.OpdrachtSelect;

export type OpdrachtDbRow = Prisma.OpdrachtGetPayload<{ select: typeof OPDRACHT_SELECT }>;
