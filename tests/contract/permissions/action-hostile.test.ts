import { beforeAll, describe, expect, it } from "vitest";
import { ROLLEN } from "@/lib/domain/authz/rollen";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testActions } from "@/tests/support/actions";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf } from "@/tests/support/meldingen";
import { aPersoon } from "@/tests/support/personen";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { ACTION_FORMS, type Vorm } from "./action-forms";
import { ACTION_TABLE } from "./action-table";

const database = testDb();
const actions = testActions(database);
const ALL = Object.entries(ACTION_TABLE).flatMap(([file, namen]) => Object.keys(namen).map((naam) => ({ file, naam, key: `${file} ${naam}` })));
/** Actions that get more than the form: the number of the melding, or the secret of the link. */
const BOUND: Readonly<Record<string, () => readonly unknown[]>> = { volgAction: () => [waarden["melding"]], volgTokenAction: () => ["a".repeat(43)], volgenAction: () => ["a".repeat(43)], volgMailAction: () => ["a".repeat(43)] };
/** Actions that are called with the form alone. */
const ZONDER_STATE = ["demoInlogAction", "genoegAction", "stopSessieAction", "stopAndereSessiesAction", "toonhintAction", "uitlogAction"];
const LEEG = { status: "leeg", fouten: [], melding: null, waarden: {} };

let cookie: string, gewoon: string, waarden: Record<string, unknown>;
let nieuw = 0;

beforeAll(async () => {
  const { db } = database;
  await seedReferentie(db);
  const team = await db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } });
  const mens = await aPersoon(db, { rollen: ROLLEN, teamIds: [team.id] });
  const ctx = contextOf(db, mens);
  const melding = await aMelding(ctx);
  await MELDING_COMMANDS.dispatch(ctx, melding, { versie: 1, teamId: team.id });
  const opdracht = await db.opdracht.findFirstOrThrow();
  waarden = { melding: Number(melding), opdracht: opdracht.nummer, versie: 2, opdrachtVersie: 1, team: team.id, persoon: (await aPersoon(db)).id };
  [cookie, gewoon] = [await actions.cookieOf(mens.id), await actions.cookieOf((await aPersoon(db)).id)];
});

const fill = (vorm: Vorm): Record<string, string> => Object.fromEntries(Object.entries(vorm).map(([naam, waarde]) => [naam, waarde.replace(/\{(\w+)\}/g, (_, plek: string) => String(waarden[plek]))]));
function toForm(velden: Record<string, string>, anders: Record<string, string | File | readonly string[]> = {}): FormData {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries({ ...velden, ...anders })) for (const een of Array.isArray(waarde) ? waarde : [waarde]) form.append(naam, een as string);
  return form;
}
const argsOf = (naam: string, form: unknown) => (ZONDER_STATE.includes(naam) ? [form] : [...(BOUND[naam]?.() ?? []), LEEG, form]);
/** What people keep: nothing of it may change by a call that was refused. */
const snapshot = async () => JSON.stringify(await Promise.all([
  database.db.melding.findMany({ select: { nummer: true, versie: true } }), database.db.opdracht.findMany({ select: { nummer: true, versie: true, status: true } }), database.db.gebeurtenis.count(), database.db.bericht.count(), database.db.notitie.count(),
  database.db.persoon.findMany({ select: { id: true, versie: true, actief: true } }), database.db.persoonRol.count(), database.db.team.count(), database.db.sessie.count({ where: { beeindigdOp: null } }), database.db.mail.count(), database.db.instelling.count(),
]));

const VIJANDIG = (): readonly (string | File | readonly string[])[] => [
  "", "a\0b", "\ud800", "x".repeat(20_000), "-1", "1e999", "99999999999999999999", '{"not":""}', "__proto__", "' OR 1=1 --", "9999-12-31T23:59", "persoon:../..", "a:*&|!()<->", ["a", "b"], new File(["x"], `vreemd${nieuw++}.txt`),
];
/** The head that every form of one action shares is tried once. */
const KOP = ["nummer", "versie", "actie", "stap"];

describe("every server action", () => {
  it("has a form here", () => expect(Object.keys(ACTION_FORMS).sort()).toEqual(ALL.map(({ key }) => key).sort()));

  it("does nothing for who is nobody, nor for a page of somebody else", async () => {
    const before = await snapshot();
    const wrong: string[] = [];
    for (const { file, naam, key } of ALL) {
      const action = await actions.load(file, naam);
      for (const vorm of ACTION_FORMS[key]!) {
        for (const origin of ["https://elders.example", null, "null"]) {
          const answer = await actions.call(action, argsOf(naam, toForm(fill(vorm))), { cookie, origin });
          if (answer !== "404") wrong.push(`${key} from ${origin}: ${JSON.stringify(answer)}`);
        }
        if (ACTION_TABLE[file]![naam] === "requireActionContext") {
          const answer = await actions.call(action, argsOf(naam, toForm(fill(vorm))));
          if (!(typeof answer === "string" && answer.startsWith("/inloggen")) && !(answer as { status?: string })?.status?.includes("fout")) wrong.push(`${key} for nobody: ${JSON.stringify(answer)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await snapshot()).toBe(before);
  });

  it("of another role does nothing for a klant, and of beheer nothing for who has every other role", async () => {
    const rest = await actions.cookieOf((await aPersoon(database.db, { rollen: ROLLEN.filter((rol) => rol !== "beheerder") })).id);
    const before = await snapshot();
    const done: string[] = [];
    // A klant may hand in a melding by whatever form; it is then their own.
    for (const { file, naam, key } of ALL.filter((one) => /^\((beheer|frontoffice|backoffice)\)/.test(one.file) && one.naam !== "intakeAction")) {
      const action = await actions.load(file, naam);
      for (const vorm of ACTION_FORMS[key]!) for (const wie of file.startsWith("(beheer)") ? [gewoon, rest] : [gewoon]) {
        const answer = await actions.call(action, argsOf(naam, toForm(fill(vorm))), { cookie: wie });
        if ((answer as { status?: string }).status !== "fout") done.push(`${key}: ${JSON.stringify(answer)}`);
      }
    }
    expect(done).toEqual([]);
    expect(await snapshot()).toBe(before);
  });

  it.each(ALL)("$key never fails on what a form may hold", async ({ file, naam, key }) => {
    const action = await actions.load(file, naam);
    const wrong: string[] = [];
    const attempt = async (form: unknown, what: string, args = argsOf(naam, form)) => {
      try {
        await actions.call(action, args, { cookie });
      } catch (error) {
        wrong.push(`${what}: ${String(error).slice(0, 200)}`);
      }
    };
    for (const [index, vorm] of ACTION_FORMS[key]!.entries()) for (const veld of Object.keys(vorm).filter((een) => index === 0 || !KOP.includes(een))) {
      for (const waarde of VIJANDIG()) await attempt(toForm(fill(vorm), { [veld]: waarde }), `${vorm["actie"] ?? ""} ${veld}=${JSON.stringify(waarde).slice(0, 40)}`);
    }
    await attempt(toForm({}), "empty form");
    for (const bound of BOUND[naam] ? [undefined, null, {}, [], { not: 1 }, Number.NaN, Number.POSITIVE_INFINITY, 1.5, -1, 2 ** 53, "1", "\0", "x".repeat(10_000), new Map(), new FormData()] : []) {
      await attempt(null, `bound ${String(bound)}`, [bound, LEEG, toForm(fill(ACTION_FORMS[key]![0]!))]);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
