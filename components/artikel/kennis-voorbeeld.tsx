"use client";

import { useEffect, useRef, useState } from "react";
import type { Blok } from "@/lib/domain/artikel/parse-opmaak";
import { ArtikelTekst } from "./artikel-tekst";

const WACHT_MS = 400;

async function fetchBlokken(tekst: string, signal: AbortSignal): Promise<readonly Blok[]> {
  const answer = await fetch("/kennis/voorbeeld", { method: "POST", signal, headers: { "content-type": "application/json" }, body: JSON.stringify({ tekst }) });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { blokken: readonly Blok[] }).blokken;
}

type Kop = { readonly titel: string; readonly inleiding: string };
const valueOf = (form: HTMLFormElement, naam: string) => { const veld = form.elements.namedItem(naam); return veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement ? veld.value : ""; };

/** The article as its readers will see it, while it is written. The server reads the marks, as it does for readers. */
export function KennisVoorbeeld({ kop: start, blokken: begin }: { kop: Kop; blokken: readonly Blok[] }) {
  const anker = useRef<HTMLDivElement>(null);
  const [kop, setKop] = useState(start);
  const [blokken, setBlokken] = useState(begin);
  useEffect(() => setBlokken(begin), [begin]);
  useEffect(() => {
    const form = anker.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lopend: AbortController | undefined;
    const load = () => {
      lopend?.abort();
      lopend = new AbortController();
      // An older answer never overtakes a newer one; without the network the last preview stays.
      void fetchBlokken(valueOf(form, "tekst"), lopend.signal).then(setBlokken, () => undefined);
    };
    const changed = () => {
      setKop({ titel: valueOf(form, "titel"), inleiding: valueOf(form, "inleiding") });
      clearTimeout(timer);
      timer = setTimeout(load, WACHT_MS);
    };
    form.addEventListener("input", changed);
    return () => { form.removeEventListener("input", changed); clearTimeout(timer); lopend?.abort(); };
  }, []);
  return (
    <div ref={anker} data-maat="klant" className="flex flex-col gap-3 rounded-xl border border-line bg-paper px-5 py-5">
      <p className="text-2xl font-bold break-words">{kop.titel || "Titel"}</p>
      <p className="break-words text-ink-2">{kop.inleiding || "Inleiding"}</p>
      <ArtikelTekst blokken={blokken} />
    </div>
  );
}
