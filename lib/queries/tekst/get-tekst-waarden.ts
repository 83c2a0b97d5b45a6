import type { Context } from "@/lib/data/context";
import { readTekstWaarden, type TekstWaarden } from "@/lib/data/tekst-waarden";
import { can } from "@/lib/domain/authz/actor";

/** What a standaardtekst would fill in about one melding in sight; null when absent or out of sight. */
export async function getTekstWaarden(ctx: Context, nummer: number): Promise<TekstWaarden | null> {
  return can(ctx.actor, "melding.read") ? readTekstWaarden(ctx, nummer) : null;
}
