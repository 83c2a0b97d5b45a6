import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/data/context";
import { ROLLEN } from "@/lib/domain/authz/rollen";
import type { AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";
import { addUitzondering } from "@/lib/use-cases/beheer/add-uitzondering";
import { applyImport } from "@/lib/use-cases/beheer/apply-import";
import { recordControle } from "@/lib/use-cases/beheer/record-controle";
import { removeNorm } from "@/lib/use-cases/beheer/remove-norm";
import { removeUitzondering } from "@/lib/use-cases/beheer/remove-uitzondering";
import { retryJob } from "@/lib/use-cases/beheer/retry-job";
import { retryMail } from "@/lib/use-cases/beheer/retry-mail";
import { saveAfdeling } from "@/lib/use-cases/beheer/save-afdeling";
import { saveKalender } from "@/lib/use-cases/beheer/save-kalender";
import { saveLeverancier } from "@/lib/use-cases/beheer/save-leverancier";
import { saveLocatie } from "@/lib/use-cases/beheer/save-locatie";
import { saveLogo } from "@/lib/use-cases/beheer/save-logo";
import { saveMandaatkader } from "@/lib/use-cases/beheer/save-mandaatkader";
import { saveNorm } from "@/lib/use-cases/beheer/save-norm";
import { saveOrganisatie } from "@/lib/use-cases/beheer/save-organisatie";
import { savePersoon } from "@/lib/use-cases/beheer/save-persoon";
import { saveProduct } from "@/lib/use-cases/beheer/save-product";
import { saveRouteringsregel } from "@/lib/use-cases/beheer/save-routeringsregel";
import { saveTeam } from "@/lib/use-cases/beheer/save-team";
import { setActief } from "@/lib/use-cases/beheer/set-actief";
import { storeImport } from "@/lib/use-cases/beheer/store-import";
import { saveProfiel } from "@/lib/use-cases/toegang/save-profiel";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { contextOf } from "@/tests/support/meldingen";
import { aPersoon } from "@/tests/support/personen";

type Command = (ctx: Context, raw: unknown) => Promise<Result<unknown, AppError>>;
const ID = "00000000-0000-7000-8000-00000000abcd";

/** Every command of beheer with input that is complete, so that only the right can stop it. */
const COMMANDS: Readonly<Record<string, readonly [Command, Record<string, unknown>]>> = {
  addUitzondering: [addUitzondering, { kalenderCode: "balie", versie: 1, datum: "2027-01-04", omschrijving: "Dicht" }],
  applyImport: [applyImport, { soort: "personen", bestandId: ID, toevoegen: 1, wijzigen: 0 }],
  recordControle: [recordControle, { stap: "kalender" }],
  removeNorm: [removeNorm, { id: ID, versie: 1 }],
  removeUitzondering: [removeUitzondering, { id: ID, kalenderCode: "balie", versie: 1 }],
  retryJob: [retryJob, { id: ID }],
  retryMail: [retryMail, { id: ID }],
  saveAfdeling: [saveAfdeling, { naam: "Nieuwe afdeling" }],
  saveKalender: [saveKalender, { code: "nieuw", naam: "Nieuw", bevrijdingsdag: "nooit", dag1: "08:00-17:00" }],
  saveLeverancier: [saveLeverancier, { naam: "Nieuwe leverancier", email: "nieuw@leverancier.example" }],
  saveLocatie: [saveLocatie, { naam: "Nieuw gebouw", soort: "gebouw" }],
  saveLogo: [(ctx, raw) => saveLogo(ctx, raw, null), { versie: 0 }],
  saveMandaatkader: [saveMandaatkader, { rol: "coordinator", perGevalCent: "50", perMaandCent: "250", gebaren: ["attentie"] }],
  saveNorm: [saveNorm, { kwis: "S", prioriteit: 2, soort: "ter_plaatse", waarde: 2, eenheid: "uren" }],
  saveOrganisatie: [saveOrganisatie, { versie: 0, naam: "Anders" }],
  savePersoon: [savePersoon, { naam: "Nieuw", email: "nieuw@voorbeeld.nl", soort: "medewerker" }],
  saveProduct: [saveProduct, { code: "X-01", naam: "Nieuw", groep: "Nieuw", dienstdomeinCode: "facilitair", niveau: "basis", laag: "operationeel", kwis: "S", gereedBeleid: "automatisch" }],
  saveRouteringsregel: [saveRouteringsregel, { groep: "Catering", teamId: ID, volgorde: 100 }],
  saveTeam: [saveTeam, { naam: "Nieuw team", soort: "backoffice", dienstdomeinCode: "facilitair" }],
  setActief: [setActief, { soort: "persoon", id: ID, versie: 1, actief: "nee" }],
  storeImport: [(ctx) => storeImport(ctx, { naam: "x.csv", bytes: Buffer.from("naam\nX") }), {}],
};
/** Columns that a form must never set: rights, secrets, history and bookkeeping. */
const VERBODEN = ["wachtwoordHash", "demo", "createdAt", "updatedAt", "padIds", "pad", "sessies", "sleutels"];
const HOSTILE = [null, [], "tekst", 7, { not: "" }, { contains: "" }, "\0", "\ud800", "x".repeat(20_000)];

const database = testDb();
const as = async (rollen: Parameters<typeof aPersoon>[1]) => contextOf(database.db, await aPersoon(database.db, rollen));
beforeAll(() => seedReferentie(database.db));

const snapshot = async () => JSON.stringify(await Promise.all([database.db.persoonRol.count(), database.db.team.count(), database.db.product.count(), database.db.gebeurtenis.count(), database.db.instelling.findMany({ where: { sleutel: { in: ["organisatie", "contact"] } } })]));

describe.each(Object.entries(COMMANDS))("%s", (_naam, [command, input]) => {
  it("is refused to everybody but the beheerder, and then changes nothing", async () => {
    const anderen = [await as({}), await as({ rollen: ROLLEN.filter((rol) => rol !== "beheerder") })];
    const before = await snapshot();
    for (const ctx of anderen) expect(await command(ctx, input)).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await snapshot()).toBe(before);
  });

  it.runIf(Object.keys(input).length > 0)("takes no columns that are not in its form, and never throws on hostile values", async () => {
    const beheer = await as({ rollen: ["beheerder"] });
    for (const kolom of VERBODEN) expect(await command(beheer, { ...input, [kolom]: "x" })).toMatchObject({ ok: false, error: { code: "ongeldig" } });
    for (const veld of Object.keys(input)) {
      for (const waarde of HOSTILE) expect(typeof (await command(beheer, { ...input, [veld]: waarde })).ok).toBe("boolean");
    }
    for (const raw of [null, undefined, [], "tekst", 7]) expect(await command(beheer, raw)).toMatchObject({ ok: false, error: { code: "ongeldig" } });
  });
});

/** Of each command that changes something kept: what it changes, as it stands in the base data. */
const BESTAAND: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  addUitzondering: () => kalender(),
  removeUitzondering: async () => ({ ...(await kalender()), id: (await database.db.kalenderUitzondering.create({ data: { kalenderCode: "balie", datum: new Date("2027-01-05"), omschrijving: "Dicht" } })).id }),
  saveKalender: async () => ({ ...(await kalender()), id: "balie", code: "balie" }),
  removeNorm: async () => rij(await database.db.norm.findFirstOrThrow()),
  saveNorm: async () => rij(await database.db.norm.findFirstOrThrow()),
  saveMandaatkader: async () => rij(await database.db.mandaatkader.create({ data: { rol: "klachtbehandelaar", perGevalCent: 0, perMaandCent: 0, gebaren: [] } })),
  saveAfdeling: async () => rij(await database.db.afdeling.create({ data: { naam: "Vastgoed" } })),
  saveLeverancier: async () => rij(await database.db.leverancier.create({ data: { naam: "De Groot", email: "werk@degroot.example" } })),
  saveLocatie: async () => rij(await database.db.locatie.create({ data: { naam: "Stadhuis", soort: "gebouw" } })),
  saveLogo: async () => ({ versie: 4 }), saveOrganisatie: async () => ({ versie: 4 }),
  savePersoon: async () => rij(await database.db.persoon.findFirstOrThrow({ where: { soort: "medewerker" } })),
  saveProduct: async () => rij(await database.db.product.findFirstOrThrow()),
  saveRouteringsregel: async () => ({ ...rij(await database.db.routeringsregel.findFirstOrThrow()), teamId: (await database.db.team.findFirstOrThrow()).id }),
  saveTeam: async () => rij(await database.db.team.findFirstOrThrow()),
  setActief: async () => rij(await database.db.persoon.findFirstOrThrow({ where: { soort: "medewerker" } })),
};
const rij = ({ id, versie }: { id: string; versie: number }) => ({ id, versie: versie + 1 });
const kalender = async () => ({ versie: (await database.db.kalender.findUniqueOrThrow({ where: { code: "balie" } })).versie + 1 });
/** Commands about something without a version: judged once more at the moment itself. */
const ZONDER_VERSIE = ["applyImport", "recordControle", "retryJob", "retryMail", "storeImport"];

describe("a stale version", () => {
  it("is asked of every command that changes something kept", () => {
    expect([...Object.keys(BESTAAND), ...ZONDER_VERSIE].sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  it.each(Object.keys(BESTAAND))("makes %s change nothing", async (naam) => {
    const [command, input] = COMMANDS[naam]!;
    const beheer = await as({ rollen: ["beheerder"] });
    const stale = await BESTAAND[naam]!();
    const before = await snapshot();
    expect(await command(beheer, { ...input, ...stale })).toMatchObject({ ok: false, error: { code: "inmiddels-gewijzigd" } });
    expect(await snapshot()).toBe(before);
  });

  it("changes nothing in an own profile either", async () => {
    const ctx = await as({});
    expect(await saveProfiel(ctx, { telefoon: "4412", werkplekId: "", versie: 2 })).toEqual({ ok: false, error: { code: "inmiddels-gewijzigd", versie: 1 } });
    expect(await database.db.persoon.findUnique({ where: { id: ctx.actor.id ?? "" } })).toMatchObject({ telefoon: null, versie: 1 });
  });
});
