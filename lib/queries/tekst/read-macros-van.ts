import type { Context } from "@/lib/data/context";
import { readMacros, type MacroRij } from "@/lib/data/macro-store";
import { hasRight } from "@/lib/domain/authz/actor";

export type MacroLijstRij = MacroRij & { readonly eigen: boolean };

/** The shared macros and one's own, also those out of use. */
export async function readMacrosVan({ db, actor }: Context): Promise<readonly MacroLijstRij[]> {
  if (!hasRight(actor, "tekst.write") || actor.soort !== "persoon") return [];
  return (await readMacros(db, actor.id)).map((macro) => ({ ...macro, eigen: macro.persoonId !== null }));
}
