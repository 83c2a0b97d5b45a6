"use client";

import { Badge, type Toon } from "@/components/ui/badge";
import type { BeheerActie } from "./form-types";
import { KnopForm } from "./knop-form";

export type VersieRegel = { readonly versie: number; readonly label: string; readonly toon: Toon; readonly herkomst: string; readonly uitleg: string; readonly kanTerug: boolean };

/** Every version with why it is in use or not, and the way back. */
export function KwisVersies({ versies, actie }: { versies: readonly VersieRegel[]; actie: BeheerActie }) {
  return (
    <ul className="divide-y divide-line">
      {versies.map(({ versie, label, toon, herkomst, uitleg, kanTerug }) => (
        <li key={versie} className="flex flex-wrap items-start justify-between gap-3 py-3">
          <span className="min-w-0 flex-1 basis-72">
            <span className="flex flex-wrap items-center gap-2 font-medium">Versie {versie}<Badge toon={toon}>{label}</Badge></span>
            <span className="block text-sm break-words text-ink-2">{herkomst}</span>
            <span className="block max-w-tekst text-sm break-words text-ink-2">{uitleg}</span>
          </span>
          {kanTerug ? <KnopForm actie={actie} vast={{ versie: String(versie) }} knop="Terugdraaien" size="klein" voor={`naar versie ${versie}`} /> : null}
        </li>
      ))}
    </ul>
  );
}
