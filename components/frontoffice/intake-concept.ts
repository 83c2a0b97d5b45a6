import type { ComboOptie } from "@/components/ui/use-opties";
import type { Kwis } from "@/lib/domain/kwis/kwis";

/** Everything that is filled in while somebody speaks; kept on this device until it is registered. */
export type IntakeConcept = {
  /** One per form: whatever is sent twice with it is one melding. */
  readonly sleutel: string;
  readonly klant: ComboOptie | null; readonly zelf: boolean; readonly kanaal: string; readonly tekst: string; readonly kwis: Kwis | null; readonly product: ComboOptie | null | undefined;
  readonly locatie: ComboOptie | null | undefined; readonly plaatsTekst: string; readonly spoed: boolean | null; readonly oplossing: string;
};

const BEWAARD = "concept:intake";

/** A fresh form; undefined means: follows the proposal. */
export const newConcept = (): IntakeConcept => ({
  sleutel: crypto.randomUUID(), klant: null, zelf: false, kanaal: "telefoon", tekst: "", kwis: null, product: undefined, locatie: undefined, plaatsTekst: "", spoed: null, oplossing: "",
});

/** What was left unfinished here, or null. A broken or foreign value counts as nothing. */
function loadConcept(): IntakeConcept | null {
  try {
    const found = JSON.parse(localStorage.getItem(BEWAARD) ?? "null") as Partial<IntakeConcept> | null;
    return found && typeof found.tekst === "string" && typeof found.sleutel === "string" ? { ...newConcept(), ...found } : null;
  } catch {
    return null;
  }
}

/** Where the form begins: what was left unfinished, or empty for this klant when the page was opened for one. */
export function beginConcept(klant: ComboOptie | null): IntakeConcept {
  const bewaard = loadConcept();
  return klant && !bewaard?.tekst ? { ...newConcept(), klant } : bewaard ?? newConcept();
}

export function keepConcept(concept: IntakeConcept): void {
  const isLeeg = !concept.klant && !concept.tekst && !concept.oplossing && !concept.plaatsTekst;
  try {
    if (isLeeg) localStorage.removeItem(BEWAARD);
    else localStorage.setItem(BEWAARD, JSON.stringify(concept));
  } catch {
    // Storage full or forbidden: the form works, only the safety net is gone.
  }
}
