import { hasRight, type Actor } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";

type Wens = { /** Whose it is now; undefined for something new. */ readonly huidig: { readonly persoonId: string | null } | undefined; readonly gedeeld: boolean };

/**
 * Whether somebody may write this text or macro: an own one with the right to write, a shared one (also making an own one
 * shared, or a shared one one's own) with the right to share. One of a colleague does not exist for others.
 */
export function refuseTekst(actor: Actor, { huidig, gedeeld }: Wens): AppError | null {
  if (!hasRight(actor, "tekst.write")) return { code: "geen-recht", recht: "tekst.write" };
  if (huidig && huidig.persoonId !== null && huidig.persoonId !== actor.id) return { code: "niet-gevonden", wat: "tekst" };
  return (gedeeld || huidig?.persoonId === null) && !hasRight(actor, "tekst.share") ? { code: "geen-recht", recht: "tekst.share" } : null;
}
