"use client";

import { useEffect, useRef, useState, type KeyboardEvent } from "react";

export type ComboOptie = { waarde: string; label: string; uitleg?: string };

type Settings = {
  /** Answers `{ items: ComboOptie[] }` to `?zoek=`; an address that already has a query is extended. */
  bron: string;
  minimaal: number;
  onKies?: (optie: ComboOptie | null) => void;
  start: ComboOptie | null;
};

async function fetchOpties(bron: string, zoek: string, signal: AbortSignal): Promise<readonly ComboOptie[]> {
  const url = `${bron}${bron.includes("?") ? "&" : "?"}zoek=${encodeURIComponent(zoek)}`;
  const answer = await fetch(url, { signal, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  const body = (await answer.json()) as { items: readonly ComboOptie[] };
  return body.items;
}

/** The state and the keys of the ARIA combobox (list autocomplete, manual selection). */
export function useCombobox({ bron, minimaal, onKies, start }: Settings) {
  const [tekst, setTekst] = useState(start?.label ?? "");
  const [gekozen, setGekozen] = useState<ComboOptie | null>(start);
  const [opties, setOpties] = useState<readonly ComboOptie[]>([]);
  const [open, setOpen] = useState(false);
  const [actief, setActief] = useState(-1);
  const [status, setStatus] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);

  function stop() {
    clearTimeout(timer.current);
    running.current?.abort();
  }
  useEffect(() => stop, []);

  async function load(zoek: string) {
    const controller = new AbortController();
    running.current = controller;
    try {
      const found = await fetchOpties(bron, zoek, controller.signal);
      setOpties(found);
      setActief(-1);
      setOpen(true);
      setStatus(found.length === 0 ? "Niets gevonden." : found.length === 1 ? "1 mogelijkheid. Kies met pijl omlaag." : `${found.length} mogelijkheden. Kies met pijl omlaag.`);
    } catch {
      if (!controller.signal.aborted) setStatus("Zoeken lukt nu niet. U kunt gewoon verder typen.");
    }
  }

  function type(next: string) {
    stop();
    setTekst(next);
    if (gekozen) { setGekozen(null); onKies?.(null); }
    if (next.trim().length < minimaal) { setOpen(false); setStatus(""); return; }
    timer.current = setTimeout(() => void load(next.trim()), 150);
  }

  function kies(optie: ComboOptie) {
    stop();
    setTekst(optie.label);
    setGekozen(optie);
    setOpen(false);
    setActief(-1);
    setStatus(`${optie.label} gekozen.`);
    onKies?.(optie);
  }

  function move(step: number) {
    if (opties.length === 0) return;
    setOpen(true);
    setActief((now) => (now === -1 && step < 0 ? opties.length - 1 : (now + step + opties.length) % opties.length));
  }

  function onKeyDown(event: KeyboardEvent) {
    const optie = opties[actief];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && open && optie) {
      event.preventDefault();
      kies(optie);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      setActief(-1);
    }
  }

  return { tekst, gekozen, opties, open: open && opties.length > 0, actief, status, type, kies, onKeyDown, close: () => { stop(); setOpen(false); } };
}
