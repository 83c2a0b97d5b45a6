"use client";

import clsx from "clsx";
import { useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { Dialog } from "@/components/ui/dialog";
import { controlClass } from "@/components/ui/field";
import { useOpties } from "@/components/ui/use-opties";
import { nameToetsen, searchBediening, type Bediening } from "./bediening";
import { isDoenlijk } from "./doe-bediening";

type Props = { lijst: readonly Bediening[]; onClose: () => void; onGa: (href: string) => void; onDoe: (bediening: Bediening) => void };
type Regel = { readonly id: string; readonly label: string; readonly bij: string; readonly toets: string; readonly doe: () => void };

/** Shorter texts find everything. */
const MIN_TEKENS = 2;
const countRegels = (aantal: number): string => (aantal === 0 ? "Niets gevonden." : `${aantal} ${aantal === 1 ? "mogelijkheid" : "mogelijkheden"}. Kies met de pijlen.`);

/** Type what you want: a command that works here and now, a screen, a melding or a klant. Shows the key beside each command. */
export function Palet({ lijst, onClose, onGa, onDoe }: Props) {
  const [tekst, setTekst] = useState("");
  const [actief, setActief] = useState(0);
  const [status, setStatus] = useState("");
  const [kan] = useState(() => lijst.filter(({ id, doe }) => id !== "palet" && isDoenlijk(doe)));
  const { opties, search, stop } = useOpties("/api/zoek", setStatus);
  /** Shut first: what is pressed may open a window of its own. */
  const shut = (work: () => void) => { stop(); flushSync(onClose); work(); };
  const bediening = searchBediening(kan, tekst).map((een): Regel => ({ id: een.id, label: een.label, bij: een.groep, toets: nameToetsen(een.toetsen), doe: () => shut(() => onDoe(een)) }));
  const found = tekst.trim().length < MIN_TEKENS ? [] : opties.map(({ waarde, label, uitleg }): Regel => ({ id: waarde, label, bij: uitleg ?? "", toets: "", doe: () => shut(() => onGa(waarde)) }));
  const regels = [...bediening, ...found];

  function type(next: string) {
    stop();
    setTekst(next);
    setActief(0);
    setStatus(countRegels(searchBediening(kan, next).length));
    if (next.trim().length >= MIN_TEKENS) search(next.trim(), () => undefined);
  }
  function onKeyDown(event: KeyboardEvent) {
    const stap = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (stap !== 0 && regels.length > 0) setActief((nu) => (nu + stap + regels.length) % regels.length);
    else if (event.key === "Enter") regels[actief]?.doe();
    else return;
    event.preventDefault();
  }
  return (
    <Dialog open onClose={() => { stop(); onClose(); }} titel="Wat wilt u doen?">
      <input
        data-begin type="text" role="combobox" autoComplete="off" aria-label="Typ een actie, melding of klant" placeholder="Actie, melding of klant" aria-autocomplete="list" aria-expanded={regels.length > 0}
        aria-controls="palet-lijst" aria-activedescendant={regels[actief] ? `palet-${actief}` : undefined} className={controlClass(undefined, "min-h-11")} value={tekst} onChange={(event) => type(event.target.value)} onKeyDown={onKeyDown}
      />
      <ul id="palet-lijst" role="listbox" aria-label="Mogelijkheden" className={clsx("-mx-2 flex h-80 flex-col overflow-y-auto", regels.length === 0 && "hidden")}>
        {regels.map(({ id, label, bij, toets, doe }, index) => (
          <li
            key={id} id={`palet-${index}`} role="option" aria-selected={index === actief} onPointerMove={() => setActief(index)} onClick={doe}
            ref={(element) => { if (element && index === actief) element.scrollIntoView({ block: "nearest" }); }}
            className={clsx("flex min-h-10 shrink-0 cursor-pointer items-center gap-x-3 rounded-md px-3 py-1.5", toets === "" && "max-sm:flex-wrap", index === actief && "bg-petrol-soft")}
          >
            <span className={clsx("min-w-0 flex-1 truncate", toets === "" && "max-sm:basis-full")}>{label}</span>
            <span className="truncate text-sm text-ink-2">{bij}</span>
            {toets ? <kbd className="rounded-xs border border-b-2 border-line-strong bg-surface px-1.5 font-sans text-sm whitespace-nowrap text-ink-2">{toets}</kbd> : null}
          </li>
        ))}
      </ul>
      {regels.length === 0 ? <p className="h-80 text-ink-2">Niets gevonden. Typ een nummer zoals M10482, een naam of wat u wilt doen.</p> : null}
      <p role="status" className="sr-only">{status}</p>
    </Dialog>
  );
}
