import type { Sleuf } from "./sleuven";
import { judge, median, quantile, spread, type Verdict } from "./statistiek";
import { ask, type Gemeten, type Vraag } from "./vraag";

const RONDES = 5;
const OPWARMEN = 12;

export type Meting = {
  readonly naam: string;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
  /** Of every round: product against the smallest Next route, and against the bare statement. */
  readonly tegenBodem: readonly number[];
  readonly tegenSql: readonly number[];
  readonly bodemP50: number;
  readonly sqlP50: number | null;
  readonly fout: string | null;
};
export type Groei = { readonly naam: string; readonly p50: readonly number[]; readonly p95: readonly number[]; readonly hoogstens: number };

type Keer = { readonly product: number[]; readonly bodem: number[]; readonly sql: number[] };

/** Data is measured against the same data: only then is the difference the work of the product. */
const isData = ({ bodem }: Sleuf): boolean => bodem === "json" || bodem === "rij";
const ladingUrl = (floorUrl: string, { naam }: Sleuf): string => `${floorUrl}/lading?naam=${naam}`;

function bodemVraag(floorUrl: string, sleuf: Sleuf): Vraag {
  if (isData(sleuf)) return { url: ladingUrl(floorUrl, sleuf) };
  return { url: `${floorUrl}/${sleuf.bodem}`, ...(sleuf.bodem === "post" ? { method: "POST" as const, body: '{"omschrijving":"De lamp in de gang knippert al een tijdje."}' } : {}) };
}

async function timeSql({ sql }: Sleuf): Promise<number | null> {
  if (!sql) return null;
  const begin = performance.now();
  await sql();
  return performance.now() - begin;
}

/** One round: product, floor and bare statement in turn, so that noise of the machine hits all three alike. */
async function runRonde(sleuf: Sleuf, floorUrl: string, keren: number): Promise<Keer & { laatste: Gemeten | null }> {
  const keer: Keer = { product: [], bodem: [], sql: [] };
  let laatste: Gemeten | null = null;
  for (let index = 0; index < keren; index += 1) {
    const vraag = sleuf.vraag();
    if (!vraag) break;
    laatste = await ask(vraag);
    keer.product.push(laatste.ms);
    keer.bodem.push((await ask(bodemVraag(floorUrl, sleuf))).ms);
    const sql = await timeSql(sleuf);
    if (sql !== null) keer.sql.push(sql);
  }
  return { ...keer, laatste };
}

/** Measures one slot against its floors; the answer is checked before and after, outside the clock. */
export async function measure(sleuf: Sleuf, floorUrl: string, keren: number): Promise<Meting | null> {
  await sleuf.bereid?.();
  const first = sleuf.vraag();
  const trial = first && (await ask(first));
  // A screen that this version does not have yet is left out, not counted as fast.
  if (trial && trial.status === 404) return null;
  const wrong = trial ? sleuf.klopt(trial) : "geen vraag";
  const empty = { naam: sleuf.naam, p50: 0, p95: 0, bytes: 0, tegenBodem: [], tegenSql: [], bodemP50: 0, sqlP50: null };
  if (wrong) return { ...empty, fout: wrong };
  if (trial && isData(sleuf)) await ask({ url: ladingUrl(floorUrl, sleuf), method: "POST", body: trial.text() });
  await runRonde(sleuf, floorUrl, Math.min(OPWARMEN, keren));
  const rondes: (Keer & { laatste: Gemeten | null })[] = [];
  for (let ronde = 0; ronde < RONDES; ronde += 1) rondes.push(await runRonde(sleuf, floorUrl, keren));
  const gevuld = rondes.filter(({ product }) => product.length > 0);
  const laatste = gevuld.at(-1)?.laatste;
  const all = (deel: keyof Keer) => gevuld.flatMap((ronde) => ronde[deel]);
  return {
    naam: sleuf.naam, p50: median(all("product")), p95: quantile(all("product"), 0.95), bytes: laatste?.bytes ?? 0, fout: laatste ? sleuf.klopt(laatste) : "geen vraag",
    tegenBodem: gevuld.map(({ product, bodem }) => median(product) / median(bodem)),
    tegenSql: sleuf.sql ? gevuld.map(({ product, sql }) => median(product) / median(sql)) : [],
    bodemP50: median(all("bodem")), sqlP50: sleuf.sql ? median(all("sql")) : null,
  };
}

/** The same slot on two sizes in turn; the ratio of large to small, per round. */
export async function measureGroei(klein: Sleuf, groot: Sleuf, keren: number): Promise<Groei | null> {
  const timed = async (sleuf: Sleuf): Promise<number | null> => {
    const vraag = sleuf.vraag();
    return vraag ? (await ask(vraag)).ms : null;
  };
  const p50: number[] = [];
  const p95: number[] = [];
  for (let ronde = 0; ronde <= RONDES; ronde += 1) {
    const [a, b]: [number[], number[]] = [[], []];
    for (let index = 0; index < keren; index += 1) {
      const [x, y] = [await timed(klein), await timed(groot)];
      if (x === null || y === null) break;
      a.push(x);
      b.push(y);
    }
    if (ronde === 0 || a.length === 0) continue; // warming up
    p50.push(median(b) / median(a));
    p95.push(quantile(b, 0.95) / quantile(a, 0.95));
  }
  return p50.length === 0 ? null : { naam: klein.naam, p50, p95, hoogstens: klein.groei };
}

export type Oordeel = { readonly naam: string; readonly maat: string; readonly waarde: number; readonly spreiding: number; readonly hoogstens: number; readonly verdict: Verdict | "fout" };

const oordeel = (naam: string, maat: string, [ratios, hoogstens]: [readonly number[], number]): Oordeel =>
  ({ naam, maat, waarde: median(ratios), spreiding: spread(ratios), hoogstens, verdict: judge(ratios, hoogstens) });

/** Every budget of performance.md §2 that these measurements can decide. */
export function judgeAll(metingen: readonly Meting[], groei: readonly Groei[], sleuven: readonly Sleuf[]): Oordeel[] {
  const perNaam = new Map(sleuven.map((sleuf) => [sleuf.naam, sleuf]));
  const found: Oordeel[] = [];
  for (const meting of metingen) {
    const sleuf = perNaam.get(meting.naam);
    if (!sleuf) continue;
    if (meting.fout) { found.push({ naam: meting.naam, maat: `antwoord: ${meting.fout}`, waarde: 0, spreiding: 0, hoogstens: 0, verdict: "fout" }); continue; }
    found.push(oordeel(meting.naam, "× Next-bodem", [meting.tegenBodem, sleuf.hoogstens]));
    if (sleuf.hoogstensSql) found.push(oordeel(meting.naam, "× kale SQL", [meting.tegenSql, sleuf.hoogstensSql]));
  }
  for (const deel of groei) found.push(oordeel(deel.naam, "p95 groot/klein", [deel.p95, deel.hoogstens]));
  return found;
}
