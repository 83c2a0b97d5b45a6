"use client";

import { useEffect, useRef, useState } from "react";
import { useLaatste } from "@/components/ui/use-laatste";

export type PlanRegel = { readonly doe: string; readonly wat: string; readonly tekst: string | null; readonly voor: "klant" | "intern" | null; readonly gaten: readonly string[]; readonly overslaan: boolean; readonly reden: string | null };
export type Macro = {
  readonly id: string; readonly soort: "macro" | "oplossing"; readonly kort: string; readonly titel: string; readonly uitleg: string | null; readonly past: string; readonly eigen: boolean; readonly kosten: string | null;
  readonly werkwijze: readonly string[]; readonly daarna: "blijf" | "volgende" | "terug"; readonly plan: readonly PlanRegel[];
};
type Stand = { readonly versie: number; readonly items: readonly Macro[] };

/** The macros that fit, as one types; what each would do comes along. */
export function useMacros(nummer: number) {
  const [stand, setStand] = useState<Stand | null>(null);
  const [fout, setFout] = useState(false);
  const { ask } = useLaatste(120);
  function search(zoek: string) {
    ask(async (signal) => {
      try {
        const answer = await fetch(`/api/macros?${new URLSearchParams({ nummer: String(nummer), zoek })}`, { signal });
        if (!answer.ok) throw new Error(String(answer.status));
        setStand((await answer.json()) as Stand);
        setFout(false);
      } catch {
        if (!signal.aborted) setFout(true);
      }
    });
  }
  const eerste = useRef(search);
  useEffect(() => eerste.current(""), []);
  return { stand, fout, search };
}
