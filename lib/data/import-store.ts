import type { BestaandePersoon, PersoonVerwijzingen } from "@/lib/domain/import/propose-personen";
import type { BestaandeAfdeling } from "@/lib/domain/import/propose-afdelingen";
import type { BestaandeLocatie } from "@/lib/domain/import/propose-locaties";
import type { ImportSoort } from "@/lib/domain/import/import-soort";
import { norm } from "@/lib/domain/import/voorstel";
import { createHash } from "node:crypto";
import type { Db, Tx } from "./client";

const DEEL = 512 * 1024;
const SOORT_BESTAND = "text/csv";

/** Keeps an uploaded file until it is confirmed; one per person, a next one takes its place. Answers its id. */
export async function storeImportBestand(tx: Tx, { persoonId, naam, bytes, op }: { persoonId: string; naam: string; bytes: Buffer; op: Date }): Promise<string> {
  await removeImportBestanden(tx, persoonId);
  const { id } = await tx.bijlage.create({
    select: { id: true },
    data: { zichtbaar: "intern", delen: false, naam, type: SOORT_BESTAND, grootte: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex"), doorId: persoonId, op },
  });
  const aantal = Math.ceil(bytes.length / DEEL);
  await tx.bijlageDeel.createMany({ data: Array.from({ length: aantal }, (_, volgnr) => ({ bijlageId: id, volgnr, bytes: new Uint8Array(bytes.subarray(volgnr * DEEL, (volgnr + 1) * DEEL)) })) });
  return id;
}

/** The file that this person uploaded, null when it is not there (any more). */
export async function findImportBestand(db: Db | Tx, persoonId: string, id: string): Promise<{ naam: string; bytes: Buffer } | null> {
  const found = await db.bijlage.findFirst({
    where: { id, doorId: persoonId, type: SOORT_BESTAND, meldingId: null, zichtbaar: "intern" },
    select: { naam: true, delenBytes: { orderBy: { volgnr: "asc" }, select: { bytes: true } } },
  });
  return found && { naam: found.naam, bytes: Buffer.concat(found.delenBytes.map(({ bytes }) => bytes)) };
}

/** Throws kept files of this person away. */
export async function removeImportBestanden(tx: Tx, persoonId: string): Promise<void> {
  const oud = { doorId: persoonId, type: SOORT_BESTAND, meldingId: null, zichtbaar: "intern" };
  await tx.bijlageDeel.deleteMany({ where: { bijlage: oud } });
  await tx.bijlage.deleteMany({ where: oud });
}

type Bestaand =
  | { soort: "afdelingen"; rijen: BestaandeAfdeling[] }
  | { soort: "locaties"; rijen: BestaandeLocatie[] }
  | { soort: "personen"; rijen: BestaandePersoon[]; wijst: PersoonVerwijzingen };

/** All that a file of this kind is compared with. */
export async function loadImportBestaand(db: Db | Tx, soort: ImportSoort): Promise<Bestaand> {
  if (soort === "afdelingen") return { soort, rijen: await db.afdeling.findMany({ select: { id: true, naam: true, code: true, kostenplaats: true, ouderId: true } }) };
  if (soort === "locaties") return { soort, rijen: await db.locatie.findMany({ select: { id: true, naam: true, code: true, soort: true, ouderId: true } }) };
  const personen = await db.persoon.findMany({
    where: { soort: { not: "systeem" } },
    select: {
      id: true, email: true, naam: true, personeelsnummer: true, telefoon: true, functie: true, soort: true, afdelingId: true, werkplekId: true,
      rollen: { select: { rol: true } }, teams: { select: { teamId: true } },
    },
  });
  const rijen = personen.map(({ rollen, teams, ...persoon }) => ({ ...persoon, rollen: rollen.map(({ rol }) => rol), teamIds: teams.map(({ teamId }) => teamId) }));
  return { soort, rijen, wijst: await loadVerwijzingen(db) };
}

async function loadVerwijzingen(db: Db | Tx): Promise<PersoonVerwijzingen> {
  const afdelingen = await db.afdeling.findMany({ select: { id: true, naam: true, code: true } });
  const locaties = await db.locatie.findMany({ select: { id: true, naam: true, code: true, pad: true } });
  const teams = await db.team.findMany({ where: { actief: true }, select: { id: true, naam: true } });
  return {
    afdelingen: byNames(afdelingen.map(({ id, naam, code }) => ({ id, namen: [naam, code] }))),
    werkplekken: byNames(locaties.map(({ id, naam, code, pad }) => ({ id, namen: [naam, code, pad, pad.replaceAll("›", ">")] }))),
    teams: byNames(teams.map(({ id, naam }) => ({ id, namen: [naam] }))),
  };
}

/** Every name with its id; null where two things share it. */
function byNames(dingen: readonly { id: string; namen: readonly (string | null)[] }[]): Map<string, string | null> {
  const gevonden = new Map<string, string | null>();
  for (const { id, namen } of dingen) {
    for (const naam of new Set(namen.flatMap((tekst) => (tekst ? [norm(tekst)] : [])))) gevonden.set(naam, gevonden.has(naam) ? null : id);
  }
  return gevonden;
}
