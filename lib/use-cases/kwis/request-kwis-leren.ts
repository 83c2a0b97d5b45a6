import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { enqueue } from "@/lib/data/boss";
import type { Context } from "@/lib/data/context";
import { insertKandidaat } from "@/lib/data/kwis-model-store";
import { hasVerbeteringSinds } from "@/lib/data/kwis-verbetering-store";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";

/** Asks for a new version that learns from what the desk decided; one at a time. */
export async function requestKwisLeren(ctx: Context): Promise<Result<{ readonly versie: number }, AppError>> {
  if (!hasRight(ctx.actor, "beheer.kwis")) return err({ code: "geen-recht", recht: "beheer.kwis" });
  return transact(ctx.db, async (tx) => {
    const versie = await insertKandidaat(tx, { aanleiding: "knop", doorId: persoonIdOf(ctx.actor), op: ctx.now() });
    if (versie === null) return err({ code: "overgang-niet-toegestaan", reden: "Er wordt al een versie geleerd. Dat duurt hoogstens een paar minuten." });
    await recordEvent(ctx, tx, { soort: "beheer.toegevoegd", op: ctx.now(), onderwerp: { soort: "kwis-model", id: String(versie) }, gegevens: { velden: ["versie"], van: [""], naar: [String(versie)] } });
    await enqueue(ctx.db, tx, { queue: "kwis", data: { versie }, sleutel: "kwis" });
    return ok({ versie });
  });
}

/** The same every night, when the desk decided something since the last time. */
export async function requestKwisNacht(ctx: Context): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "beheer.kwis")) return err({ code: "geen-recht", recht: "beheer.kwis" });
  return transact(ctx.db, async (tx) => {
    const vorige = await tx.kwisModel.findFirst({ orderBy: { versie: "desc" }, select: { begonnenOp: true } });
    if (!(await hasVerbeteringSinds(tx, vorige?.begonnenOp ?? new Date(0)))) return ok(null);
    const versie = await insertKandidaat(tx, { aanleiding: "nacht", doorId: null, op: ctx.now() });
    if (versie !== null) await enqueue(ctx.db, tx, { queue: "kwis", data: { versie }, sleutel: "kwis" });
    return ok(null);
  });
}
