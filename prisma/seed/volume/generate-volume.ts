import { Client } from "pg";
import { createDb, type Db } from "@/lib/data/client";
import { rebuildDagcijfer } from "@/lib/data/rebuild-dagcijfer";
import { countZoekwoorden } from "@/lib/data/zoekwoorden";
import { receive } from "../levensloop/melding-stappen";
import type { Plek } from "../levensloop/loop";
import { createRijen } from "../rijen";
import { accumulate, createToeval } from "../toeval";
import { offer, TEKSTEN, type Wereld } from "../demo/verhaal/wereld";
import { copyRows } from "./copy-rows";
import { chanceOpen, listMomenten } from "./volume-aankomst";
import { liveVolume } from "./volume-leven";
import { createVolumeTeksten, type VolumeTeksten } from "./volume-teksten";
import { readWereld } from "./volume-wereld";

export type VolumeOpties = {
  readonly meldingen: number;
  readonly zaad: number;
  readonly nu?: Date;
  readonly voortgang?: (klaar: number, totaal: number) => void;
};

const PER_KEER = 4000;
const DAG_MS = 86_400_000;
const KANALEN = ["portaal", "portaal", "portaal", "telefoon", "email", "balie"] as const;
/** One in eight is about the same hall: lists must stay quick where everybody complains. */
const HOTSPOT_KANS = 0.125;

type Bron = { readonly wereld: Wereld; readonly teksten: VolumeTeksten; readonly codes: readonly string[]; readonly zipf: readonly number[]; readonly melders: readonly number[]; readonly hotspot: Plek | null };

function createBron(wereld: Wereld): Bron {
  const codes = wereld.stam.producten.filter(({ actief }) => actief).map(({ code }) => code).sort((a, b) => (TEKSTEN[b]?.gewicht ?? 0) - (TEKSTEN[a]?.gewicht ?? 0));
  return {
    wereld, codes, teksten: createVolumeTeksten(wereld.kader.toeval), zipf: accumulate(codes.map((_, i) => 1 / (i + 2))),
    melders: accumulate(wereld.klanten.map((_, i) => 1 / (i + 4))), hotspot: wereld.plekken.hal[0] ?? null,
  };
}

function choosePlek({ wereld, hotspot }: Bron, code: string): Plek | null {
  const { toeval } = wereld.kader;
  if (hotspot && toeval.chance(HOTSPOT_KANS)) return hotspot;
  const plekken = wereld.plekken[TEKSTEN[code]?.waar ?? "nergens"];
  // The square draws the first places of a kind more often than the last.
  return plekken.length > 0 ? (plekken[Math.floor(toeval.next() ** 2 * plekken.length)] ?? null) : null;
}

function addMelding(bron: Bron, op: Date, nummer: number): void {
  const { wereld, codes, zipf, teksten, melders } = bron;
  const { toeval } = wereld.kader;
  const product = wereld.stam.productByCode.get(codes[toeval.weighted(zipf)] ?? "");
  const melder = wereld.klanten[toeval.weighted(melders)];
  if (!product || !melder) return;
  const plek = choosePlek(bron, product.code);
  const dagen = (wereld.nu.getTime() - op.getTime()) / DAG_MS;
  const kanaal = toeval.pick(KANALEN);
  const door = toeval.pick(wereld.desk);
  const { onderwerp, omschrijving, klaar } = teksten.write({ code: product.code, plek, melder: melder.naam, ouderdom: dagen / (5 * 365), nummer });
  const loop = receive(wereld.kader, {
    op, melder, door: kanaal === "portaal" ? melder : door, kanaal, onderwerp, omschrijving, kwis: product.kwis, aanbod: offer(wereld, product, plek), plek,
    kwisVoorstel: { v: 1, kwis: product.kwis, zekerheid: Math.round(toeval.next() * 100) / 100, woorden: [] },
  });
  liveVolume({ wereld, loop, door, klaar, nu: wereld.nu.getTime() }, toeval.chance(chanceOpen(dagen)));
}

/** Takes a row of numbers out of a sequence at once, so that nobody else gets them. */
async function reserve(client: Client, reeks: "melding_nummer_seq" | "opdracht_nummer_seq", aantal: number): Promise<number> {
  const { rows } = await client.query<{ eind: number }>("SELECT setval($1::regclass, nextval($1::regclass) + $2)::int AS eind", [reeks, aantal]);
  return (rows[0]?.eind ?? 0) - aantal;
}

function counter(vanaf: number): () => number {
  let volgende = vanaf;
  return () => volgende++;
}

/** Bulk may skip the checks that its rows pass by construction; without that right the database simply checks. */
async function skipChecks(client: Client): Promise<void> {
  await client.query("SET session_replication_role = replica").catch(() => undefined);
  await client.query("SET synchronous_commit = off");
}

async function write(client: Client, db: Db, opties: VolumeOpties): Promise<void> {
  const { meldingen, zaad, nu = new Date(), voortgang } = opties;
  const eerste = await reserve(client, "melding_nummer_seq", meldingen);
  const nummers = { melding: counter(eerste), opdracht: counter(await reserve(client, "opdracht_nummer_seq", meldingen * 2)) };
  // A second load on the same day must not draw the same ids again.
  const toeval = createToeval(zaad + eerste);
  const wereld = await readWereld(db, { nu, toeval, nummers });
  const bron = createBron(wereld);
  const momenten = listMomenten(nu, meldingen, toeval);
  let vorige: Promise<void> = Promise.resolve();
  for (let vanaf = 0; vanaf < meldingen; vanaf += PER_KEER) {
    const rijen = createRijen();
    const deel: Bron = { ...bron, wereld: { ...wereld, kader: { ...wereld.kader, rijen } } };
    const tot = Math.min(meldingen, vanaf + PER_KEER);
    for (let i = vanaf; i < tot; i += 1) addMelding(deel, new Date(momenten[i] ?? 0), i);
    await vorige;
    vorige = copyRows(client, rijen).then(() => voortgang?.(tot, meldingen));
    // Rejections are awaited in the next round; until then they are not unhandled.
    vorige.catch(() => undefined);
  }
  await vorige;
}

/**
 * Adds realistic volume to a filled database: five years of meldingen with history, clocks and messages, the same for
 * the same seed. Ends with fresh statistics and figures per day.
 */
export async function generateVolume(connectionString: string, opties: VolumeOpties): Promise<void> {
  const client = new Client({ connectionString });
  const db = createDb(connectionString, { max: 2, naam: "serviceplein-volume", statementTimeout: 600_000 });
  await client.connect();
  try {
    await skipChecks(client);
    await write(client, db, opties);
    // The triggers were off: what can be found of all these is written in one go, which is far faster.
    await client.query("INSERT INTO melding_zoek (melding_id, ontvangen_op, woorden) SELECT m.id, m.ontvangen_op, melding_zoek_alles(m) FROM melding m WHERE NOT EXISTS (SELECT 1 FROM melding_zoek z WHERE z.melding_id = m.id)");
    await countZoekwoorden(db);
    await client.query("VACUUM (ANALYZE)");
    await rebuildDagcijfer(db);
  } finally {
    await client.end();
    await db.$disconnect();
  }
}
