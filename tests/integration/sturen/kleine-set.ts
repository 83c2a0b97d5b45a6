import type { Db } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { newId } from "@/lib/data/new-id";
import type { Prisma } from "@/lib/data/generated/client";
import type { Rol } from "@/lib/domain/authz/rollen";

/** Wednesday 18 November 2026, 12:00 in Amsterdam. */
export const NU = new Date("2026-11-18T11:00:00Z");
export const op = (moment: string): Date => new Date(`${moment}+01:00`);

export type Mensen = { readonly manager: string; readonly klant: string; readonly eigenTeam: string; readonly anderTeam: string; readonly stoel: string; readonly lamp: string };

/** A manager with a team, a klant, two products in two groups. */
export async function seedMensen(db: Db): Promise<Mensen> {
  const [manager, klant, eigenTeam, anderTeam, stoel, lamp] = Array.from({ length: 6 }, newId) as [string, string, string, string, string, string];
  await db.dienstdomein.upsert({ where: { code: "facilitair" }, create: { code: "facilitair", naam: "Facilitair" }, update: {} });
  await db.team.createMany({ data: [{ id: eigenTeam, naam: "Proefteam eigen" }, { id: anderTeam, naam: "Proefteam ander" }] });
  await db.persoon.createMany({ data: [{ id: manager, email: "m@proef.example", naam: "Mia Manager" }, { id: klant, email: "k@proef.example", naam: "Kees Klant" }] });
  await db.product.createMany({ data: [
    { id: stoel, code: "PROEF-STOEL", naam: "Stoel", groep: "Proefgroep meubilair", kwis: "W" },
    { id: lamp, code: "PROEF-LAMP", naam: "Lamp", groep: "Proefgroep gebouw", kwis: "S" },
  ] });
  return { manager, klant, eigenTeam, anderTeam, stoel, lamp };
}

export function contextOf(db: Db, mensen: Mensen, rollen: readonly Rol[] = ["manager"]): Context {
  return {
    db, now: () => NU,
    actor: { soort: "persoon", id: mensen.manager, naam: "Mia Manager", email: "m@proef.example", rollen, teamIds: [mensen.eigenTeam], afdelingId: null, scope: null, sleutelId: null },
  };
}

/** A melding that is gereed or open, with what a test wants different. */
export function melding(mensen: Mensen, anders: Partial<Prisma.MeldingCreateManyInput> & { ontvangenOp: Date }): Prisma.MeldingCreateManyInput {
  const klaar = anders.gereedOp ? { status: "gereed", oplossing: "Klaar" } : {};
  return {
    id: newId(), onderwerp: "Proef", omschrijving: "Proef", kwis: "S", kwisVoorstel: {}, kanaal: "portaal",
    melderId: mensen.klant, ingevoerdDoorId: mensen.klant, gewijzigdOp: anders.ontvangenOp, ...klaar, ...anders,
  };
}

/** Eleven meldingen in November and two in October; every figure of the tests can be checked against this by hand. */
export async function seedKleineSet(db: Db, mensen: Mensen): Promise<void> {
  const m = (anders: Parameters<typeof melding>[1]) => melding(mensen, anders);
  const { stoel, lamp } = mensen;
  const rijen = [
    // 1 on time in 2 hours by phone at once, mark 9; reaction on time
    m({ nummer: 901, ontvangenOp: op("2026-11-02T09:00"), gereedOp: op("2026-11-02T11:00"), uiterlijkGereed: op("2026-11-03T17:30"), uiterlijkReactie: op("2026-11-02T10:00"), reactieOp: op("2026-11-02T09:05"), kanaal: "telefoon", direct: true, kwis: "I", productId: lamp }),
    // 2 too late after 100 hours, two visits, mark 4; reaction too late
    m({ nummer: 902, ontvangenOp: op("2026-11-03T09:00"), gereedOp: op("2026-11-07T13:00"), uiterlijkGereed: op("2026-11-05T17:30"), uiterlijkReactie: op("2026-11-03T10:00"), reactieOp: op("2026-11-03T15:00"), kanaal: "balie", productId: lamp }),
    // 3 reopened: late against the first promise, on time against the second; closed, no mark
    m({ nummer: 903, ontvangenOp: op("2026-11-04T09:00"), gereedOp: op("2026-11-10T09:00"), status: "afgesloten", afgeslotenOp: op("2026-11-17T17:30"), heropend: 1, eersteUiterlijk: op("2026-11-06T17:30"), uiterlijkGereed: op("2026-11-12T17:30"), productId: stoel, kwis: "W", navragen: 2 }),
    // 4 no norm, 4 hours, mark 7; received in October, gereed in November
    m({ nummer: 904, ontvangenOp: op("2026-10-31T20:00"), gereedOp: op("2026-11-01T00:00"), kwis: "compliment" }),
    // 5 a klacht about another team, on time, 24 hours
    m({ nummer: 905, ontvangenOp: op("2026-11-09T10:00"), gereedOp: op("2026-11-10T10:00"), uiterlijkGereed: op("2026-11-23T17:30"), kwis: "K", kanaal: "email", betreftTeamId: mensen.anderTeam }),
    // 6 today, done today, chat but not at once; 1 hour
    m({ nummer: 906, ontvangenOp: op("2026-11-18T09:00"), gereedOp: op("2026-11-18T10:00"), uiterlijkGereed: op("2026-11-18T17:30"), kanaal: "chat", productId: stoel, kwis: "W" }),
    // 7 open and late, the klant hears nothing, 15 days old
    m({ nummer: 907, ontvangenOp: op("2026-11-03T12:00"), uiterlijkGereed: op("2026-11-06T12:00"), stilOp: op("2026-11-05T12:00"), productId: lamp }),
    // 8 open, waits for the klant: late is not counted; 100 days old
    m({ nummer: 908, ontvangenOp: op("2026-08-10T13:00"), status: "wacht_op_klant", vraag: "Welke kleur?", uiterlijkGereed: op("2026-08-20T12:00") }),
    // 9 open since today, told by a colleague
    m({ nummer: 909, ontvangenOp: op("2026-11-18T00:00"), uiterlijkGereed: op("2026-11-20T12:00"), kanaal: "eigen_constatering", terugTeMelden: true }),
    // 10 withdrawn counts as received; 11 double does not
    m({ nummer: 910, ontvangenOp: op("2026-11-05T09:00"), status: "geannuleerd", annuleerReden: "ingetrokken" }),
    m({ nummer: 911, ontvangenOp: op("2026-11-05T09:00"), status: "geannuleerd", annuleerReden: "dubbel" }),
    // October: one on time, one late
    m({ nummer: 912, ontvangenOp: op("2026-10-05T09:00"), gereedOp: op("2026-10-05T12:00"), uiterlijkGereed: op("2026-10-06T12:00") }),
    m({ nummer: 913, ontvangenOp: op("2026-10-06T09:00"), gereedOp: op("2026-10-08T09:00"), uiterlijkGereed: op("2026-10-07T12:00") }),
  ];
  await db.melding.createMany({ data: rijen });
  const idOf = (nummer: number): string => rijen.find((rij) => rij.nummer === nummer)?.id as string;
  await db.oordeel.createMany({ data: [
    { meldingId: idOf(901), ronde: 1, cijfer: 9, op: NU }, { meldingId: idOf(902), ronde: 1, cijfer: 8, op: op("2026-11-07T14:00") },
    { meldingId: idOf(902), ronde: 2, cijfer: 4, op: NU }, { meldingId: idOf(904), ronde: 1, cijfer: 7, op: NU },
  ] });
  const opdracht = { teamId: mensen.anderTeam, status: "klaar", resultaat: "Klaar", aangebodenOp: op("2026-11-03T10:00"), klaarOp: op("2026-11-07T12:00"), gewijzigdOp: NU };
  await db.opdracht.createMany({ data: [{ ...opdracht, meldingId: idOf(902), bezoeken: 2 }, { ...opdracht, meldingId: idOf(905), bezoeken: 1 }] });
}

/** Klachten that this manager must not see: about the manager, and about the manager's own team. One is open. */
export async function seedVerborgen(db: Db, mensen: Mensen): Promise<void> {
  const k = (nummer: number, anders: Parameters<typeof melding>[1]) => melding(mensen, { nummer, kwis: "K", navragen: 1, ...anders });
  const rijen = [
    k(920, { ontvangenOp: op("2026-11-06T09:00"), gereedOp: op("2026-11-09T09:00"), uiterlijkGereed: op("2026-11-20T17:30"), betreftPersoonId: mensen.manager }),
    k(921, { ontvangenOp: op("2026-11-18T08:00"), gereedOp: op("2026-11-18T09:00"), uiterlijkGereed: op("2026-11-20T17:30"), betreftTeamId: mensen.eigenTeam }),
    k(922, { ontvangenOp: op("2026-11-11T09:00"), uiterlijkGereed: op("2026-11-12T17:30"), stilOp: op("2026-11-12T09:00"), betreftPersoonId: mensen.manager, terugTeMelden: true }),
  ];
  await db.melding.createMany({ data: rijen });
  await db.oordeel.create({ data: { meldingId: rijen[0]?.id as string, ronde: 1, cijfer: 1, op: NU } });
}
