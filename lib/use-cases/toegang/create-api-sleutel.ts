import { randomBytes } from "node:crypto";
import { ApiSleutelInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import { hashSecret, newSecret } from "@/lib/data/hash-secret";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { SYSTEEM } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Deur } from "./deur";

const JAAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Makes a key that acts as a persoon for a year and never with more rights. It is shown once; only its hash is kept. */
export async function createApiSleutel(deur: Deur, raw: unknown): Promise<Result<{ sleutel: string }, AppError>> {
  const input = parseInput(ApiSleutelInput, raw);
  if (!input.ok) return input;
  const { email, naam, scope } = input.value;
  return transact(deur.db, async (tx) => {
    const persoon = await tx.persoon.findFirst({ where: { email, actief: true, soort: { not: "systeem" } }, select: { id: true } });
    if (!persoon) return err({ code: "niet-gevonden", wat: "account" });
    const voorvoegsel = `fsd_${randomBytes(4).toString("hex")}`;
    const sleutel = `${voorvoegsel}_${newSecret()}`;
    const { id } = await tx.apiSleutel.create({
      select: { id: true },
      data: { persoonId: persoon.id, naam, voorvoegsel, hash: hashSecret(sleutel), scope, verlooptOp: new Date(Date.now() + JAAR_MS) },
    });
    await recordEvent({ ...deur, actor: SYSTEEM }, tx, { soort: "toegang.sleutel_gemaakt", op: deur.now(), onderwerp: { soort: "api_sleutel", id }, gegevens: { persoonId: persoon.id, scope } });
    return ok({ sleutel });
  });
}
