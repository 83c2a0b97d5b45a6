import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { startGuard } from "@/scripts/cluster/guard-client";
import { startThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { projectRoot } from "@/scripts/project-root";
import { startBenchPlein, type BenchPlein } from "./bench-plein";
import { startFloor } from "./floor-app";
import { runKwisBench } from "./kwis";
import { judgeAll, measure, measureGroei, type Groei, type Meting } from "./meet";
import { makeSleuven, type Sleuf } from "./sleuven";
import { metingenTabel, oordelenTabel } from "./tabel";
import { endVragen } from "./vraag";

const GEBRUIK = "Gebruik: npm run bench -- [--suite quick|growth|kwis] [--only sleuf,sleuf] [--meldingen 10000] [--keren 30]";
const UITVOER = join(projectRoot, "tests/bench/uitvoer");

type Opties = { readonly suite: "quick" | "growth"; readonly only: readonly string[] | null; readonly meldingen: number; readonly keren: number };

function readOpties(): Opties {
  const { values } = parseArgs({ options: { suite: { type: "string" }, only: { type: "string" }, meldingen: { type: "string" }, keren: { type: "string" } } });
  const suite = values.suite ?? "quick";
  const number = (text: string | undefined, anders: number) => (text === undefined ? anders : Number(text));
  const meldingen = number(values.meldingen, suite === "growth" ? 100_000 : 10_000);
  const keren = number(values.keren, 30);
  if ((suite !== "quick" && suite !== "growth") || !(meldingen >= 1) || !(keren >= 1)) throw new Error(GEBRUIK);
  return { suite, only: values.only?.split(",") ?? null, meldingen, keren };
}

const chosen = (sleuven: readonly Sleuf[], only: readonly string[] | null) => {
  const unknown = only?.filter((naam) => !sleuven.some((sleuf) => sleuf.naam === naam)) ?? [];
  if (unknown.length > 0) throw new Error(`Deze sleuf bestaat niet: ${unknown.join(", ")}. Kies uit ${sleuven.map(({ naam }) => naam).join(", ")}.`);
  return sleuven.filter(({ naam }) => only === null || only.includes(naam));
};

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

type Uitslag = { readonly metingen: Meting[]; readonly groei: Groei[]; readonly sleuven: Sleuf[]; readonly afwezig: string[] };

/** Reads first and writes last: what is written does not change what the reads find. */
async function runSleuven(pleinen: readonly BenchPlein[], floorUrl: string, { only, keren }: Opties): Promise<Uitslag> {
  const clients = await Promise.all(pleinen.map(({ databaseUrl }) => connect(databaseUrl)));
  const sets: Sleuf[][] = [];
  for (const [index, plein] of pleinen.entries()) sets.push(chosen(await makeSleuven(plein, clients[index] as Client), only));
  const groot = sets.at(-1) ?? [];
  const uitslag: Uitslag = { metingen: [], groei: [], sleuven: groot, afwezig: [] };
  for (const [index, sleuf] of groot.entries()) {
    const meting = await measure(sleuf, floorUrl, sleuf.schrijft ? Math.min(keren, 20) : keren);
    if (!meting) { uitslag.afwezig.push(sleuf.naam); continue; }
    uitslag.metingen.push(meting);
    const klein = sets.length > 1 ? sets[0]?.[index] : undefined;
    const groei = klein && !meting.fout && sleuf.naam !== "pakken" ? await measureGroei(klein, sleuf, keren) : null;
    if (groei) uitslag.groei.push(groei);
    console.log(`  ${sleuf.naam} gemeten`);
  }
  await Promise.all(clients.map((client) => client.end()));
  return uitslag;
}

function report(uitslag: Uitslag, opties: Opties): number {
  const oordelen = judgeAll(uitslag.metingen, uitslag.groei, uitslag.sleuven);
  const passed = oordelen.filter(({ verdict }) => verdict === "haalt").length;
  const failed = oordelen.filter(({ verdict }) => verdict === "mist" || verdict === "fout").length;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node.js ${process.version}`;
  mkdirSync(UITVOER, { recursive: true });
  const file = join(UITVOER, `${opties.suite}-${opties.meldingen}-${new Date().toISOString().replaceAll(":", "")}.json`);
  writeFileSync(file, JSON.stringify({ opties, machine, metingen: uitslag.metingen, groei: uitslag.groei, oordelen, afwezig: uitslag.afwezig }, null, 1));
  console.log(`\n${machine}; ${opties.meldingen} meldingen\n\n${metingenTabel(uitslag.metingen)}\n\n${oordelenTabel(oordelen)}\n`);
  if (uitslag.afwezig.length > 0) console.log(`Bestaat nog niet: ${uitslag.afwezig.join(", ")}`);
  console.log(`Onbeslist: ${oordelen.length - passed - failed}. Alles staat in ${file}\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function main(): Promise<number> {
  const opties = readOpties();
  process.env["AUTH_SECRET"] ??= "bench-qWcV7mZx2LkPr9TnYb4HsGd8FjUaEo";
  const cluster = await startThrowawayCluster({ isDurable: true });
  const guard = startGuard(cluster.dataDir, null);
  const stops: (() => Promise<void>)[] = [];
  try {
    const floor = await startFloor(guard);
    stops.push(floor.stop);
    const pleinen: BenchPlein[] = [];
    for (const meldingen of opties.suite === "growth" ? [10_000, opties.meldingen] : [opties.meldingen]) {
      console.log(`· ${meldingen} meldingen klaarzetten`);
      const plein = await startBenchPlein(meldingen, { serverUrl: cluster.url, guard, logFile: join(cluster.dataDir, `web-${meldingen}.log`) });
      pleinen.push(plein);
      stops.push(() => plein.stop());
    }
    return report(await runSleuven(pleinen, floor.url, opties), opties);
  } finally {
    endVragen();
    await Promise.all(stops.map((stop) => stop()));
    await cluster.stop();
    guard.dismiss();
  }
}

/** The proposals are measured without a database. */
async function run(): Promise<number> {
  if (!process.argv.join(" ").includes("--suite kwis")) return main();
  runKwisBench();
  return 0;
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
process.exit();
