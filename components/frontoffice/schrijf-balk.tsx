"use client";

import clsx from "clsx";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { FormulierActie } from "./formulier";
import { SchrijfForm } from "./schrijf-form";

type Props = {
  nummer: number; versie: number; klant: string;
  mag: { readonly bericht: boolean; readonly vraag: boolean; readonly notitie: boolean };
  acties: { readonly bericht: FormulierActie; readonly melding: FormulierActie; readonly notitie: FormulierActie };
};

const TABS = [
  { id: "bericht", label: "Klant", veld: "tekst", plaats: "Schrijf een bericht aan de klant", knop: "Versturen" },
  { id: "vraag", label: "Vraag", veld: "vraag", plaats: "Wat wilt u van de klant weten? De klok staat stil tot het antwoord er is.", knop: "Vraag versturen" },
  { id: "notitie", label: "Intern", veld: "tekst", plaats: "Schrijf een notitie. De klant ziet die niet.", knop: "Notitie bewaren" },
] as const;

/** Writing to the klant, asking the klant, or noting for colleagues: the ground and the words say who will read it. */
export function SchrijfBalk({ nummer, versie, klant, mag, acties }: Props) {
  const tabs = TABS.filter(({ id }) => mag[id]);
  const [gekozen, setGekozen] = useState<string>(tabs[0]?.id ?? "");
  const nu = tabs.find(({ id }) => id === gekozen) ?? tabs[0];
  if (!nu) return null;
  /** At once: whoever presses U and types on, must not press other keys of the page with the first letters. */
  const focus = (id: string) => { flushSync(() => setGekozen(id)); document.getElementById(`schrijf-${id}`)?.focus(); };
  return (
    <section aria-label="Schrijven" className={clsx("border-t border-line px-4.5 pt-2 pb-3", nu.id === "notitie" ? "bg-s-soft" : "bg-surface")}>
      <div className="mb-2 flex flex-wrap items-center gap-x-4 text-sm">
        {tabs.map(({ id, label }) => (
          <button key={id} type="button" aria-pressed={id === nu.id} data-bediening={id} onClick={() => focus(id)} className={clsx("min-h-8 border-b-2 max-lg:min-h-11", id === nu.id ? "border-petrol font-semibold text-petrol" : "border-transparent text-ink-2 hover:text-ink")}>{label}</button>
        ))}
        <span className="ml-auto min-w-0 wrap-anywhere text-ink-2">{nu.id === "notitie" ? "alleen voor collega's" : `aan ${klant}`}</span>
      </div>
      {tabs.map((tab) => (
        <div key={tab.id} hidden={tab.id !== nu.id}>
          <SchrijfForm
            hulp={{ nummer, doel: tab.id === "notitie" ? "intern" : "klant", tekens: ["//"] }} id={tab.id} veld={tab.veld} label={tab.plaats} knop={tab.knop} sleutel={`${tab.id}-M${nummer}`} gesproken={tab.id === "notitie"}
            actie={tab.id === "vraag" ? acties.melding : acties[tab.id]} verborgen={{ nummer, versie, actie: tab.id === "vraag" ? "ask" : "" }}
          />
        </div>
      ))}
    </section>
  );
}
