import { describeAntwoorden, type AntwoordRegel } from "@/lib/domain/formulier/describe-antwoorden";
import type { Antwoorden, Vraag } from "@/lib/domain/formulier/vraag";
import type { Db } from "./client";
import { sql, steady, type Sql } from "./sql";

/** The questions as they were asked then, with what was answered. */
export type AntwoordJson = { readonly vragen: readonly Vraag[]; readonly antwoorden: Antwoorden };

/** Column of a statement on `melding m`: the answers with their own version of the form, or null. Who sees the row sees them. */
export const ANTWOORD_JSON: Sql = sql`(SELECT jsonb_build_object('vragen', fv.definitie -> 'vragen', 'antwoorden', ma.antwoorden) FROM melding_antwoord ma JOIN formulier_versie fv ON fv.id = ma.formulier_versie_id WHERE ma.melding_id = m.id)`;

export const toAntwoordRegels = (json: AntwoordJson | null): AntwoordRegel[] => (json ? describeAntwoorden(json.vragen, json.antwoorden) : []);

/** The answers of a melding that the caller was allowed to read. Outside the house no names of people. */
export async function readAntwoordRegels(db: Db, meldingId: string, voor: "huis" | "leverancier" = "huis"): Promise<AntwoordRegel[]> {
  const [row] = await db.$queryRaw<{ json: AntwoordJson | null }[]>(steady(sql`SELECT ${ANTWOORD_JSON} AS json FROM melding m WHERE m.id = ${meldingId}::uuid`));
  if (!row?.json) return [];
  return toAntwoordRegels(voor === "huis" ? row.json : { ...row.json, vragen: row.json.vragen.filter(({ soort }) => soort !== "persoon") });
}
