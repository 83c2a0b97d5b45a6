import type { Permission } from "../authz/permissions";

/** Kinds of things that a beheerder keeps and can switch off; the name is also the soort of their history. */
export const BEHEER_SOORTEN = ["persoon", "team", "leverancier", "afdeling", "locatie", "product", "routeringsregel", "kalender"] as const;
export type BeheerSoort = (typeof BEHEER_SOORTEN)[number];

/** The right that each kind asks for. */
export const BEHEER_RECHTEN: Readonly<Record<BeheerSoort, Permission>> = {
  persoon: "beheer.personen", team: "beheer.teams", leverancier: "beheer.teams", afdeling: "beheer.personen",
  locatie: "beheer.locaties", product: "beheer.catalogus", routeringsregel: "beheer.routering", kalender: "beheer.kalenders",
};
