import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";
import type { Db } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";

/** The value of a Result that must have succeeded; the error becomes the failure of the test. */
export function must<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(`expected success, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A context for an actor; time is fixed unless given. */
export const contextOf = (db: Db, actor: Actor, now: () => Date = () => new Date()): Context => ({ db, actor, now });

/** A saved melding of this klant through the real command; answers its number. */
export async function aMelding(ctx: Context, input: Record<string, unknown> = {}): Promise<number> {
  const melding = must(await submitMelding(ctx, { omschrijving: "De lamp in de gang knippert al een tijdje.", productCode: "GO-03", ...input }, { sleutel: randomUUID(), deur: "scherm" }));
  return Number(melding.nummer.slice(1));
}
