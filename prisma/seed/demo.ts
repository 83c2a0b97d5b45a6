import { enqueue } from "@/lib/data/boss";
import type { Db, Tx } from "@/lib/data/client";
import { createDomainClock } from "@/lib/data/domain-clock";
import { rebuildDagcijfer } from "@/lib/data/rebuild-dagcijfer";
import { countZoekwoorden } from "@/lib/data/zoekwoorden";
import { sql } from "@/lib/data/sql";
import { forgetStamgegevens, loadStamgegevens } from "@/lib/data/stamgegevens";
import { seedMededelingen } from "./demo/mededelingen";
import { seedArtikelen } from "./demo/kennis/seed-artikelen";
import { seedIndelingen } from "./demo/indelingen";
import { seedOrganisatie } from "./demo/seed-organisatie";
import { seedGelezen } from "./demo/kennis/seed-gelezen";
import { seedKlantbeeld } from "./demo/klantbeeld";
import { seedMandaat } from "./demo/mandaat";
import { seedMeemelders } from "./demo/meemelders";
import { seedRegels } from "./demo/regels";
import { seedWeergaven } from "./demo/weergaven";
import { seedVolgers } from "./demo/volgers";
import { buildPersonen, persoonId } from "./demo/organisatie/personen";
import { addVoorWie } from "./demo/verhaal/voor-wie";
import { writeParen } from "./demo/verhaal/paren";
import { writeAntwoorden } from "./demo/verhaal/antwoorden";
import { buildWereld } from "./demo/verhaal/build-wereld";
import { writeGeschiedenis } from "./demo/verhaal/write-geschiedenis";
import { createToeval } from "./toeval";
import { writeRows } from "./write-rows";

/** One seed: the same moment gives the same demo. */
const ZAAD = 20260;
const TIJD_MS = 120_000;

type Opties = { readonly voortgang?: (tekst: string) => void; readonly nu?: Date };

/** Numbers of the sequences, drawn together: numbers that people read are never reused. */
async function drawNummers(db: Db, aantal: number): Promise<{ melding: () => number; opdracht: () => number }> {
  const melding = await db.$queryRaw<{ n: number }[]>(sql`SELECT nextval('melding_nummer_seq')::int AS n FROM generate_series(1, ${aantal}::int)`);
  const opdracht = await db.$queryRaw<{ n: number }[]>(sql`SELECT nextval('opdracht_nummer_seq')::int AS n FROM generate_series(1, ${aantal}::int)`);
  const next = (rij: { n: number }[]) => { let i = 0; return (): number => rij[i++]?.n ?? 0; };
  return { melding: next(melding), opdracht: next(opdracht) };
}

/** The sequences go on where the demo ended. */
async function returnNummers(tx: Tx): Promise<void> {
  await tx.$executeRaw(sql`SELECT setval('melding_nummer_seq', (SELECT max(nummer) FROM melding))`);
  await tx.$executeRaw(sql`SELECT setval('opdracht_nummer_seq', (SELECT max(nummer) FROM opdracht))`);
}

/** What happened last to the demo klant and the open work of companies is told by mail, so the postbus is alive. */
async function tellLatest(db: Db, tx: Tx): Promise<void> {
  const rijen = await tx.$queryRaw<{ id: bigint }[]>(sql`
    SELECT g.id FROM gebeurtenis g JOIN melding m ON m.id = g.melding_id LEFT JOIN opdracht o ON o.id = g.opdracht_id
    WHERE (m.melder_id = ${persoonId("klant")}::uuid AND m.afgesloten_op IS NULL AND g.soort IN ('melding.ontvangen', 'melding.gevraagd', 'melding.gereed_gemeld', 'opdracht.ingepland'))
       OR (g.soort = 'opdracht.aangeboden' AND o.open AND o.leverancier_id IS NOT NULL AND o.status = 'aangeboden')
    ORDER BY g.id LIMIT 40`);
  for (const { id } of rijen) await enqueue(db, tx, { queue: "gebeurtenis", data: { id: id.toString() } });
}

/**
 * Fills an empty database with Stadskantoor Waterstede: the town hall, its people, and three months of meldingen that
 * end now. All or nothing; relative to the application clock.
 */
export async function seedDemo(db: Db, { voortgang = () => undefined, nu }: Opties = {}): Promise<void> {
  const moment = nu ?? (await createDomainClock(db))();
  const bezetting = buildPersonen(createToeval(ZAAD));
  await db.$transaction(async (tx) => {
    voortgang("Gebouwen, mensen en leveranciers");
    await seedOrganisatie(tx, { bezetting, nu: moment });
    await seedMededelingen(tx, moment);
  }, { timeout: TIJD_MS });
  forgetStamgegevens(db);
  const stam = await loadStamgegevens(db);
  voortgang("Drie maanden meldingen");
  // Thought out before the transaction: on a busy machine that takes longer than the database waits for one that is idle.
  const wereld = buildWereld({ stam, bezetting, nu: moment, toeval: createToeval(ZAAD + 1), nummers: await drawNummers(db, 6000) });
  writeGeschiedenis(wereld);
  addVoorWie(wereld);
  writeParen(wereld);
  await db.$transaction(async (tx) => {
    await writeRows(tx, wereld.kader.rijen);
    await writeAntwoorden(tx, { stam, toeval: createToeval(ZAAD + 2) });
    await returnNummers(tx);
    await seedArtikelen(tx, { bezetting, nu: moment });
    await seedVolgers(tx);
    await seedMeemelders(tx, moment);
    await seedGelezen(tx);
    await seedRegels(tx);
    await seedMandaat(tx, moment);
    await seedKlantbeeld(tx, moment);
    await seedIndelingen(tx, moment);
    await seedWeergaven(tx);
    await tellLatest(db, tx);
  }, { timeout: TIJD_MS });
  // Without statistics the first screens would be planned as if every table were empty.
  await countZoekwoorden(db);
  await db.$executeRaw(sql`ANALYZE`);
  voortgang("Cijfers per dag");
  await rebuildDagcijfer(db);
}
