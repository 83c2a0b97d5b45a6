"use client";

import clsx from "clsx";
import { ArrowRight, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, type KeyboardEvent } from "react";
import { tellMis, useZoek } from "./use-zoek";
import { tellZin, ZoekLijst } from "./zoek-lijst";

type Props = { className?: string; begin?: string };

/**
 * One box for everything. While somebody types it offers what fits (arrows walk, Enter takes, Escape closes, the number
 * found is announced); the button and Enter lead to the page with all of it, which is also what happens without JavaScript.
 */
export function ZoekVak({ className, begin = "" }: Props) {
  const router = useRouter();
  const { stand, zoek, stop } = useZoek();
  const [open, setOpen] = useState(false);
  const [actief, setActief] = useState(-1);
  const paden = stand ? [...stand.groepen.flatMap(({ treffers }) => treffers.map(({ pad }) => pad)), `/meldingen/nieuw?tekst=${encodeURIComponent(stand.tekst)}`] : [];
  const isOpen = open && stand !== null;

  function type(tekst: string) {
    setActief(-1);
    setOpen(true);
    zoek(tekst);
  }
  function close() {
    stop();
    setOpen(false);
    setActief(-1);
  }
  function kies() {
    if (stand && !stand.stuk && stand.groepen.length === 0) tellMis(stand.tekst);
    close();
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const pad = paden[actief];
    const walk = (step: number) => setActief(actief === -1 && step < 0 ? paden.length - 1 : (actief + step + paden.length) % paden.length);
    if (event.key === "Escape" && isOpen) close();
    else if (event.key === "Enter" && isOpen && pad) { kies(); router.push(pad); }
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && stand) { setOpen(true); walk(event.key === "ArrowDown" ? 1 : -1); }
    else return;
    event.preventDefault();
  }
  return (
    <form action="/zoeken" method="get" role="search" className={clsx("relative", className)}>
      <label htmlFor="zoekvak" className="sr-only">Waar gaat het om? Typ uw vraag of een nummer</label>
      <Search aria-hidden className="pointer-events-none absolute top-5 left-5 size-6 text-petrol" strokeWidth={1.8} />
      <input
        id="zoekvak" name="tekst" type="search" role="combobox" autoComplete="off" maxLength={500} required defaultValue={begin} placeholder="Bijvoorbeeld: lamp kapot, sleutel, nieuwe pas"
        aria-autocomplete="list" aria-expanded={isOpen} aria-controls="zoeklijst" aria-activedescendant={isOpen && actief >= 0 ? `zoek-${actief}` : undefined}
        onChange={(event) => type(event.target.value)} onKeyDown={onKeyDown} onFocus={() => setOpen(true)} onBlur={close}
        className="h-16 w-full rounded-lg border border-rand-veld bg-surface pr-18 pl-14 text-lg text-ellipsis text-ink hover:border-ink-2 focus-visible:outline-offset-0 [&::-webkit-search-cancel-button]:hidden"
      />
      <button type="submit" className="absolute top-2.5 right-2.5 grid size-11 place-items-center rounded-md bg-petrol text-on-petrol hover:bg-petrol-strong">
        <ArrowRight aria-hidden className="size-5" /><span className="sr-only">Zoeken</span>
      </button>
      <ZoekLijst stand={isOpen ? stand : null} actief={actief} onKies={kies} />
      <p role="status" className="sr-only">{isOpen ? tellZin(stand) : ""}</p>
    </form>
  );
}
