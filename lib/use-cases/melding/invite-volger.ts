import { NodigUitInput } from "@/lib/contracts/melding/volgen";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import { mayHear } from "@/lib/domain/melding/may-hear";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { countAgainst } from "@/lib/data/limiet";
import { lockKlantMelding } from "@/lib/data/lock-klant-melding";
import { findCollega } from "@/lib/data/find-collega";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { addVolger } from "@/lib/data/volger-store";

const PER_UUR = 20;

/** The klant lets a colleague follow; the colleague gets a mail and may stop at any time. Never whom a klacht is about. */
export async function inviteVolger(ctx: Context, nummer: number, raw: unknown): Promise<Result<{ naam: string }, AppError>> {
  const { actor } = ctx;
  const input = parseInput(NodigUitInput, raw);
  if (actor.soort !== "persoon" || !can(actor, "melding.follow")) return err({ code: "geen-recht", recht: "melding.share" });
  if (!input.ok) return input;
  // Outside the transaction: a name that was not found counts too, or one could try whole lists of them.
  const geteld = await countAgainst(ctx.db, { sleutel: `uitnodigen:${actor.id}`, max: PER_UUR, vensterSeconden: 3600 });
  if (!geteld.ok) return err({ code: "te-veel", wachtSeconden: geteld.wachtSeconden });
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockKlantMelding(tx, actor, nummer);
    if (!melding?.relatie) return err({ code: "niet-gevonden", wat: "melding" });
    if (!can(actor, "melding.share", melding)) return err({ code: "geen-recht", recht: "melding.share" });
    const collega = await findCollega(tx, input.value);
    if (!collega) return err(ongeldig("collega", "Wij vinden deze collega niet. Kies een naam uit de lijst, of vul het e-mailadres in."));
    if (collega.id === actor.id) return err(ongeldig("collega", "Dit bent u zelf. Kies een collega."));
    if (!mayHear(collega, melding)) return err(ongeldig("collega", "Deze collega kan niet meekijken: uw klacht gaat over deze collega of het eigen team."));
    const added = await addVolger(tx, { meldingId: melding.id, persoonId: collega.id, soort: "volger", doorId: actor.id, op: now });
    if (!added) return err(ongeldig("collega", `${collega.naam} volgt deze melding al.`));
    await recordEvent(ctx, tx, { soort: "melding.gevolgd", op: now, meldingId: melding.id, gegevens: { genodigde: collega.id } });
    return ok({ naam: collega.naam });
  });
}
