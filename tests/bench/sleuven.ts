import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { ListMeldingenInput } from "@/lib/contracts/melding/list-meldingen";
import { getMelding } from "@/lib/queries/melding/get-melding";
import { listMeldingen } from "@/lib/queries/melding/list-meldingen";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { GEWOON_WOORD } from "@/prisma/seed/volume/woorden";
import { must } from "@/tests/support/meldingen";
import type { BenchPlein } from "./bench-plein";
import { bareCreate, captureSql, contextOf, type Kaal } from "./kale-sql";
import type { Gemeten, Vraag } from "./vraag";

type Bodem = "leeg" | "lijst" | "json" | "rij" | "post";
export type Sleuf = {
  readonly naam: string;
  /** As performance.md §2 has it: at most so many times the smallest Next route, and the bare statement. */
  readonly bodem: Bodem;
  readonly hoogstens: number;
  readonly hoogstensSql?: number;
  readonly groei: number;
  readonly schrijft?: true;
  /** Before the clock starts: what this slot uses up. */
  readonly bereid?: () => Promise<void>;
  readonly vraag: () => Vraag | null;
  /** Null when the answer is the right one, else what is wrong: an empty page is not fast, it is broken. */
  readonly klopt: (antwoord: Gemeten) => string | null;
  readonly sql?: Kaal;
};

const OPEN = "status=nieuw&status=in_behandeling&status=uitgezet&status=wacht_op_klant&status=opgeschort";
type Items = { items?: unknown[]; rijen?: unknown[] };
const isStatus = (status: number) => (answer: Gemeten) => (answer.status === status ? null : `status ${answer.status}`);

const hasRows = (minstens: number, hoogstens = minstens) => (answer: Gemeten) => {
  if (answer.status !== 200) return `status ${answer.status}`;
  const body = JSON.parse(answer.text()) as Items;
  const aantal = (body.items ?? body.rijen ?? []).length;
  return aantal >= minstens && aantal <= hoogstens ? null : `${aantal} rijen`;
};
const hasText = (what: RegExp) => (answer: Gemeten) => {
  if (answer.status !== 200) return `status ${answer.status}`;
  return what.test(answer.text()) ? null : `zonder ${String(what)}`;
};

type Keuze = { readonly open: number; readonly eigen: number; readonly zeldzaam: string; readonly zeldzaamAantal: number };

/** Which meldingen the slots ask for, chosen by fixed rules so that two runs ask for the same. */
async function choose(client: Client): Promise<Keuze> {
  const one = async (query: string) => (await client.query<{ n: number }>(query)).rows.map(({ n }) => n);
  const [open] = await one(`SELECT nummer AS n FROM melding WHERE open ORDER BY rang_op, id OFFSET 40 LIMIT 1`);
  const [eigen] = await one(`SELECT m.nummer AS n FROM melding m JOIN persoon p ON p.id = m.melder_id WHERE p.email = 'klant@demo.example' ORDER BY m.nummer DESC LIMIT 1`);
  const { rows } = await client.query<{ word: string; ndoc: number }>(`SELECT word, ndoc FROM ts_stat('SELECT woorden FROM melding_zoek') WHERE ndoc BETWEEN 1 AND 3 AND word ~ '^[a-z]{8,14}$' ORDER BY word LIMIT 1`);
  if (open === undefined || eigen === undefined || !rows[0]) throw new Error("De sjabloon is niet gevuld.");
  return { open, eigen, zeldzaam: rows[0].word, zeldzaamAantal: rows[0].ndoc };
}

/** All slots of one size, with their bare statements. */
export async function makeSleuven(plein: BenchPlein, client: Client): Promise<Sleuf[]> {
  const keuze = await choose(client);
  const desk = await contextOf(plein.db, "frontoffice@demo.example");
  const klant = await contextOf(plein.db, "klant@demo.example");
  const list = (query: Record<string, unknown>) => captureSql(desk, client, (ctx) => listMeldingen(ctx, ListMeldingenInput.parse(query)));
  const api = (path: string, account = "frontoffice") => () => ({ url: `${plein.url}/api/v1${path}`, headers: plein.sleutel(account) });
  const page = (path: string, account: string) => () => ({ url: `${plein.url}${path}`, headers: plein.koekje(account) });
  const post = (path: string, account: string, body: unknown): Vraag => ({
    url: `${plein.url}/api/v1${path}`, method: "POST", headers: { ...plein.sleutel(account), "idempotency-key": randomUUID() }, body: JSON.stringify(body),
  });
  const nieuw: number[] = [];
  const lamp = { omschrijving: "De lamp in de gang knippert al een tijdje.", productCode: "GO-03" };
  // Each can be taken once: as many as the trial, the warming up and five rounds of twenty use.
  const meldLampen = async () => {
    for (let index = 0; index < 120; index += 1) nieuw.push(Number(must(await submitMelding(klant, lamp, { sleutel: randomUUID(), deur: "api" })).nummer.slice(1)));
  };
  const zeldzaam = `/meldingen?zoek=${keuze.zeldzaam}&sorteer=-ontvangen`;
  const gewoon = `/meldingen?zoek=${GEWOON_WOORD}&sorteer=-ontvangen`;
  const openStatus = ["nieuw", "in_behandeling", "uitgezet", "wacht_op_klant", "opgeschort"];
  return [
    { naam: "wachtrij-api", bodem: "json", hoogstens: 3, hoogstensSql: 8, groei: 1.3, vraag: api(`/meldingen?${OPEN}`), klopt: hasRows(50), sql: await list({ status: openStatus }) },
    { naam: "wachtrij-json", bodem: "json", hoogstens: 3, groei: 1.3, vraag: page("/api/wachtrij?weergave=open", "frontoffice"), klopt: hasRows(20, 200) },
    { naam: "wachtrij-rij", bodem: "rij", hoogstens: 2, groei: 1.1, vraag: page(`/api/wachtrij?weergave=open&nummers=${keuze.open}`, "frontoffice"), klopt: isStatus(200) },
    { naam: "wachtrij-pagina", bodem: "lijst", hoogstens: 2, groei: 1.3, vraag: page("/wachtrij?weergave=open", "frontoffice"), klopt: hasText(/M1\d{4}/) },
    { naam: "open-json", bodem: "rij", hoogstens: 3, groei: 1.3, vraag: api(`/meldingen/M${keuze.open}`), klopt: hasText(new RegExp(`"M${keuze.open}"`)), sql: await captureSql(desk, client, (ctx) => getMelding(ctx, keuze.open)) },
    { naam: "open-pagina", bodem: "leeg", hoogstens: 2.5, groei: 1.3, vraag: page(`/meldingen/M${keuze.eigen}`, "klant"), klopt: hasText(new RegExp(`M${keuze.eigen}`)) },
    { naam: "zoek-zeldzaam", bodem: "json", hoogstens: 3, groei: 1.3, vraag: api(zeldzaam), klopt: hasRows(1, 50), sql: await list({ zoek: keuze.zeldzaam, sorteer: "-ontvangen" }) },
    { naam: "zoek-gewoon", bodem: "json", hoogstens: 3, groei: 1.3, vraag: api(gewoon), klopt: hasRows(50), sql: await list({ zoek: GEWOON_WOORD, sorteer: "-ontvangen" }) },
    { naam: "zoek-plein", bodem: "json", hoogstens: 3, groei: 1.2, vraag: page("/api/zoek/plein?tekst=lamp%20knipert", "klant"), klopt: hasText(/diensten\/GO-03[\s\S]*meldingen\/M1\d{4}|meldingen\/M1\d{4}[\s\S]*diensten\/GO-03/) },
    { naam: "mijn-meldingen", bodem: "leeg", hoogstens: 2.5, groei: 1.2, vraag: page("/meldingen", "klant"), klopt: hasText(/M1\d{4}/) },
    { naam: "sturen-pagina", bodem: "leeg", hoogstens: 3, groei: 1.3, vraag: page("/sturen", "manager"), klopt: hasText(/Werkvoorraad|Instroom/i) },
    { naam: "kpis-json", bodem: "rij", hoogstens: 3, groei: 1.3, vraag: api("/kpis", "manager"), klopt: hasRows(5, 100) },
    { naam: "melden", bodem: "post", hoogstens: 3, groei: 1.2, schrijft: true, vraag: () => post("/meldingen", "klant", lamp), klopt: isStatus(201), sql: await bareCreate(klant, client) },
    { naam: "pakken", bodem: "post", hoogstens: 3, groei: 1.2, schrijft: true, bereid: meldLampen, klopt: isStatus(200), vraag: () => { const nummer = nieuw.pop(); return nummer === undefined ? null : post(`/meldingen/M${nummer}/acties/take`, "frontoffice", { versie: 1 }); } },
    { naam: "bericht", bodem: "post", hoogstens: 3, groei: 1.2, schrijft: true, vraag: () => post(`/meldingen/M${keuze.open}/berichten`, "frontoffice", { tekst: "Wij zijn ermee bezig." }), klopt: isStatus(201) },
  ];
}
