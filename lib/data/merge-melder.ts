import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { mayLink } from "@/lib/domain/dubbel/may-link";
import { explainNietSamen, type SamenZaak } from "@/lib/domain/samen/decide-samenvoegen";
import { GAST } from "@/lib/domain/toegang/gast";
import type { Tx } from "./client";
import type { Context } from "./context";
import { lockFresh } from "./lock-fresh";
import { saveMelding, type MeldingForChange } from "./melding-store";
import { recordEvent } from "./record-event";
import { addVolger, moveMeemelders } from "./volger-store";

const NUMMER = /^\s*m?[\s-]?(\d{1,9})\s*$/i;

export type Samengevoegd = { readonly naar: string; readonly verwantId: string };

/** A melding as the rules of merging look at it. */
export const toSamenZaak = ({ nummer, status, kwis, dienstdomeinCode, melderId, stand }: MeldingForChange): SamenZaak => ({ nummer, status, kwis, dienstdomeinCode, melderId, openDeelmeldingen: stand.openDeelmeldingen });

/**
 * A melding that goes up in another by its number: its klant and its meemelders follow the one that stays, and the
 * history of that one says so. Words that are no number are kept as they are. Runs in the transaction that cancels.
 */
export async function mergeMelder(ctx: Context, tx: Tx, { van, naar, now }: { van: MeldingForChange; naar: string; now: Date }): Promise<Samengevoegd | AppError | null> {
  const nummer = Number(NUMMER.exec(naar)?.[1] ?? 0);
  if (nummer === 0) return null;
  const doel = nummer === van.nummer ? null : await lockFresh(tx, ctx.actor, nummer);
  if (!doel) return ongeldig("naar", "Deze melding is er niet. Kies het nummer van een andere melding.");
  const bezwaar = explainNietSamen(toSamenZaak(van), toSamenZaak(doel));
  if (bezwaar) return ongeldig("naar", bezwaar);
  const volgt = mayLink(doel) && van.melderId !== doel.melderId && van.melderId !== GAST.id
    && (await addVolger(tx, { meldingId: doel.id, persoonId: van.melderId, soort: "meemelder", doorId: ctx.actor.id, op: now }));
  if (mayLink(doel)) await moveMeemelders(tx, { van: van.id, naar: doel.id, melderId: doel.melderId, doorId: ctx.actor.id, op: now });
  await saveMelding(tx, doel, { set: { laatste: `M${van.nummer} is hiermee samengevoegd` }, now });
  await recordEvent(ctx, tx, { soort: "melding.samengevoegd", op: now, meldingId: doel.id, gegevens: { met: `M${van.nummer}`, ...(volgt ? { persoonId: van.melderId } : {}) } });
  return { naar: `M${nummer}`, verwantId: doel.id };
}
