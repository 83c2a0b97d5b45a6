"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { unpackVoorwaarde } from "@/lib/domain/formulier/voorwaarde-keuzes";
import { wijzigConcept } from "@/lib/use-cases/formulier/wijzig-concept";
import { requireActionContext } from "@/lib/web/context";
import { toFormState, type FormState } from "@/lib/web/form-state";

const text = (form: FormData, naam: string): string => { const waarde = form.get(naam); return typeof waarde === "string" ? waarde.trim() : ""; };
/** Empty is nothing; what is no number is left for the contract to refuse. */
const getal = (form: FormData, naam: string): number | string | undefined => { const waarde = text(form, naam).replace(",", "."); return waarde === "" ? undefined : Number.isFinite(Number(waarde)) ? Number(waarde) : waarde; };
const aan = (form: FormData, naam: string): true | undefined => (form.get(naam) === "ja" ? true : undefined);
const filled = (velden: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined && waarde !== ""));

/** Fields of a question carry its key, because all questions stand on one page. */
function readVraag(form: FormData, sleutel: string): Record<string, unknown> {
  const naam = (veld: string) => `${sleutel}.${veld}`;
  const opties = text(form, naam("opties")).split("\n").map((optie) => optie.trim()).filter(Boolean);
  return filled({
    label: text(form, naam("label")), hulp: text(form, naam("hulp")), verplicht: aan(form, naam("verplicht")), min: getal(form, naam("min")), max: getal(form, naam("max")), lang: aan(form, naam("lang")), tijd: aan(form, naam("tijd")),
    opties: form.has(naam("opties")) ? opties : undefined, als: unpackVoorwaarde(text(form, naam("als")), text(form, naam("alsWaarde"))),
  });
}

function readStap(form: FormData): Record<string, unknown> {
  const doe = text(form, "doe");
  switch (doe) {
    case "toevoegen": return { doe, label: text(form, "nieuw.label"), soort: text(form, "nieuw.soort") };
    case "bewaren": return { doe, sleutel: text(form, "sleutel"), vraag: readVraag(form, text(form, "sleutel")) };
    case "overnemen": return { doe, bron: text(form, "bron") };
    case "terugzetten": return { doe, versieId: text(form, "versieId") };
    case "weggooien": case "publiceren": return { doe };
    default: return { doe, sleutel: text(form, "sleutel") };
  }
}

/** One step of editing the form of a product, named by the button; then the page as it is now. */
export async function formulierAction(_previous: FormState, form: FormData): Promise<FormState> {
  const productId = text(form, "productId");
  const result = await wijzigConcept(await requireActionContext(), { productId, versie: Number(text(form, "versie")), ...readStap(form) });
  if (!result.ok) {
    const state = toFormState(result.error, form);
    const naam = (veld: string) => (veld.startsWith("vraag.") ? `${text(form, "sleutel")}.${veld.split(".")[1] ?? ""}` : veld === "label" || veld === "soort" ? `nieuw.${veld}` : veld);
    return { ...state, fouten: state.fouten.map(({ veld, reden }) => ({ veld: naam(veld), reden })) };
  }
  revalidatePath("/beheer", "layout");
  const { sleutel, gepubliceerd } = result.value;
  redirect(`/beheer/producten/${encodeURIComponent(productId)}/formulier${gepubliceerd ? `?gepubliceerd=${gepubliceerd}` : sleutel ? `?vraag=${sleutel}#vraag-${sleutel}` : ""}`);
}
