"use client";

import { useEffect, useRef, useState } from "react";
import { ArtikelHulp } from "./artikel-hulp";
import type { ArtikelRegel } from "./artikel-lijst";

const WACHT_MS = 600;
/** Fewer letters say too little; the server thinks the same. */
const KORTSTE = 12;

async function fetchArtikelen(tekst: string, signal: AbortSignal): Promise<readonly ArtikelRegel[]> {
  const answer = await fetch("/artikelen/suggesties", { method: "POST", signal, headers: { "content-type": "application/json" }, body: JSON.stringify({ tekst }) });
  return answer.ok ? ((await answer.json()) as { items: readonly ArtikelRegel[] }).items : [];
}

/** Articles that may help, while somebody writes in `veld` of the surrounding form. Nothing moves until typing pauses. */
export function ArtikelSuggesties({ veld, gelezen, sleutel }: { veld: string; /** Read already, so not offered again. */ gelezen: string; /** Of the draft; null at the desk. */ sleutel: string | null }) {
  const anker = useRef<HTMLDivElement>(null);
  const [artikelen, setArtikelen] = useState<readonly ArtikelRegel[]>([]);
  useEffect(() => {
    const tekstvak = anker.current?.closest("form")?.elements.namedItem(veld);
    if (!(tekstvak instanceof HTMLTextAreaElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lopend: AbortController | undefined;
    const load = () => {
      lopend?.abort();
      lopend = new AbortController();
      // A suggestion is extra: without the network there is none, and writing goes on.
      void fetchArtikelen(tekstvak.value.slice(0, 2000), lopend.signal).then((items) => setArtikelen(items.filter(({ code }) => code !== gelezen)), () => undefined);
    };
    const changed = () => {
      clearTimeout(timer);
      if (tekstvak.value.trim().length < KORTSTE) return setArtikelen([]);
      timer = setTimeout(load, WACHT_MS);
    };
    changed();
    tekstvak.addEventListener("input", changed);
    return () => { tekstvak.removeEventListener("input", changed); clearTimeout(timer); lopend?.abort(); };
  }, [veld, gelezen]);
  return <div ref={anker} aria-live="polite" className="empty:hidden">{artikelen.length > 0 ? <ArtikelHulp artikelen={artikelen} sleutel={sleutel} /> : null}</div>;
}
