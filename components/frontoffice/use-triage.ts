"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sendInTurn } from "@/components/ui/in-turn";
import { useToast } from "@/components/ui/toast-region";
import type { TriageZaak } from "@/lib/queries/wachtrij/get-triage";
import { LEEG_FORMULIER, type FormulierActie } from "./formulier";
import { biedOngedaan } from "./ongedaan-bron";

export type Geladen = TriageZaak | "weg" | undefined;

async function fetchZaak(nummer: number): Promise<TriageZaak | "weg"> {
  const answer = await fetch(`/api/wachtrij/triage?nummer=M${nummer}`);
  if (answer.status === 404) return "weg";
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as TriageZaak;
}

/** The meldingen of a round: the one of now, the next one fetched ahead, and what came of those before. */
export function useTriage(nummers: readonly number[], serverActie: FormulierActie) {
  const [plek, setPlek] = useState(0);
  const [zaken, setZaken] = useState<ReadonlyMap<number, TriageZaak | "weg">>(new Map());
  const [gedaan, setGedaan] = useState<ReadonlySet<number>>(new Set());
  const onderweg = useRef(new Set<number>());
  const toast = useToast();
  const nummer = nummers[plek];

  const load = useCallback(async (welk: number | undefined, opnieuw = false) => {
    if (welk === undefined || (onderweg.current.has(welk) && !opnieuw)) return;
    onderweg.current.add(welk);
    const zaak = await fetchZaak(welk).catch(() => null);
    if (zaak === null) { onderweg.current.delete(welk); return; }
    setZaken((was) => new Map(was).set(welk, zaak));
  }, []);
  const alBeslist = nummer !== undefined && gedaan.has(nummer);
  // Whoever walks back sees it as it is now: it may have been undone.
  useEffect(() => { void load(nummer, alBeslist).then(() => load(nummers[plek + 1])); }, [load, nummer, nummers, plek, alBeslist]);

  const loop = useCallback((stap: 1 | -1) => setPlek((was) => Math.min(nummers.length, Math.max(0, was + stap))), [nummers.length]);

  /** On to the next one at once; what the server refuses is told with its number, and can be walked back to. */
  const besluit = useCallback(async (welk: number, stappen: readonly FormData[]) => {
    setGedaan((was) => new Set(was).add(welk));
    loop(1);
    for (const form of stappen) {
      const stand = await sendInTurn(form, "M", () => serverActie(LEEG_FORMULIER, form)).catch(() => ({ ...LEEG_FORMULIER, status: "fout" as const, melding: "De verbinding viel weg. Probeer het opnieuw." }));
      if (stand.status !== "klaar") {
        setGedaan((was) => new Set([...was].filter((ander) => ander !== welk)));
        toast({ tekst: `M${welk}: ${stand.fouten[0]?.reden ?? stand.melding ?? "Dit lukte niet."} Ga terug met K.`, seconden: 12 });
        break;
      }
      if (stand.herstelpunt) biedOngedaan(`M${welk}: ${stand.melding ?? "gedaan."}`, [stand.herstelpunt]);
    }
    await load(welk, true);
  }, [loop, load, serverActie, toast]);

  return { nummer, plek, totaal: nummers.length, zaak: nummer === undefined ? undefined : zaken.get(nummer) as Geladen, gedaan, loop, besluit };
}
