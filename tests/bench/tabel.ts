import type { Meting, Oordeel } from "./meet";
import { median } from "./statistiek";

const getal = (waarde: number, cijfers = 2): string => waarde.toFixed(cijfers).replace(".", ",");

/** Rows as text with columns under each other; numbers to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const breedtes = (rows[0] ?? []).map((_, kolom) => Math.max(...rows.map((row) => (row[kolom] ?? "").length)));
  return rows.map((row) => row.map((cel, kolom) => (kolom === 0 ? cel.padEnd(breedtes[kolom] ?? 0) : cel.padStart(breedtes[kolom] ?? 0))).join("  ")).join("\n");
}

/** What was measured, in ms, with the ratios to the floors of the same run. */
export function metingenTabel(metingen: readonly Meting[]): string {
  const kop = ["sleuf", "p50 ms", "p95 ms", "bodem ms", "× bodem", "sql ms", "× sql", "kB"];
  return align([kop, ...metingen.map(({ naam, p50, p95, bodemP50, sqlP50, tegenBodem, tegenSql, bytes, fout }) => fout
    ? [naam, fout, "", "", "", "", "", ""]
    : [naam, getal(p50), getal(p95), getal(bodemP50), getal(median(tegenBodem)), sqlP50 === null ? "–" : getal(sqlP50), tegenSql.length === 0 ? "–" : getal(median(tegenSql)), getal(bytes / 1024, 1)])]);
}

/** Every budget with what came out of it. */
export function oordelenTabel(oordelen: readonly Oordeel[]): string {
  const kop = ["budget", "maat", "waarde", "spreiding", "hoogstens", "oordeel"];
  return align([kop, ...oordelen.map(({ naam, maat, waarde, spreiding, hoogstens, verdict }) => [naam, maat, getal(waarde), getal(spreiding), getal(hoogstens), verdict])]);
}
