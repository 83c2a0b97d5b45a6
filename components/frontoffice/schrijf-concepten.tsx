"use client";

import { PenLine } from "lucide-react";
import { useState, type RefObject } from "react";
import type { SchrijfTab } from "@/lib/domain/tekst/schrijf-tab";
import { setVeld, takeConcept, type AnderConcept } from "./schrijf-stand";
import { findVeld, useSchrijfConcept } from "./use-schrijf-concept";

type Props = { vak: RefObject<HTMLElement | null>; nummer: number; tab: SchrijfTab };

/** What a colleague is writing here, and the way to go on with it; loaded when the page stands still. */
export function SchrijfConcepten({ vak, nummer, tab }: Props) {
  const { stand, terug, forget } = useSchrijfConcept(vak, nummer);
  const [fout, setFout] = useState(false);
  async function take({ persoonId }: AnderConcept) {
    const tekst = await takeConcept({ nummer, tab, vanId: persoonId }).catch(() => null);
    setFout(tekst === null);
    const veld = findVeld(vak.current, tab);
    if (tekst === null || !veld) return;
    forget(persoonId);
    setVeld(veld, tekst);
    veld.focus();
  }
  // The help of each field reads it here: it is loaded apart from this.
  if (vak.current) vak.current.dataset["toonhint"] = stand.toonhint ? "aan" : "uit";
  const hier = stand.anderen.filter((ander) => ander.tab === tab);
  return (
    <div role="status" className="flex flex-col gap-1 text-sm not-empty:mb-2">
      {terug.includes(tab) && hier.length === 0 ? <p className="text-ink-2">Uw concept staat er weer.</p> : null}
      {hier.map((ander) => (
        <p key={ander.persoonId} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <PenLine aria-hidden className="size-4 shrink-0 text-ink-2" />
          <span className="min-w-0 flex-1 wrap-anywhere"><b className="font-semibold">{ander.naam}</b> {ander.bezig ? "is aan het schrijven" : `begon om ${ander.moment}`}: <q className="line-clamp-2 inline text-ink-2">{ander.tekst.length > 140 ? `${ander.tekst.slice(0, 140)}…` : ander.tekst}</q></span>
          <button type="button" onClick={() => void take(ander)} className="min-h-8 rounded-sm px-2 font-semibold text-petrol underline underline-offset-2 hover:text-petrol-strong max-lg:min-h-11">Overnemen</button>
        </p>
      ))}
      {fout ? <p className="text-koper">Overnemen lukte niet. Misschien is het bericht net verstuurd.</p> : null}
    </div>
  );
}
