import { BASIS_KALENDERS, restrictToLocatie, SERVICEDESK_KALENDER, type Kalender } from "@/lib/domain/sla/kalender";
import type { NormRegel } from "@/lib/domain/sla/norm";
import type { NormTijd } from "@/lib/domain/sla/norm-tijd";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { KwisModel } from "@/lib/domain/kwis/leren/kwis-model";
import type { Prioriteit } from "@/lib/domain/prioriteit/prioriteit";
import type { RouteringsRegel } from "@/lib/domain/routering/decide-route";
import type { GereedBeleid } from "@/lib/domain/melding/status";
import type { FormulierVersie } from "@/lib/domain/formulier/vraag";
import type { Db } from "./client";
import { loadKwisModel } from "./kwis-model-store";
import { readFormulieren } from "./read-formulieren";

export type StamProduct = {
  readonly id: string; readonly code: string; readonly naam: string; readonly groep: string; readonly dienstdomeinCode: string;
  readonly kwis: Kwis; readonly prioriteit: Prioriteit | null; readonly gereedBeleid: GereedBeleid; readonly trefwoorden: readonly string[];
  readonly reactie: NormTijd | null; readonly gereed: NormTijd | null; readonly kalender: string | null; readonly actief: boolean;
  /** What a klant reads of it, and whether it may be asked for on the servicepagina. */
  readonly omschrijving: string | null; readonly niveau: Niveau; readonly tarief: string | null; readonly budgethouderNodig: boolean;
  readonly kanalen: readonly string[]; readonly geldigVan: Date | null; readonly geldigTot: Date | null;
};
export type Niveau = "basis" | "plus" | "maatwerk";
export type StilteNorm = { readonly kwis: Kwis; readonly prioriteit: Prioriteit | null; readonly norm: NormTijd };

/** What every melding is judged by: catalogue, routes, calendars and norms. Small, read often, changed seldom. */
export type Stamgegevens = {
  readonly producten: readonly StamProduct[];
  readonly productByCode: ReadonlyMap<string, StamProduct>;
  readonly productById: ReadonlyMap<string, StamProduct>;
  /** The form that holds now, by the id of its product. */
  readonly formulieren: ReadonlyMap<string, FormulierVersie>;
  readonly regels: readonly RouteringsRegel[];
  readonly normen: readonly NormRegel[];
  readonly stilte: readonly StilteNorm[];
  readonly teams: ReadonlyMap<string, { readonly id: string; readonly naam: string }>;
  readonly servicedeskId: string;
  readonly kalender: (code: string) => Kalender;
  /** What proposals are made with; a version that goes live is here within seconds, in every process. */
  readonly kwisModel: KwisModel;
};

const HOUDBAAR_MS = 5000;
/** From this age on it is read again, by the way. */
const VERVERS_MS = 2500;
const bewaard = new WeakMap<Db, { readonly at: number; readonly value: Promise<Stamgegevens> }>();

/**
 * The base data, at most five seconds old. It holds nothing of a person and is the same for everybody, so
 * keeping it this short is no cache of user data; a change in beheer shows within that time everywhere.
 */
export function loadStamgegevens(db: Db): Promise<Stamgegevens> {
  const known = bewaard.get(db);
  const age = known ? performance.now() - known.at : Infinity;
  if (known && age < VERVERS_MS) return known.value;
  const value = readStamgegevens(db);
  bewaard.set(db, { at: performance.now(), value });
  value.catch(() => bewaard.delete(db));
  // Under load somebody asks in time, and nobody waits: what is known is still young enough.
  return known && age < HOUDBAAR_MS ? known.value : value;
}

/** Makes this process read again at once; called after a change in beheer and by tests. */
export const forgetStamgegevens = (db: Db): void => { bewaard.delete(db); };

async function readStamgegevens(db: Db): Promise<Stamgegevens> {
  const [producten, formulieren, regels, normen, teams, kalender, kwisModel] = await Promise.all([
    readProducten(db), readFormulieren(db), readRegels(db), db.norm.findMany(),
    db.team.findMany({ select: { id: true, naam: true, soort: true, actief: true }, orderBy: { createdAt: "asc" } }), readKalenders(db), loadKwisModel(db),
  ]);
  const norm = ({ waarde, eenheid }: { waarde: number; eenheid: string }): NormTijd => ({ waarde, eenheid } as NormTijd);
  const rij = (row: (typeof normen)[number]) => ({ kwis: row.kwis as Kwis, prioriteit: row.prioriteit as Prioriteit | null, norm: norm(row) });
  return {
    producten, formulieren, regels, kalender, kwisModel,
    productByCode: new Map(producten.map((product) => [product.code, product])),
    productById: new Map(producten.map((product) => [product.id, product])),
    normen: normen.filter(({ soort }) => soort !== "stilte").map((row) => ({ ...rij(row), soort: row.soort as NormRegel["soort"], kalender: row.kalenderCode })),
    stilte: normen.filter(({ soort }) => soort === "stilte").map(rij),
    teams: new Map(teams.map(({ id, naam }) => [id, { id, naam }])),
    servicedeskId: teams.find(({ soort, actief }) => soort === "servicedesk" && actief)?.id ?? "",
  };
}

async function readProducten(db: Db): Promise<StamProduct[]> {
  const rows = await db.product.findMany({ orderBy: { code: "asc" } });
  return rows.map((row) => ({
    id: row.id, code: row.code, naam: row.naam, groep: row.groep, dienstdomeinCode: row.dienstdomeinCode, kwis: row.kwis as Kwis,
    prioriteit: row.prioriteit as Prioriteit | null, gereedBeleid: row.gereedBeleid as GereedBeleid, trefwoorden: row.trefwoorden, actief: row.actief,
    reactie: normTijd(row.reactieWaarde, row.reactieEenheid), gereed: normTijd(row.gereedWaarde, row.gereedEenheid), kalender: row.kalenderCode,
    omschrijving: row.omschrijving, niveau: row.niveau as Niveau, tarief: row.tarief, budgethouderNodig: row.budgethouderNodig,
    kanalen: row.kanalen, geldigVan: row.geldigVan, geldigTot: row.geldigTot,
  }));
}

const normTijd = (waarde: number | null, eenheid: string | null): NormTijd | null =>
  waarde === null || eenheid === null ? null : ({ waarde, eenheid } as NormTijd);

async function readRegels(db: Db): Promise<RouteringsRegel[]> {
  const rows = await db.routeringsregel.findMany({ where: { actief: true }, select: { id: true, groep: true, locatieId: true, teamId: true, leverancierId: true, volgorde: true, product: { select: { code: true } } } });
  return rows.map(({ product, ...regel }) => ({ ...regel, productCode: product?.code ?? null }));
}

async function readKalenders(db: Db): Promise<(code: string) => Kalender> {
  const rows = await db.kalender.findMany({ include: { vensters: true, uitzonderingen: true } });
  const known = new Map(BASIS_KALENDERS.map((kalender) => [kalender.code, kalender]));
  for (const row of rows) known.set(row.code, toKalender(row));
  return (code) => known.get(code) ?? SERVICEDESK_KALENDER;
}

type KalenderRow = Awaited<ReturnType<Db["kalender"]["findMany"]>>[number] & {
  vensters: { weekdag: number; van: number; tot: number }[];
  uitzonderingen: { datum: Date; van: number | null; tot: number | null; omschrijving: string; locatieId: string | null }[];
};

/** A stored calendar as the domain reads it. Rows of one date and place are the windows of that date; null means closed. */
export function toKalender(row: KalenderRow): Kalender {
  const groups = Map.groupBy(row.uitzonderingen, ({ datum, locatieId }) => `${datum.toISOString().slice(0, 10)}|${locatieId ?? ""}`);
  return {
    code: row.code, naam: row.naam, altijdOpen: row.altijdOpen, feestdagen: row.feestdagen, goedeVrijdag: row.goedeVrijdag,
    bevrijdingsdag: row.bevrijdingsdag as Kalender["bevrijdingsdag"],
    vensters: row.vensters.map(({ weekdag, van, tot }) => ({ weekdag: weekdag as 1, van, tot })),
    uitzonderingen: [...groups.values()].map(([first, ...more]) => ({
      datum: first!.datum.toISOString().slice(0, 10), omschrijving: first!.omschrijving, locatieId: first!.locatieId,
      vensters: [first!, ...more].flatMap(({ van, tot }) => (van === null || tot === null ? [] : [{ van, tot }])),
    })),
  };
}

const NERGENS: readonly string[] = [];

/**
 * The base data as they hold at one place (ids from root to deepest): a calendar exception of another building
 * does not move a deadline here.
 */
export function atPlace(stam: Stamgegevens, padIds: readonly string[] | undefined): Stamgegevens {
  const here = new Map<string, Kalender>();
  const kalender = (code: string): Kalender => {
    const known = here.get(code) ?? restrictToLocatie(stam.kalender(code), padIds ?? NERGENS);
    here.set(code, known);
    return known;
  };
  return { ...stam, kalender };
}
