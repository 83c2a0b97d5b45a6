import type { ComboOptie } from "@/components/ui/use-opties";
import type { Kwis } from "@/lib/domain/kwis/kwis";

/** Everything that is filled in while somebody speaks; kept on this device until it is registered. */
export type IntakeConcept = {
  /** One per form: whatever is sent twice with it is one melding. */
  readonly sleutel: string;
  readonly klant: ComboOptie | null; readonly zelf: boolean; readonly kanaal: string; readonly tekst: string; readonly kwis: Kwis | null; readonly product: ComboOptie | null | undefined;
  readonly locatie: ComboOptie | null | undefined; readonly plaatsTekst: string; readonly spoed: boolean | null; readonly oplossing: string;
};

/** Several at once, one per caller, and which of them is on the screen. */
export type IntakeConcepten = { readonly lijst: readonly IntakeConcept[]; readonly actief: string };

const BEWAARD = "concept:intake";
const MEEST = 8;

/** A fresh form; undefined means: follows the proposal. */
export const newConcept = (): IntakeConcept => ({
  sleutel: crypto.randomUUID(), klant: null, zelf: false, kanaal: "telefoon", tekst: "", kwis: null, product: undefined, locatie: undefined, plaatsTekst: "", spoed: null, oplossing: "",
});

const isLeeg = ({ klant, tekst, oplossing, plaatsTekst }: IntakeConcept): boolean => !klant && !tekst && !oplossing && !plaatsTekst;
const isConcept = (waarde: unknown): waarde is IntakeConcept =>
  typeof waarde === "object" && waarde !== null && "tekst" in waarde && typeof waarde.tekst === "string" && "sleutel" in waarde && typeof waarde.sleutel === "string";

/** What was left unfinished here. A broken or foreign value counts as nothing; before there could be several it was one. */
function loadConcepten(): readonly IntakeConcept[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(BEWAARD) ?? "null");
    return (Array.isArray(found) ? found : [found]).filter(isConcept).slice(0, MEEST).map((concept) => ({ ...newConcept(), ...concept }));
  } catch {
    return [];
  }
}

/** Where the page begins: what was left unfinished, and a form of its own for the klant it was opened for. */
export function beginConcepten(klant: ComboOptie | null, kanaal: string | null = null): IntakeConcepten {
  const bewaard = loadConcepten();
  const zelfde = klant ? bewaard.find((concept) => concept.klant?.waarde === klant.waarde) : bewaard[0];
  if (zelfde) return { lijst: bewaard, actief: zelfde.sleutel };
  const nieuw = { ...newConcept(), klant, ...(kanaal ? { kanaal } : {}) };
  return { lijst: [...bewaard, nieuw], actief: nieuw.sleutel };
}

/** Another caller: an empty form that stands there already is used first. */
export function addConcept({ lijst, actief }: IntakeConcepten): IntakeConcepten {
  const leeg = lijst.find(isLeeg);
  if (leeg) return { lijst, actief: leeg.sleutel };
  if (lijst.length >= MEEST) return { lijst, actief };
  const nieuw = newConcept();
  return { lijst: [...lijst, nieuw], actief: nieuw.sleutel };
}

/** Takes a form away, sent or not; what stood beside it comes forward, and there is always one. */
export function dropConcept({ lijst, actief }: IntakeConcepten, sleutel: string): IntakeConcepten {
  const plaats = lijst.findIndex((concept) => concept.sleutel === sleutel);
  const rest = lijst.filter((concept) => concept.sleutel !== sleutel);
  const over = rest.length > 0 ? rest : [newConcept()];
  return { lijst: over, actief: actief === sleutel ? over[Math.min(Math.max(0, plaats), over.length - 1)]?.sleutel ?? actief : actief };
}

/** How a form is called on its tab. */
export const nameConcept = ({ klant, tekst }: IntakeConcept): string => klant?.label ?? (tekst.trim().slice(0, 24) || "Nieuwe beller");

export function keepConcepten({ lijst }: IntakeConcepten): void {
  const vol = lijst.filter((concept) => !isLeeg(concept));
  try {
    if (vol.length === 0) localStorage.removeItem(BEWAARD);
    else localStorage.setItem(BEWAARD, JSON.stringify(vol));
  } catch {
    // Storage full or forbidden: the form works, only the safety net is gone.
  }
}
