import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { finished } from "node:stream/promises";
import { isOpen } from "@/lib/domain/melding/status";
import { OPEN_OPDRACHT } from "@/lib/domain/opdracht/transitions";
import type { Rijen } from "../rijen";

type Tabel = keyof Rijen;
const VOLGORDE: readonly Tabel[] = ["melding", "opdracht", "klok", "klokgebeurtenis", "bericht", "notitie", "oordeel", "gebeurtenis"];
const ESCAPE: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const NODIG = /[\\\n\r\t]/;

const escape = (tekst: string): string => (NODIG.test(tekst) ? tekst.replace(/[\\\n\r\t]/g, (teken) => ESCAPE[teken] ?? teken) : tekst);
const toArray = (rij: readonly unknown[]): string => `{${rij.map((deel) => `"${String(deel).replace(/["\\]/g, "\\$&")}"`).join(",")}}`;

function encode(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return "\\N";
  if (typeof waarde === "string") return escape(waarde);
  if (typeof waarde === "number") return String(waarde);
  if (typeof waarde === "boolean") return waarde ? "t" : "f";
  if (waarde instanceof Date) return waarde.toISOString();
  return escape(Array.isArray(waarde) ? toArray(waarde) : JSON.stringify(waarde));
}

/** What triggers keep for ordinary writes; bulk may come without triggers, so it says it itself. */
const NOOIT = new Date("9999-01-01T00:00:00Z");
const withDerived = (rijen: Rijen): Readonly<Record<Tabel, readonly object[]>> => ({
  ...rijen,
  melding: rijen.melding.map((rij) => ({ ...rij, open: isOpen(rij.status), rang_op: rij.uiterlijk_gereed ?? NOOIT })),
  opdracht: rijen.opdracht.map((rij) => ({ ...rij, open: OPEN_OPDRACHT.some((status) => status === rij.status) })),
});

async function copyTable(client: Client, tabel: Tabel, rijen: readonly object[]): Promise<void> {
  const [eerste] = rijen;
  if (!eerste) return;
  const kolommen = Object.keys(eerste);
  const stroom = client.query(copyFrom(`COPY ${tabel} (${kolommen.join(", ")}) FROM STDIN`));
  const regels = rijen.map((rij) => kolommen.map((kolom) => encode((rij as Record<string, unknown>)[kolom])).join("\t"));
  stroom.end(`${regels.join("\n")}\n`);
  await finished(stroom);
}

/** Streams a batch of rows into the database, parents before children, in one transaction. */
export async function copyRows(client: Client, rijen: Rijen): Promise<void> {
  await client.query("BEGIN");
  const volledig = withDerived(rijen);
  for (const tabel of VOLGORDE) await copyTable(client, tabel, volledig[tabel]);
  await client.query("COMMIT");
}
