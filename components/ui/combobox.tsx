"use client";

import clsx from "clsx";
import { controlClass, describedBy, Field, type FieldText } from "./field";
import { useCombobox } from "./use-combobox";
import type { ComboOptie } from "./use-opties";

type Props = FieldText & {
  /** Address that answers `{ items: [{ waarde, label, uitleg? }] }` to `?zoek=`. */
  bron: string;
  /** Name of the hidden field that carries the chosen value; `naam` carries the typed text. */
  waardeNaam: string;
  start?: ComboOptie | null;
  minimaal?: number;
  onKies?: (optie: ComboOptie | null) => void;
  placeholder?: string;
  autoFocus?: boolean;
  className?: string;
};

/**
 * Type and choose. Arrows walk, Enter takes, Escape closes, the number found is announced.
 * Without JavaScript it is a plain field whose text the server receives under `naam`.
 */
export function Combobox({ bron, waardeNaam, start = null, minimaal = 2, onKies, placeholder, autoFocus, className, ...text }: Props) {
  const combo = useCombobox({ bron, minimaal, onKies, start });
  const { naam, fout } = text;
  const lijst = `${naam}-lijst`;
  return (
    <Field {...text} className={className}>
      <div className="relative">
        <input
          id={naam} name={naam} type="text" role="combobox" autoComplete="off" placeholder={placeholder} autoFocus={autoFocus}
          aria-autocomplete="list" aria-expanded={combo.open} aria-controls={lijst}
          aria-activedescendant={combo.open && combo.actief >= 0 ? `${lijst}-${combo.actief}` : undefined}
          aria-describedby={describedBy(text)} aria-invalid={fout ? true : undefined}
          className={controlClass(fout, "min-h-10")} value={combo.tekst}
          onChange={(event) => combo.type(event.target.value)} onKeyDown={combo.onKeyDown} onBlur={combo.close}
        />
        <input type="hidden" name={waardeNaam} value={combo.gekozen?.waarde ?? ""} />
        <ul
          id={lijst} role="listbox" aria-label="Mogelijkheden" hidden={!combo.open}
          className="absolute inset-x-0 z-30 mt-1 max-h-80 overflow-y-auto rounded border border-line bg-surface p-1 shadow-zweef"
        >
          {combo.opties.map((optie, index) => (
            <li
              key={optie.waarde} id={`${lijst}-${index}`} role="option" aria-selected={index === combo.actief}
              className={clsx("min-h-9 cursor-pointer rounded-sm px-2.5 py-1.5", index === combo.actief ? "bg-petrol-soft" : "hover:bg-sunken")}
              onPointerDown={(event) => event.preventDefault()} onClick={() => combo.kies(optie)}
            >
              <span className="block">{optie.label}</span>
              {optie.uitleg ? <span className="block text-sm text-ink-2">{optie.uitleg}</span> : null}
            </li>
          ))}
        </ul>
        <p role="status" className="sr-only">{combo.status}</p>
      </div>
    </Field>
  );
}
