import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { rebuildDagcijfer } from "@/lib/data/rebuild-dagcijfer";
import type { Actor } from "@/lib/domain/authz/actor";
import { ROLLEN } from "@/lib/domain/authz/rollen";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { inviteVolger } from "@/lib/use-cases/melding/invite-volger";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { makeGebaar } from "@/lib/use-cases/mandaat/make-gebaar";
import { mergeMeldingen } from "@/lib/use-cases/melding/merge-meldingen";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon } from "@/tests/support/personen";
import { READ_TABLE, ZONDER_MELDING, type Over } from "./read-table";

const database = testDb();
const WOORD = "zwaluwstaart";
const NOOIT: Omit<Over, "melderId"> = { nummer: 999_999, opdracht: 999_999, opdrachtId: "00000000-0000-4000-8000-00000000abcd", bijlageId: "00000000-0000-4000-8000-00000000abcd", woord: WOORD };
type Wie = { naam: string; actor: Actor; voor: Record<string, string> };
let over: Over;
/** Who may not see the melding and who may, and what each of them was told before it existed. */
let buiten: Wie[], binnen: Wie[];

/** The clock of a read stands still, and the times of the database itself are left out. */
const NU = new Date();
async function readAll(actor: Actor, about: Over): Promise<Record<string, string>> {
  const ctx = contextOf(database.db, actor, () => NU);
  const said: Record<string, string> = {};
  for (const [naam, read] of Object.entries(READ_TABLE)) said[naam] = JSON.stringify(await read(ctx, about), (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)) ?? "undefined";
  return said;
}

beforeAll(async () => {
  const { db } = database;
  await seedReferentie(db);
  const [eigen, ander] = await Promise.all(["Technische dienst", "Schoonmaak"].map((naam) => db.team.findFirstOrThrow({ where: { naam } })));
  const klant = await aPersoon(db);
  const ziet = await aPersoon(db, { rollen: ROLLEN, teamIds: [eigen!.id] });
  const collega = await aPersoon(db, { rollen: ROLLEN, teamIds: [eigen!.id] });
  const [vreemd, monteur] = [await aPersoon(db), await aPersoon(db, { rollen: ["backoffice"], teamIds: [ander!.id] })];
  const leverancier = await db.leverancier.create({ data: { naam: "Elders", email: "x@elders.example" } });
  const lev: Actor = { soort: "leverancier", id: leverancier.id, naam: "Elders", opdrachtId: NOOIT.opdrachtId };
  // Each of them has something of their own, so that an empty answer does not prove the rule.
  for (const actor of [vreemd, monteur, collega]) await aMelding(contextOf(db, actor), { omschrijving: "Een gewone vraag.", kwis: "I", productCode: undefined });
  await rebuildDagcijfer(db);
  const wie = [{ naam: "de collega over wie zij gaat, met elke rol", actor: collega }, { naam: "een andere klant", actor: vreemd }, { naam: "een monteur van een ander team", actor: monteur }, { naam: "een andere leverancier", actor: lev }];
  const before = (list: Omit<Wie, "voor">[]) => Promise.all(list.map(async (een) => ({ ...een, voor: await readAll(een.actor, { ...NOOIT, melderId: klant.id }) })));
  buiten = await before(wie);
  const vriend = await aPersoon(db);
  binnen = await before([{ naam: "de klant", actor: klant }, { naam: "de servicedesk", actor: ziet }, { naam: "wie meekijkt", actor: vriend }]);

  const desk = contextOf(db, ziet);
  const { id: locatieId } = await db.locatie.create({ data: { naam: "Stadhuis", soort: "gebouw" } });
  const nummer = await aMelding(contextOf(db, klant), { locatieId, omschrijving: `De medewerker deed ${WOORD} tegen mij.`, kwis: "K", productCode: undefined, betreft: { soort: "persoon", id: collega.id } });
  must(await MELDING_COMMANDS.take(desk, nummer, { versie: 1 }));
  must(await MELDING_COMMANDS.dispatch(desk, nummer, { versie: 2, teamId: eigen!.id, toelichting: WOORD }));
  const dubbel = await aMelding(contextOf(db, klant), { omschrijving: `Nog eens: ${WOORD}.`, kwis: "K", productCode: undefined, betreft: { soort: "persoon", id: collega.id } });
  expect(must(await mergeMeldingen(desk, { hoofd: nummer, meldingen: [{ nummer: dubbel, versie: 1 }] }))).toMatchObject([{ uitkomst: { ok: true } }]);
  must(await inviteVolger(contextOf(db, klant), nummer, { collega: vriend.email }));
  must(await informKlant(desk, nummer, { tekst: WOORD }));
  must(await noteMelding(desk, nummer, { tekst: WOORD }));
  const bijlage = must(await attachBijlage(desk, nummer, { bestand: { naam: `${WOORD}.png`, bytes: await sharp({ create: { width: 20, height: 20, channels: 3, background: "#884422" } }).png().toBuffer() }, zichtbaar: "klant" }));
  must(await MELDING_COMMANDS.inquire(contextOf(db, klant), nummer, { versie: (await db.melding.findUniqueOrThrow({ where: { nummer } })).versie }));
  const klaar = await aMelding(contextOf(db, klant, () => new Date(NU.getTime() - 3_600_000)), { omschrijving: `Weer ${WOORD}.`, kwis: "K", productCode: undefined, betreft: { soort: "persoon", id: collega.id } });
  must(await MELDING_COMMANDS["mark-gereed"](desk, klaar, { versie: 1, oplossing: "Besproken." }));
  const opdracht = await db.opdracht.findFirstOrThrow({ where: { melding: { nummer } } });
  await db.melding.update({ where: { nummer: klaar }, data: { verwantId: opdracht.meldingId, versie: { increment: 1 } } });
  for (const actor of [collega, ziet]) await db.attentie.create({ data: { persoonId: actor.id, meldingId: opdracht.meldingId, soort: "proef", tekst: WOORD, pad: `/wachtrij/M${nummer}`, sleutel: `proef-${actor.id}`, op: new Date() } });
  must(await makeGebaar(desk, nummer, { sleutel: randomUUID(), soort: "anders", bedrag: "", reden: WOORD }));
  await rebuildDagcijfer(db);
  over = { nummer, opdracht: opdracht.nummer, opdrachtId: opdracht.id, melderId: klant.id, bijlageId: bijlage.id, woord: WOORD };
});

describe("every read", () => {
  it("with an actor stands in the table, or there is a reason why it tells nothing of a melding", () => {
    const folder = join(import.meta.dirname, "../../../lib/queries");
    const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/^export (?:async )?function\*? (\w+)\([^)]*\bContext\b/gm)].map(([, naam]) => ({ file, key: `${file} ${naam}` })));
    const excused = (file: string) => Object.keys(ZONDER_MELDING).some((path) => file.startsWith(path));
    expect(found.filter(({ file, key }) => !(key in READ_TABLE) && !excused(file)).map(({ key }) => key)).toEqual([]);
    expect(Object.keys(READ_TABLE).filter((key) => !found.some((one) => one.key === key))).toEqual([]);
  });

  it("tells whoever may not see a melding exactly what it told before the melding was there", async () => {
    for (const { naam, actor, voor } of buiten) {
      const na = await readAll(actor, over);
      const anders = Object.keys(na).filter((read) => na[read] !== voor[read]);
      expect([naam, anders.map((read) => `${read}: ${voor[read]} → ${na[read]}`.slice(0, 400))]).toEqual([naam, []]);
    }
  });

  it("does tell who may: else the silence above proves nothing", async () => {
    const told = await Promise.all(binnen.map(async ({ actor, voor }) => {
      const na = await readAll(actor, over);
      return Object.keys(na).filter((read) => na[read] !== voor[read]);
    }));
    const gezegd = new Set([...told.flat(), ...VOOR_LEVERANCIER]);
    expect(Object.keys(READ_TABLE).filter((read) => !gezegd.has(read))).toEqual([]);
  });
});

/** Only who holds the link of an opdracht is told by these; tests/integration/werk proves that they do. */
const VOOR_LEVERANCIER = ["leverancier/get-leverancier-opdracht.ts getLeverancierOpdracht", "bijlage/find-bijlage-for-opdracht.ts findBijlageForOpdracht"];
