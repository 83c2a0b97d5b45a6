import type { Context } from "@/lib/data/context";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import type { Periode } from "@/lib/domain/kpi/periode";
import { LEGE_TELLING, type Maat, type Telling } from "@/lib/domain/kpi/telling";
import { DAG_MS, toDag } from "@/lib/domain/sla/amsterdam";
import { readBijstelling, readDagcijfers, type TellingRij } from "./telling-sql";

type Dagen = Pick<Periode, "van" | "tot">;
export type DagTelling = Pick<Telling, "nieuw" | "gereed">;
export type PeriodeTelling = {
  readonly totaal: Telling;
  /** By local day (days since 1970); a day without meldingen is absent. */
  readonly perDag: ReadonlyMap<number, DagTelling>;
  readonly perKwis: Readonly<Record<string, Telling>>;
  readonly perKanaal: Readonly<Record<string, Telling>>;
  /** By product group; "" holds what has no product. */
  readonly perGroep: Readonly<Record<string, Telling>>;
};
export type Tellingen = {
  /** In the order of the periods asked; only the first is split by day and product, and only when that was asked. */
  readonly perioden: readonly PeriodeTelling[];
  /** Today, counted live. */
  readonly vandaag: DagTelling;
};

const within = (dag: number, { van, tot }: Dagen): boolean => dag >= van && dag <= tot;
const MATEN = Object.keys(LEGE_TELLING) as Maat[];

/**
 * Sums of one or two periods. They come from the rollup of the days before today, plus today counted live so that it
 * is never behind, minus what the actor may not see: the rollup knows no reader. Two statements side by side.
 */
export async function getTelling(ctx: Context, perioden: readonly Dagen[], { uitgesplitst }: { readonly uitgesplitst: boolean }): Promise<Tellingen> {
  const vandaag = toDag(ctx.now().getTime());
  const alles = { van: Math.min(...perioden.map(({ van }) => van)), tot: Math.max(...perioden.map(({ tot }) => tot)) };
  const [rollup, bijstelling, stam] = await Promise.all([readDagcijfers(ctx, perioden, { vandaag, uitgesplitst }), readBijstelling(ctx, alles, vandaag), loadStamgegevens(ctx.db)]);
  const groepOf = (productId: string | null): string => (productId === null ? "" : stam.productById.get(productId)?.groep ?? "");
  const dagen = bijstelling.map((rij) => ({ rij, dag: dagOfRij(rij), teken: rij.las === 1 ? 1 : -1 }));
  const live = dagen.filter(({ teken }) => teken === 1);
  return {
    perioden: perioden.map((periode, index) => addUp(
      [...rollup.filter(({ las }) => las >> 4 === index).map((rij) => ({ rij, deel: rij.las & 15, teken: 1 })),
        ...dagen.filter(({ dag }) => within(dag, periode)).map(({ rij, teken }) => ({ rij, deel: ALLES, teken }))], groepOf)),
    vandaag: { nieuw: sum(live.map(({ rij }) => rij.nieuw)), gereed: sum(live.map(({ rij }) => rij.gereed)) },
  };
}

const sum = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0);
const dagOfRij = ({ dag }: TellingRij): number => (dag?.getTime() ?? 0) / DAG_MS;
// The columns by which a row of the rollup was grouped; a row of a correction belongs to all of them.
const DEEL = { soort: 1, product: 6, dag: 8 } as const;
const ALLES = -1;

type Regel = { readonly rij: TellingRij; readonly deel: number; readonly teken: number };
type Som = { -readonly [maat in Maat]: Telling[maat] };

function add(som: Som, { rij, teken }: Regel): void {
  for (const maat of MATEN) som[maat] += teken * rij[maat];
}

function addTo(sommen: Record<string, Som>, sleutel: string, regel: Regel): void {
  add((sommen[sleutel] ??= { ...LEGE_TELLING }), regel);
}

function addUp(regels: readonly Regel[], groepOf: (productId: string | null) => string): PeriodeTelling {
  const totaal: Som = { ...LEGE_TELLING };
  const perDag = new Map<number, DagTelling>();
  const perKwis: Record<string, Som> = {}, perKanaal: Record<string, Som> = {}, perGroep: Record<string, Som> = {};
  for (const regel of regels) {
    const { rij, deel, teken } = regel;
    const is = (soort: number) => deel === soort || deel === ALLES;
    if (is(DEEL.soort)) {
      add(totaal, regel);
      addTo(perKwis, rij.kwis ?? "", regel);
      addTo(perKanaal, rij.kanaal ?? "", regel);
    }
    if (is(DEEL.product)) addTo(perGroep, groepOf(rij.productId), regel);
    if (!is(DEEL.dag)) continue;
    const dag = dagOfRij(rij);
    const eerder = perDag.get(dag);
    perDag.set(dag, { nieuw: (eerder?.nieuw ?? 0) + teken * rij.nieuw, gereed: (eerder?.gereed ?? 0) + teken * rij.gereed });
  }
  return { totaal, perDag, perKwis, perKanaal, perGroep };
}
