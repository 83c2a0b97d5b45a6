"use client";

import clsx from "clsx";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { DOEL_VAN_TAB, type SchrijfTab } from "@/lib/domain/tekst/schrijf-tab";
import type { FormulierActie } from "./formulier";
import { SchrijfForm } from "./schrijf-form";
import type { Teken } from "./schrijf-trigger";

const MacroKnop = lazy(async () => ({ default: (await import("./macro-knop")).MacroKnop }));
const SchrijfConcepten = lazy(async () => ({ default: (await import("./schrijf-concepten")).SchrijfConcepten }));

type Props = {
  nummer: number; versie: number;
  /** What the page has seen of the melding. */
  gezien: string;
  /** Who reads it, per tab, in words. */
  aan: Readonly<Record<SchrijfTab, string>>;
  /** Opdrachten that are out at a leverancier. */
  leveranciers: readonly { readonly nummer: number; readonly naam: string }[];
  mag: { readonly bericht: boolean; readonly vraag: boolean; readonly notitie: boolean };
  acties: { readonly bericht: FormulierActie; readonly melding: FormulierActie; readonly notitie: FormulierActie; readonly leverancier: FormulierActie; readonly macro: FormulierActie };
};

const KLANT = "bg-petrol-soft";
const TABS = [
  { id: "bericht", label: "Klant", veld: "tekst", plaats: "Schrijf een bericht aan de klant", knop: "Versturen", grond: KLANT },
  { id: "vraag", label: "Vraag", veld: "vraag", plaats: "Wat wilt u van de klant weten? De klok staat stil tot het antwoord er is.", knop: "Vraag versturen", grond: KLANT },
  { id: "notitie", label: "Intern", veld: "tekst", plaats: "Schrijf een notitie. De klant ziet die niet.", knop: "Notitie bewaren", grond: "bg-s-soft" },
  { id: "leverancier", label: "Leverancier", veld: "tekst", plaats: "Schrijf de leverancier. De klant ziet dit niet.", knop: "Naar de leverancier", grond: "bg-w-soft" },
] as const;
const TEKENS: readonly Teken[] = ["//", "??"];
const INTERN: readonly Teken[] = [...TEKENS, "@"];

/** Writing to the klant, asking the klant, noting for colleagues, or writing to a leverancier: ground and words say who will read it. */
export function SchrijfBalk({ nummer, versie, gezien, aan, leveranciers, mag, acties }: Props) {
  const tabs = TABS.filter(({ id }) => (id === "leverancier" ? leveranciers.length > 0 : mag[id]));
  const [gekozen, setGekozen] = useState<SchrijfTab | undefined>(tabs[0]?.id);
  const [staat, setStaat] = useState(false);
  const vak = useRef<HTMLElement>(null);
  useEffect(() => setStaat(true), []);
  const nu = tabs.find(({ id }) => id === gekozen) ?? tabs[0];
  if (!nu) return null;
  /** At once: whoever presses U and types on, must not press other keys of the page with the first letters. */
  const focus = (id: SchrijfTab) => { flushSync(() => setGekozen(id)); document.getElementById(`schrijf-${id}`)?.focus(); };
  const actieOf = { bericht: acties.bericht, vraag: acties.melding, notitie: acties.notitie, leverancier: acties.leverancier };
  return (
    <section ref={vak} aria-label="Schrijven" className={clsx("border-t border-line px-4.5 pt-2 pb-3", nu.grond)}>
      <div className="flex flex-wrap items-center gap-x-4 text-sm">
        {tabs.map(({ id, label }) => (
          <button key={id} type="button" aria-pressed={id === nu.id} data-bediening={id} onClick={() => focus(id)} className={clsx("min-h-8 border-b-2 max-lg:min-h-11", id === nu.id ? "border-petrol font-semibold text-petrol" : "border-transparent text-ink-2 hover:text-ink")}>{label}</button>
        ))}
        {staat && mag.notitie ? <Suspense fallback={null}><MacroKnop nummer={nummer} actie={acties.macro} /></Suspense> : null}
      </div>
      <p className="my-1.5 text-sm wrap-anywhere text-ink-2">{aan[nu.id]}</p>
      {staat ? <Suspense fallback={null}><SchrijfConcepten vak={vak} nummer={nummer} tab={nu.id} /></Suspense> : null}
      {tabs.map((tab) => (
        <div key={tab.id} hidden={tab.id !== nu.id}>
          <SchrijfForm
            hulp={{ nummer, doel: DOEL_VAN_TAB[tab.id], tekens: tab.id === "notitie" ? INTERN : TEKENS, ...(tab.id === "bericht" || tab.id === "vraag" ? { brief: tab.id } : {}) }} tab={tab} actie={actieOf[tab.id]} verborgen={{ nummer, versie, gezien, actie: tab.id === "vraag" ? "ask" : "" }}
            gesproken={tab.id === "notitie"} opdrachten={tab.id === "leverancier" ? leveranciers : []}
          />
        </div>
      ))}
    </section>
  );
}
