import type { Besteed, Kader } from "@/lib/domain/mandaat/mandaat";
import type { Ruimtevraag } from "@/lib/queries/mandaat/get-mandaat";
import type { FormulierActie } from "./formulier";

/** What the buttons of the own room need of one melding. */
export type MandaatDoenProps = {
  zaak: { readonly nummer: number; readonly versie: number }; kader: Kader; besteed: Besteed; /** What waits for the coordinator. */ open: Ruimtevraag | null; magBeslissen: boolean; serverActie: FormulierActie;
};
