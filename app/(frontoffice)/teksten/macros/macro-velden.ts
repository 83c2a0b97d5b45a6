import type { VeldGroep } from "@/components/beheer/veld";
import type { MacroLijstRij } from "@/lib/queries/tekst/read-macros-van";
import { gedeeldVeld, pastGroep } from "../tekst-velden";

/** The form of a macro, but for its steps. */
export const macroVelden = (ding: MacroLijstRij | null, magDelen: boolean): readonly VeldGroep[] => [
  {
    velden: [
      { soort: "tekst", naam: "titel", label: "Titel", hint: "Zo vindt u het terug.", waarde: ding?.titel ?? "" },
      { soort: "tekst", naam: "kort", label: "Korte naam", smal: true, waarde: ding?.kort ?? "" },
      { soort: "keuze", naam: "soort", label: "Wat is het?", smal: true, waarde: ding?.soort ?? "macro", opties: [{ waarde: "macro", label: "Macro: stappen achter elkaar" }, { waarde: "oplossing", label: "Standaardoplossing: met werkwijze en kosten" }] },
      { soort: "tekst", naam: "uitleg", label: "Wanneer gebruikt u dit?", optioneel: true, waarde: ding?.uitleg ?? "" },
      { soort: "tekstvak", naam: "werkwijze", label: "Kijk eerst", optioneel: true, hint: "Wat u zelf nagaat of doet, elke regel één ding.", waarde: (ding?.werkwijze ?? []).join("\n") },
      { soort: "tekst", naam: "kosten", label: "Kosten in euro", smal: true, optioneel: true, waarde: ding?.kosten?.replace(".", ",") ?? "" },
      { soort: "keuze", naam: "daarna", label: "En daarna?", smal: true, waarde: ding?.daarna ?? "blijf", opties: [{ waarde: "blijf", label: "Blijf bij deze melding" }, { waarde: "volgende", label: "Open de volgende melding" }, { waarde: "terug", label: "Terug naar de lijst" }] },
      ...gedeeldVeld(ding ? !ding.eigen : magDelen, magDelen),
    ],
  },
  pastGroep(ding),
];
