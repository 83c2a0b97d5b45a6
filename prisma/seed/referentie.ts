import type { Db } from "@/lib/data/client";
import { GAST } from "@/lib/domain/toegang/gast";
import { seedCatalogus } from "./referentie/seed-catalogus";
import { seedFormulieren } from "./referentie/seed-formulieren";
import { seedKalenders } from "./referentie/seed-kalenders";
import { seedTeksten } from "./referentie/seed-teksten";

/** Acts in jobs and never signs in. */
export const SYSTEEM_PERSOON = { id: "00000000-0000-7000-8000-000000000001", email: "systeem@serviceplein.invalid", naam: "Serviceplein" } as const;

/** Melder of what comes in by the code of a place; as soort systeem nobody can ever sign in with it, or find it among people. */
const GAST_PERSOON = { id: GAST.id, email: GAST.email, naam: GAST.naam } as const;

const INSTELLINGEN = [
  { sleutel: "organisatie", waarde: { naam: "Uw organisatie", logo: null } },
  { sleutel: "contact", waarde: { servicedeskTelefoon: "", piketnummer: "" } },
  { sleutel: "demo", waarde: false },
];

/**
 * Base data of every installation: calendars, norms, teams, the catalogue, routing, settings. Adds what is absent and
 * leaves alone what is there, so it may run at every start and never undoes a choice of a beheerder.
 */
export async function seedReferentie(db: Db): Promise<void> {
  await db.dienstdomein.createMany({ skipDuplicates: true, data: [{ code: "facilitair", naam: "Facilitair" }] });
  await db.persoon.createMany({ skipDuplicates: true, data: [SYSTEEM_PERSOON, GAST_PERSOON].map((persoon) => ({ ...persoon, soort: "systeem" })) });
  await db.instelling.createMany({ skipDuplicates: true, data: INSTELLINGEN });
  await seedKalenders(db);
  await seedCatalogus(db);
  await seedFormulieren(db, SYSTEEM_PERSOON.id);
  await seedTeksten(db);
}
