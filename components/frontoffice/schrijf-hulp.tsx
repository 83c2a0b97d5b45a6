"use client";

import clsx from "clsx";
import { useEffect, useId, useRef, useState, type RefObject } from "react";
import { describeGaten } from "@/lib/domain/tekst/variabelen";
import { ToonHint } from "./toon-hint";
import { useSchrijfKeuze, type SchrijfVraag } from "./use-schrijf-keuze";

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

/**
 * Help while writing, loaded when somebody begins: the list behind `//` at the cursor, walked with the arrows while the
 * cursor stays in the text. The field names the choice that the arrows stand on, so a screen reader follows.
 */
export function SchrijfHulp({ veld, vraag }: Props) {
  const [genoemd, setGenoemd] = useState<readonly string[]>([]);
  const { stand, status, kies } = useSchrijfKeuze(veld, vraag, ({ collega }) => { if (collega) setGenoemd((nu) => [...new Set([...nu, collega.id])]); });
  const fout = useGaten(veld);
  const lijst = useId();
  const vak = useRef<HTMLUListElement>(null);
  const open = stand !== null && stand.keuzes.length > 0;
  useEffect(() => {
    const field = veld.current;
    if (!field) return;
    field.setAttribute("aria-autocomplete", "list");
    if (open) { field.setAttribute("aria-controls", lijst); field.setAttribute("aria-activedescendant", `${lijst}-${stand.actief}`); vak.current?.children[stand.actief]?.scrollIntoView({ block: "nearest" }); }
    else { field.removeAttribute("aria-controls"); field.removeAttribute("aria-activedescendant"); }
  });
  return (
    <>
      {open ? (
        <ul
          ref={vak} id={lijst} role="listbox" aria-label="Mogelijkheden" style={{ bottom: `calc(100% - ${Math.max(0, stand.plek.boven)}px + 0.25rem)`, left: `min(${Math.max(0, stand.plek.links)}px, max(0px, 100% - 24rem))` }}
          className="absolute z-30 max-h-72 w-96 max-w-full overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-zweef"
        >
          {stand.keuzes.map((keuze, index) => (
            <li
              key={keuze.id} id={`${lijst}-${index}`} role="option" aria-selected={index === stand.actief} onPointerDown={(event) => event.preventDefault()} onClick={() => kies(keuze)}
              className={clsx("cursor-pointer rounded-md px-2.5 py-1.5", index === stand.actief ? "bg-petrol-soft" : "hover:bg-sunken")}
            >
              <span className="block font-medium wrap-anywhere">{keuze.label}</span>
              <span className="block text-sm text-ink-2">{keuze.bij}</span>
              {index === stand.actief ? <span className="mt-0.5 line-clamp-2 text-sm max-sm:hidden">{keuze.invoegen}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {genoemd.map((id) => <input key={id} type="hidden" name="collega" value={id} />)}
      {vraag.doel === "klant" ? <ToonHint veld={veld} /> : null}
      {fout ? <p role="alert" className="text-sm font-medium text-koper">{fout}</p> : null}
      <p role="status" className="sr-only">{status}</p>
    </>
  );
}
