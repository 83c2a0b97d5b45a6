"use client";

import { useState, type KeyboardEvent } from "react";
import { useOpties, type ComboOptie } from "./use-opties";

type Settings = {
  bron: string;
  minimaal: number;
  onKies?: (optie: ComboOptie | null) => void;
  start: ComboOptie | null;
};

const NONE = -1;

/** Which suggestion the arrows stand on; they walk round at both ends. */
function useWalk() {
  const [open, setOpen] = useState(false);
  const [actief, setActief] = useState(NONE);
  return {
    open, actief,
    show: () => { setActief(NONE); setOpen(true); },
    hide: () => { setActief(NONE); setOpen(false); },
    move: (step: number, aantal: number) => {
      if (aantal === 0) return;
      setOpen(true);
      setActief((now) => (now === NONE && step < 0 ? aantal - 1 : (now + step + aantal) % aantal));
    },
  };
}

/** The state and the keys of the ARIA combobox (list autocomplete, manual selection). */
export function useCombobox({ bron, minimaal, onKies, start }: Settings) {
  const [tekst, setTekst] = useState(start?.label ?? "");
  const [gekozen, setGekozen] = useState<ComboOptie | null>(start);
  const [status, setStatus] = useState("");
  const { opties, search, stop } = useOpties(bron, setStatus);
  const walk = useWalk();

  function choose(optie: ComboOptie | null, label: string) {
    stop();
    setTekst(label);
    if (optie || gekozen) onKies?.(optie);
    setGekozen(optie);
  }
  function type(next: string) {
    choose(null, next);
    if (next.trim().length >= minimaal) return search(next.trim(), walk.show);
    walk.hide();
    setStatus("");
  }
  function kies(optie: ComboOptie) {
    choose(optie, optie.label);
    walk.hide();
    setStatus(`${optie.label} gekozen.`);
  }
  function onKeyDown(event: KeyboardEvent) {
    const optie = opties[walk.actief];
    if (event.key === "ArrowDown") walk.move(1, opties.length);
    else if (event.key === "ArrowUp") walk.move(-1, opties.length);
    else if (event.key === "Enter" && walk.open && optie) kies(optie);
    else if (event.key === "Escape" && walk.open) walk.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return { tekst, gekozen, opties, status, actief: walk.actief, open: walk.open && opties.length > 0, type, kies, onKeyDown, close: () => { stop(); walk.hide(); } };
}
