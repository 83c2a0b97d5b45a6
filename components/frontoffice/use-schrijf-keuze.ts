"use client";

import { useEffect, useRef, useState, type RefObject } from "react";
import { useLaatste } from "@/components/ui/use-laatste";
import { findCaretPlek } from "./caret-plek";
import { fetchKeuzes, type SchrijfKeuze } from "./schrijf-keuze";
import { findTrigger, type Teken, type Trigger } from "./schrijf-trigger";

export type SchrijfVraag = { readonly nummer: number; readonly doel: "klant" | "intern" | "leverancier"; readonly tekens: readonly Teken[]; /** Which mail it becomes, where it goes to a klant. */ readonly brief?: "bericht" | "vraag" };
type Stand = { readonly trigger: Trigger; readonly keuzes: readonly SchrijfKeuze[]; readonly actief: number; readonly plek: { readonly links: number; readonly boven: number } };
const NAAM: Readonly<Record<Teken, readonly [string, string]>> = { "//": ["tekst", "teksten"], "??": ["artikel", "artikelen"], "@": ["collega", "collega's"] };

const describe = (teken: Teken, aantal: number): string => (aantal === 0 ? "Niets gevonden. Typ verder om zelf te schrijven." : `${aantal} ${NAAM[teken][aantal === 1 ? 0 : 1]}. Kies met de pijlen en Enter.`);

/** Puts text in the place of the sign and what was typed behind it; the first gap is selected, so that typing fills it. */
export function insertKeuze(veld: HTMLTextAreaElement, { van, tot }: Pick<Trigger, "van" | "tot">, tekst: string): void {
  veld.focus();
  veld.setRangeText(tekst, van, tot, "end");
  veld.dispatchEvent(new Event("input", { bubbles: true }));
  const gat = /\[vul in: [^[\]\n]{1,80}\]/.exec(veld.value);
  if (gat) veld.setSelectionRange(gat.index, gat.index + gat[0].length);
}

type Doen = { readonly look: () => void; readonly close: () => void; readonly press: (event: KeyboardEvent) => void };

/** Follows the cursor of a field; keys are heard here first, so that Enter chooses and does not begin a line. Looks at once: who types fast was there before this help. */
function useVeld(veld: RefObject<HTMLTextAreaElement | null>, { look, close, press }: Doen): void {
  const eerste = useRef(look);
  useEffect(() => eerste.current(), []);
  useEffect(() => {
    const vak = veld.current;
    vak?.addEventListener("input", look);
    vak?.addEventListener("click", look);
    vak?.addEventListener("blur", close);
    vak?.addEventListener("keydown", press);
    return () => {
      vak?.removeEventListener("input", look);
      vak?.removeEventListener("click", look);
      vak?.removeEventListener("blur", close);
      vak?.removeEventListener("keydown", press);
    };
  });
}

/** The list behind a sign in a text field: what it holds, which one the arrows stand on, and what a choice does. */
export function useSchrijfKeuze(veld: RefObject<HTMLTextAreaElement | null>, { nummer, doel, tekens }: SchrijfVraag, onKies?: (keuze: SchrijfKeuze) => void) {
  const [stand, setStand] = useState<Stand | null>(null);
  const [status, setStatus] = useState("");
  const { ask, stop } = useLaatste(120);

  function close() {
    stop();
    setStand(null);
    setStatus("");
  }
  function kies(keuze: SchrijfKeuze) {
    const vak = veld.current;
    if (vak && stand) insertKeuze(vak, stand.trigger, keuze.invoegen);
    close();
    setStatus(`${keuze.label} staat in uw tekst.`);
    onKies?.(keuze);
  }
  function look() {
    const vak = veld.current;
    const trigger = vak && vak.selectionStart === vak.selectionEnd ? findTrigger(vak.value, vak.selectionStart, tekens) : null;
    if (!vak || !trigger) return close();
    ask((signal) => fetchKeuzes(trigger.teken, { nummer, doel, zoek: trigger.zoek }, signal).then((keuzes) => {
      setStand({ trigger, keuzes, actief: 0, plek: findCaretPlek(vak, trigger.van) });
      setStatus(describe(trigger.teken, keuzes.length));
    }, () => { if (!signal.aborted) { setStand(null); setStatus("De lijst komt nu niet. U kunt gewoon verder typen."); } }));
  }
  function press(event: KeyboardEvent) {
    const keuze = stand?.keuzes[stand.actief];
    if (!stand || !keuze || event.isComposing || event.ctrlKey || event.metaKey) return;
    const stap = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (stap !== 0) setStand({ ...stand, actief: (stand.actief + stap + stand.keuzes.length) % stand.keuzes.length });
    else if (event.key === "Enter") kies(keuze);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  useVeld(veld, { look, close, press });
  // Whoever types at once, was faster than this help could be loaded.
  return { stand, status, kies };
}
