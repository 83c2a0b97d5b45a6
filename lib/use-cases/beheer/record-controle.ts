import { z } from "zod";
import { keuze } from "@/lib/contracts/beheer/velden";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";
import { recordBeheer } from "./record-beheer";

/** Steps of the eerste uur that only a person can judge. */
const CONTROLES = ["kalender", "leveranciers"] as const;
const ControleInput = z.strictObject({ stap: keuze(CONTROLES) });

/** Writes down that a beheerder looked at this and found it right; the checklist of the eerste uur reads it. */
export async function recordControle(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "beheer.instellingen")) return err({ code: "geen-recht", recht: "beheer.instellingen" });
  const input = parseInput(ControleInput, raw);
  if (!input.ok) return input;
  return transact(ctx.db, async (tx) => {
    const onderwerp = { soort: "controle", id: input.value.stap };
    await recordBeheer(ctx, tx, { soort: "beheer.gewijzigd", onderwerp, wijzigingen: [{ veld: "gecontroleerd", van: "", naar: "ja" }] });
    return ok(null);
  });
}
