"use client";

import clsx from "clsx";
import { lazy, Suspense, useEffect, useId, useState, type RefObject } from "react";
import { describeGaten } from "@/lib/domain/tekst/variabelen";
import { BestandKnop } from "./bestand-knop";
import { ToonHint } from "./toon-hint";
import { useSchrijfKeuze, type SchrijfVraag } from "./use-schrijf-keuze";

const MailVoorbeeld = lazy(async () => ({ default: (await import("./mail-voorbeeld")).MailVoorbeeld }));

type Props = { veld: RefObject<HTMLTextAreaElement | null>; vraag: SchrijfVraag };

/** Holds a message back while something is left to fill in, and puts the cursor there. */
function useGaten(veld: RefObject<HTMLTextAreaElement | null>) {
  const [fout, setFout] = useState<string | null>(null);
  useEffect(() => {
    const vak = veld.current;
    const form = vak?.form;
    if (!vak || !form) return;
    const check = (event: Event) => {
      const nodig = describeGaten(vak.value);
      setFout(nodig);
      if (!nodig) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const gat = /\[vul in: [^[\]\n]{1,80}\]|\{\{[^{}\n]*\}\}/.exec(vak.value);
      vak.focus();
      if (gat) vak.setSelectionRange(gat.index, gat.index + gat[0].length);
    };
    const clear = () => setFout(null);
    form.addEventListener("submit", check, true);
    vak.addEventListener("input", clear);
    return () => { form.removeEventListener("submit", check, true); vak.removeEventListener("input", clear); };
  }, [veld]);
  return fout;
}

/** Shows the mail of what stands in the field now. */
function VoorbeeldKnop({ veld, nummer, brief }: { veld: RefObject<HTMLTextAreaElement | null>; nummer: number; brief: "bericht" | "vraag" }) {
  const [tekst, setTekst] = useState<string | null>(null);
  return (
    <>
      <button type="button" onClick={() => setTekst(veld.current?.value.trim() || null)} className="min-h-8 self-start rounded-sm text-sm text-ink-2 underline underline-offset-2 hover:text-ink max-lg:min-h-11">Bekijk de mail</button>
      {tekst === null ? null : <Suspense fallback={null}><MailVoorbeeld nummer={nummer} brief={brief} tekst={tekst} onClose={() => setTekst(null)} /></Suspense>}
    </>
  );
}

/**
 * Help while writing, loaded when somebody begins: the list behind `//` at the cursor, walked with the arrows while the
 * cursor stays in the text. The field names the choice that the arrows stand on, so a screen reader follows.
 */
export function SchrijfHulp({ veld, vraag }: Props) {
  const [genoemd, setGenoemd] = useState<readonly string[]>([]);
  const { stand, status, kies } = useSchrijfKeuze(veld, vraag, ({ collega }) => { if (collega) setGenoemd((nu) => [...new Set([...nu, collega.id])]); });
  const fout = useGaten(veld);
  const lijst = useId();
  const open = stand !== null && stand.keuzes.length > 0;
  useEffect(() => {
    const field = veld.current;
    if (!field) return;
    field.setAttribute("aria-autocomplete", "list");
    if (open) { field.setAttribute("aria-controls", lijst); field.setAttribute("aria-activedescendant", `${lijst}-${stand.actief}`); }
    else { field.removeAttribute("aria-controls"); field.removeAttribute("aria-activedescendant"); }
  });
  return (
    <>
      {open ? (
        <ul
          id={lijst} role="listbox" aria-label="Mogelijkheden" style={{ bottom: `calc(100% - ${Math.max(0, stand.plek.boven)}px + 0.25rem)`, left: `min(${Math.max(0, stand.plek.links)}px, max(0px, 100% - 24rem))` }}
          className="absolute z-30 w-96 max-w-full rounded-lg border border-line bg-surface p-1 shadow-zweef"
        >
          {stand.keuzes.map((keuze, index) => (
            <li
              key={keuze.id} id={`${lijst}-${index}`} role="option" aria-selected={index === stand.actief} onPointerDown={(event) => event.preventDefault()} onClick={() => kies(keuze)}
              className={clsx("cursor-pointer rounded-md px-2.5 py-1.5", index === stand.actief ? "bg-petrol-soft" : "hover:bg-sunken")}
            >
              <span className="block font-medium wrap-anywhere">{keuze.label}</span>
              <span className="line-clamp-1 text-sm text-ink-2">{keuze.bij}</span>
              {index === stand.actief ? <span className="mt-0.5 line-clamp-2 text-sm max-sm:hidden">{keuze.invoegen}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {genoemd.map((id) => <input key={id} type="hidden" name="collega" value={id} />)}
      {vraag.doel === "klant" ? <ToonHint veld={veld} /> : null}
      {vraag.doel === "leverancier" ? null : (
        <div className="flex flex-wrap items-center gap-x-4">
          {vraag.brief ? <VoorbeeldKnop veld={veld} nummer={vraag.nummer} brief={vraag.brief} /> : null}
          <BestandKnop nummer={vraag.nummer} zichtbaar={vraag.doel} />
        </div>
      )}
      {fout ? <p role="alert" className="text-sm font-medium text-koper">{fout}</p> : null}
      <p role="status" className="sr-only">{status}</p>
    </>
  );
}
