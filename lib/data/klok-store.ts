import { deriveKlok, type KlokGebeurtenis, type KlokStand } from "@/lib/domain/sla/klok";
import type { NormTijd } from "@/lib/domain/sla/norm-tijd";
import type { NormAntwoord } from "@/lib/domain/sla/norm";
import type { Tx } from "./client";
import { newId } from "./new-id";
import type { Stamgegevens } from "./stamgegevens";

export type KlokSoort = "reactie" | "ter_plaatse" | "voorlopig_hersteld" | "gereed";
export type KlokNiveau = "klant" | "team" | "leverancier";
export type NieuweKlok = { readonly soort: KlokSoort; readonly niveau: KlokNiveau; readonly norm: NormAntwoord; readonly startOp: Date; readonly opdrachtId?: string };
export type KlokRij = { readonly id: string; readonly soort: KlokSoort; readonly niveau: KlokNiveau; readonly opdrachtId: string | null; readonly stand: KlokStand };

/** Starts clocks for a melding or one of its opdrachten and answers their deadlines. */
export async function startKlokken(tx: Tx, meldingId: string, { klokken, stam }: { klokken: readonly NieuweKlok[]; stam: Stamgegevens }): Promise<KlokRij[]> {
  if (klokken.length === 0) return [];
  const rows = klokken.map((klok) => {
    const start: KlokGebeurtenis = { soort: "start", op: klok.startOp, norm: klok.norm.norm, kalender: klok.norm.kalender };
    return { id: newId(), klok, stand: deriveKlok([start], stam.kalender) };
  });
  await tx.klok.createMany({
    data: rows.map(({ id, klok, stand }) => ({
      id, meldingId, opdrachtId: klok.opdrachtId ?? null, soort: klok.soort, niveau: klok.niveau, kalenderCode: klok.norm.kalender,
      waarde: klok.norm.norm.waarde, eenheid: klok.norm.norm.eenheid, bron: klok.norm.bron, startOp: klok.startOp, uiterlijk: stand.uiterlijk,
    })),
  });
  await tx.klokgebeurtenis.createMany({
    data: rows.map(({ id, klok }) => ({ klokId: id, soort: "start", op: klok.startOp, waarde: klok.norm.norm.waarde, eenheid: klok.norm.norm.eenheid, kalenderCode: klok.norm.kalender })),
  });
  return rows.map(({ id, klok, stand }) => ({ id, soort: klok.soort, niveau: klok.niveau, opdrachtId: klok.opdrachtId ?? null, stand }));
}

type Which = { readonly meldingId: string; readonly opdrachtId?: string | null; readonly soorten?: readonly KlokSoort[]; readonly niveaus?: readonly KlokNiveau[] };
export type KlokActie = { readonly soort: "pauze" | "hervat" | "stop"; readonly op: Date; readonly reden?: string };

/** Adds one gebeurtenis to the log of every running clock that is meant, and derives their deadlines anew. */
export async function applyToKlokken(tx: Tx, which: Which, { actie, stam }: { actie: KlokActie; stam: Stamgegevens }): Promise<KlokRij[]> {
  const klokken = await readRunning(tx, which);
  const changed = klokken.filter((klok) => accepts(klok.status, actie.soort));
  if (changed.length === 0) return [];
  await tx.klokgebeurtenis.createMany({ data: changed.map(({ id }) => ({ klokId: id, soort: actie.soort, op: actie.op, reden: actie.reden ?? null })) });
  return saveStands(tx, changed.map((klok) => ({ ...klok, log: [...klok.log, { ...actie }] })), stam);
}

/** Gives a running clock another norm or calendar; elapsed time and pauses stay. */
export async function reviseKlok(tx: Tx, which: Which, { norm, op, stam }: { norm: NormAntwoord; op: Date; stam: Stamgegevens }): Promise<KlokRij[]> {
  const klokken = (await readRunning(tx, which)).filter(({ huidig }) => !sameNorm(huidig, norm));
  if (klokken.length === 0) return [];
  const { waarde, eenheid } = norm.norm;
  await tx.klokgebeurtenis.createMany({ data: klokken.map(({ id }) => ({ klokId: id, soort: "herzien", op, reden: norm.bron, waarde, eenheid, kalenderCode: norm.kalender })) });
  await tx.klok.updateMany({ where: { id: { in: klokken.map(({ id }) => id) } }, data: { waarde, eenheid, kalenderCode: norm.kalender, bron: norm.bron } });
  const herzien: KlokGebeurtenis = { soort: "herzien", op, reden: norm.bron, norm: norm.norm, kalender: norm.kalender };
  return saveStands(tx, klokken.map((klok) => ({ ...klok, log: [...klok.log, herzien] })), stam);
}

/** The log of a clock as the domain reads it. */
export function toLog(rows: readonly { soort: string; op: Date; reden: string | null; waarde: number | null; eenheid: string | null; kalenderCode: string | null }[]): KlokGebeurtenis[] {
  return rows.map((row) => ({
    soort: row.soort as KlokGebeurtenis["soort"], op: row.op,
    ...(row.reden !== null ? { reden: row.reden } : {}),
    ...(row.waarde !== null && row.eenheid !== null ? { norm: { waarde: row.waarde, eenheid: row.eenheid } as NormTijd } : {}),
    ...(row.kalenderCode !== null ? { kalender: row.kalenderCode } : {}),
  }));
}

type Running = { id: string; soort: KlokSoort; niveau: KlokNiveau; opdrachtId: string | null; status: string; huidig: { waarde: number; eenheid: string; kalenderCode: string }; log: KlokGebeurtenis[] };

async function readRunning(tx: Tx, { meldingId, opdrachtId, soorten, niveaus }: Which): Promise<Running[]> {
  const rows = await tx.klok.findMany({
    where: {
      meldingId, status: { not: "gestopt" },
      ...(opdrachtId === undefined ? {} : { opdrachtId }), ...(soorten ? { soort: { in: [...soorten] } } : {}), ...(niveaus ? { niveau: { in: [...niveaus] } } : {}),
    },
    include: { gebeurtenissen: { orderBy: { id: "asc" } } },
  });
  return rows.map((row) => ({
    id: row.id, soort: row.soort as KlokSoort, niveau: row.niveau as KlokNiveau, opdrachtId: row.opdrachtId, status: row.status,
    huidig: { waarde: row.waarde, eenheid: row.eenheid, kalenderCode: row.kalenderCode }, log: toLog(row.gebeurtenissen),
  }));
}

async function saveStands(tx: Tx, klokken: readonly Running[], stam: Stamgegevens): Promise<KlokRij[]> {
  const rows = klokken.map((klok) => ({ id: klok.id, soort: klok.soort, niveau: klok.niveau, opdrachtId: klok.opdrachtId, stand: deriveKlok(klok.log, stam.kalender) }));
  for (const { id, stand } of rows) {
    const { uiterlijk, status, gestoptOp, gehaald } = stand;
    await tx.klok.update({ where: { id }, select: { id: true }, data: { uiterlijk, status, gestoptOp, gehaald } });
  }
  return rows;
}

const accepts = (status: string, soort: KlokActie["soort"]): boolean => soort === "stop" || (soort === "pauze") === (status === "loopt");

const sameNorm = (huidig: Running["huidig"], { norm, kalender }: NormAntwoord): boolean =>
  huidig.waarde === norm.waarde && huidig.eenheid === norm.eenheid && huidig.kalenderCode === kalender;
