import { beforeAll, describe, expect, it } from "vitest";
import type { Permission } from "@/lib/domain/authz/permissions";
import { can } from "@/lib/domain/authz/actor";
import { ROLLEN, type Rol } from "@/lib/domain/authz/rollen";
import { testActions } from "@/tests/support/actions";
import { testDb } from "@/tests/support/database";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { createMeldingRij, createOpdrachtRij } from "@/tests/support/rows";

const database = testDb();
const actions = testActions(database);
const RELATIES = ["eigen", "team", "ander", "klacht over mij"] as const;
type Relatie = (typeof RELATIES)[number];
type Ding = { id: string; melding: number; opdracht: number; melderId: string };
type Proef = { naam: string; file: string; recht: Permission; over: "melding" | "opdracht"; velden: Record<string, string>; gebonden?: true };

const BALIE = "(frontoffice)/wachtrij/[nummer]/actions.ts";
const WERK = "(backoffice)/werk/actions.ts";
/** Each action that is about one thing, with a form that changes it when that is allowed. */
const PROEVEN: readonly Proef[] = [
  { naam: "meldingAction", file: BALIE, recht: "melding.take", over: "melding", velden: { actie: "take" } },
  { naam: "meldingAction", file: BALIE, recht: "melding.inquire", over: "melding", velden: { actie: "inquire", tekst: "Hoe staat het?" } },
  { naam: "meldingAction", file: BALIE, recht: "melding.cancel", over: "melding", velden: { actie: "cancel", reden: "ingetrokken" } },
  { naam: "opdrachtAction", file: BALIE, recht: "opdracht.withdraw", over: "opdracht", velden: { actie: "withdraw", reden: "Niet nodig." } },
  { naam: "berichtAction", file: BALIE, recht: "melding.inform", over: "melding", velden: { tekst: "Wij komen." } },
  { naam: "notitieAction", file: BALIE, recht: "melding.note", over: "melding", velden: { tekst: "Even bellen." } },
  { naam: "opdrachtAction", file: WERK, recht: "opdracht.arrive", over: "opdracht", velden: { actie: "arrive" } },
  { naam: "finishAction", file: WERK, recht: "opdracht.finish", over: "opdracht", velden: { resultaat: "Gemaakt." } },
  { naam: "volgAction", file: "(portaal)/meldingen/[nummer]/actions.ts", recht: "melding.inform", over: "melding", velden: { actie: "bericht", tekst_bericht: "Dank." }, gebonden: true },
];
const DESK: readonly Rol[] = ["frontoffice", "coordinator", "klachtbehandelaar", "manager"];
const iedereen: { naam: string; actor: PersoonActor; cookie: string }[] = [];
let teamId: string, anderTeamId: string, vreemde: PersoonActor;

beforeAll(async () => {
  const { db } = database;
  [teamId, anderTeamId] = (await Promise.all(["Technische dienst", "Schoonmaak"].map((naam) => db.team.findFirstOrThrow({ where: { naam } })))).map(({ id }) => id) as [string, string];
  vreemde = await aPersoon(db);
  for (const rollen of [[], ...ROLLEN.map((rol) => [rol])] as Rol[][]) {
    const actor = await aPersoon(db, { rollen, teamIds: [teamId] });
    iedereen.push({ naam: rollen[0] ?? "klant", actor, cookie: await actions.cookieOf(actor.id) });
  }
});

async function aDing(actor: PersoonActor, relatie: Relatie): Promise<Ding> {
  const { db } = database;
  const melderId = relatie === "eigen" ? actor.id : vreemde.id;
  const id = await createMeldingRij(db, { melderId, ...(relatie === "klacht over mij" ? { kwis: "K", betreftPersoonId: actor.id } : {}) });
  const opdrachtId = await createOpdrachtRij(db, { meldingId: id, teamId: relatie === "team" || relatie === "klacht over mij" ? teamId : anderTeamId });
  const [melding, opdracht] = await Promise.all([db.melding.findUniqueOrThrow({ where: { id }, select: { nummer: true } }), db.opdracht.findUniqueOrThrow({ where: { id: opdrachtId }, select: { nummer: true } })]);
  return { id, melding: melding.nummer, opdracht: opdracht.nummer, melderId };
}

/** Sight told again, apart from the code: the desk sees all but a klacht about oneself, a team its work, a klant the own. */
function sees({ rollen }: PersoonActor, over: Proef["over"], relatie: Relatie): boolean {
  if (relatie === "klacht over mij") return false;
  if (rollen.some((rol) => DESK.includes(rol)) || (relatie === "team" && rollen.includes("backoffice"))) return true;
  return relatie === "eigen" && over === "melding";
}

const standOf = async ({ id }: Ding) => JSON.stringify(await database.db.melding.findUniqueOrThrow({
  where: { id }, select: { versie: true, status: true, berichten: { select: { id: true } }, notities: { select: { id: true } }, opdrachten: { select: { versie: true, status: true } }, gebeurtenissen: { select: { soort: true } } },
}));

describe("every server action about one thing, for every role and every relation", () => {
  it.each(PROEVEN.map((proef) => ({ ...proef, titel: `${proef.naam} ${proef.velden["actie"] ?? ""}` })))("$titel ($file)", async ({ naam, file, recht, over, velden, gebonden }) => {
    const action = await actions.load(file, naam);
    // What nobody touched serves the next one too.
    const heel = new Map<Relatie, Ding>();
    const [found, wanted]: Record<string, string>[] = [{}, {}];
    for (const { naam: wie, actor, cookie } of iedereen) for (const relatie of RELATIES) {
      const ding = heel.get(relatie) ?? (await aDing(actor, relatie));
      const form = new FormData();
      for (const [veld, waarde] of Object.entries({ nummer: String(ding[over]), versie: "1", ...velden })) form.set(veld, waarde);
      const voor = await standOf(ding);
      const antwoord = await actions.call(action, [...(gebonden ? [ding.melding] : []), { status: "leeg", fouten: [], melding: null, waarden: {} }, form], { cookie });
      const isGedaan = (await standOf(ding)) !== voor;
      if (relatie === "team" || relatie === "ander") void (isGedaan ? heel.delete(relatie) : heel.set(relatie, ding));
      const isVerteld = typeof antwoord === "string" ? "elders" : (antwoord as { status: string }).status;
      const mag = sees(actor, over, relatie) && can(actor, recht, over === "melding" ? ding : undefined);
      wanted![`${wie}, ${relatie}`] = mag ? "gedaan" : "niets, fout";
      found![`${wie}, ${relatie}`] = isGedaan ? "gedaan" : `niets, ${isVerteld}`;
    }
    expect(found).toEqual(wanted);
  }, 60_000);
});
