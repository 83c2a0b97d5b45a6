import type { Context } from "@/lib/data/context";
import { loadGedeeldeTeksten, readEigenTeksten, type TekstRij } from "@/lib/data/tekst-store";
import { hasRight } from "@/lib/domain/authz/actor";

export type TekstLijstRij = TekstRij & { readonly eigen: boolean };
export type TekstVraag = { readonly zoek: string; readonly doel: string; readonly stand: "actief" | "uit" | "alle"; readonly wiens: "" | "eigen" | "gedeeld" };

/** The shared texts and one's own, by title; also those out of use. Nobody reads those of a colleague. */
export async function readTekstenVan({ db, actor }: Context): Promise<readonly TekstLijstRij[]> {
  if (!hasRight(actor, "tekst.write") || actor.soort !== "persoon") return [];
  const [gedeeld, eigen] = await Promise.all([loadGedeeldeTeksten(db), readEigenTeksten(db, actor.id)]);
  return [...eigen.map((rij) => ({ ...rij, eigen: true })), ...gedeeld.map((rij) => ({ ...rij, eigen: false }))].sort((a, b) => a.titel.localeCompare(b.titel, "nl") || (a.id < b.id ? -1 : 1));
}

/** The list to edit: with words, only the texts that hold them all. */
export async function listTeksten(ctx: Context, { zoek, doel, stand, wiens }: TekstVraag): Promise<readonly TekstLijstRij[]> {
  const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean);
  return (await readTekstenVan(ctx)).filter((rij) => {
    if ((doel !== "" && rij.doel !== doel) || (stand !== "alle" && rij.actief !== (stand === "actief")) || (wiens !== "" && rij.eigen !== (wiens === "eigen"))) return false;
    const alles = `${rij.kort} ${rij.titel} ${rij.tekst} ${rij.productNaam ?? ""}`.toLowerCase();
    return woorden.every((woord) => alles.includes(woord));
  });
}
