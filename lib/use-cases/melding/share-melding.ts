import { DeelInput } from "@/lib/contracts/melding/volgen";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { lockKlantMelding } from "@/lib/data/lock-klant-melding";
import { recordEvent } from "@/lib/data/record-event";
import { countDeelLinks, createBewijs } from "@/lib/data/toegangsbewijs";
import { transact } from "@/lib/data/transact";

const DAG_MS = 86_400_000;
const HOOGSTENS = 10;

/** Makes a link with which somebody looks along without signing in. The link is told once; what is kept cannot open it. */
export async function shareMelding(ctx: Context, nummer: number, raw: unknown): Promise<Result<{ token: string }, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !can(actor, "melding.follow")) return err({ code: "geen-recht", recht: "melding.share" });
  const input = parseInput(DeelInput, raw);
  if (!input.ok) return input;
  return transact(ctx.db, async (tx) => {
    const melding = await lockKlantMelding(tx, actor, nummer);
    if (!melding?.relatie) return err({ code: "niet-gevonden", wat: "melding" });
    if (!can(actor, "melding.share", melding)) return err({ code: "geen-recht", recht: "melding.share" });
    if (melding.kwis === "K") return err({ code: "overgang-niet-toegestaan", reden: "Een klacht deelt u niet met een link. Nodig een collega uit met de naam." });
    if ((await countDeelLinks(tx, melding.id)) >= HOOGSTENS) return err({ code: "overgang-niet-toegestaan", reden: `Er werken al ${HOOGSTENS} links. Trek er eerst een in.` });
    const verlooptOp = new Date(Date.now() + Number(input.value.dagen) * DAG_MS);
    const token = await createBewijs(tx, { soort: "deel", meldingId: melding.id, persoonId: actor.id, voorWie: input.value.voorWie, verlooptOp });
    await recordEvent(ctx, tx, { soort: "melding.gedeeld", op: ctx.now(), meldingId: melding.id });
    return ok({ token });
  });
}
