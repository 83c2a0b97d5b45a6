import type { MeldWaarden } from "@/components/portaal/meld-state";
import { listCollegas } from "@/lib/queries/portaal/list-collegas";
import type { Context as Ctx } from "@/lib/web/context";

export type GevondenVoor = {
  readonly voor?: { readonly soort: "persoon" | "afdeling"; readonly id: string };
  /** A name that is nobody of the list: it stays in the text, so that it is not lost. */
  readonly tekst: string;
};
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** For whom it is: the colleague that was chosen or whose whole name was typed, or the own afdeling. */
export async function resolveVoor(ctx: Ctx, { voor, voorId, voorNaam }: MeldWaarden): Promise<GevondenVoor> {
  if (voor === "afdeling") return { tekst: "", ...(ctx.actor.soort === "persoon" && ctx.actor.afdelingId ? { voor: { soort: "afdeling", id: ctx.actor.afdelingId } as const } : {}) };
  const naam = voorNaam.trim().slice(0, 200);
  if (voor !== "collega" || naam === "") return { tekst: "" };
  const precies = UUID.test(voorId) ? [] : (await listCollegas(ctx, naam)).filter(({ label }) => label.toLowerCase() === naam.toLowerCase());
  const id = UUID.test(voorId) ? voorId : precies.length === 1 ? precies[0]!.waarde : null;
  return id ? { voor: { soort: "persoon", id }, tekst: "" } : { tekst: `\n\nDit is voor: ${naam}` };
}
