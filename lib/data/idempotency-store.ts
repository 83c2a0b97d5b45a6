import { createHash } from "node:crypto";
import type { MeldingOutput } from "@/lib/contracts/melding/melding-output";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { classifyDbError, findConstraint } from "./classify-db-error";
import type { Db, Tx } from "./client";
import type { Context } from "./context";
import { sql, steady } from "./sql";

export const HOUDBAAR_UREN = 72;

export type Aanvraag = { readonly ctx: Context; readonly sleutel: string; readonly body: unknown };

type Row = { readonly eigenaar: string; readonly bodyHash: string; readonly antwoord: MeldingOutput; readonly verlooptOp: Date };

/** Whose keys these are: of an API key, or of a person in the browser. */
export function eigenaarOf({ actor }: Context): string {
  if (actor.soort === "persoon" && actor.sleutelId) return `sleutel:${actor.sleutelId}`;
  return `${actor.soort}:${actor.id}`;
}

/** The same body as JSON, whatever the order of its fields, gives the same hash. */
export const hashBody = (body: unknown): string => createHash("sha256").update(canonical(body)).digest("hex");

/** The stored answer to this key; an error when the key came with another body; null when the key is new. */
export async function findAnswer(db: Db | Tx, { ctx, sleutel, body }: Aanvraag): Promise<Result<MeldingOutput, AppError> | null> {
  const [row] = await db.$queryRaw<Row[]>(steady(sql`SELECT eigenaar, body_hash AS "bodyHash", antwoord, verloopt_op AS "verlooptOp" FROM idempotency WHERE eigenaar = ${eigenaarOf(ctx)} AND sleutel = ${sleutel}`));
  if (!row) return null;
  if (row.verlooptOp <= new Date()) { await db.idempotency.deleteMany({ where: { eigenaar: row.eigenaar, sleutel, verlooptOp: row.verlooptOp } }); return null; }
  if (row.bodyHash !== hashBody(body)) return err({ code: "sleutel-hergebruikt" });
  return ok(row.antwoord);
}

/** True when a parallel duplicate wrote its answer first. */
export const isSleutelConflict = (error: unknown): boolean => classifyDbError(error) === "conflict" && findConstraint(error) === "idempotency_pkey";

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
}
