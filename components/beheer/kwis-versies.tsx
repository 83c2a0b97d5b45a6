"use client";

import { ArrowRight } from "lucide-react";
import { Badge, type Toon } from "@/components/ui/badge";
import type { BeheerActie } from "./form-types";
import { KnopForm } from "./knop-form";

/** How often a version was right where the one before it was asked the same. */
export type VersieCijfer = { readonly naam: string; readonly eerst: number; readonly nu: number };
export type VersieRegel = {
  readonly versie: number; readonly label: string; readonly toon: Toon; readonly herkomst: string; readonly uitleg: string; readonly kanTerug: boolean;
  readonly cijfers: readonly VersieCijfer[]; readonly achtergehouden: number;
};

function Cijfers({ cijfers, achtergehouden }: Pick<VersieRegel, "cijfers" | "achtergehouden">) {
  if (cijfers.length === 0) return null;
  return (
    <dl className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 text-sm tabular-nums">
      {cijfers.map(({ naam, eerst, nu }) => (
        <div key={naam} className="flex items-center gap-1.5">
          <dt className="text-ink-2">{naam}</dt>
          <dd className="flex items-center gap-1"><span className="sr-only">eerst </span>{eerst}<ArrowRight aria-hidden className="size-3.5 text-ink-3" /><span className="sr-only"> nu </span><b className={nu > eerst ? "font-semibold text-groen" : nu < eerst ? "font-semibold text-koper" : "font-semibold"}>{nu}</b><span className="text-ink-2">van {achtergehouden}</span></dd>
        </div>
      ))}
    </dl>
  );
}

/** Every version with why it is in use or not, and the way back. */
export function KwisVersies({ versies, actie }: { versies: readonly VersieRegel[]; actie: BeheerActie }) {
  return (
    <ul className="divide-y divide-line">
      {versies.map(({ versie, label, toon, herkomst, uitleg, kanTerug, cijfers, achtergehouden }) => (
        <li key={versie} className="flex flex-wrap items-start justify-between gap-3 py-3">
          <span className="min-w-0 flex-1 basis-72">
            <span className="flex flex-wrap items-center gap-2 font-medium">Versie {versie}<Badge toon={toon}>{label}</Badge></span>
            <span className="block text-sm break-words text-ink-2">{herkomst}</span>
            <span className="mt-1 block max-w-tekst break-words">{uitleg}</span>
            <Cijfers cijfers={cijfers} achtergehouden={achtergehouden} />
          </span>
          {kanTerug ? <KnopForm actie={actie} vast={{ versie: String(versie) }} knop="Terugdraaien" size="klein" voor={`naar versie ${versie}`} /> : null}
        </li>
      ))}
    </ul>
  );
}
