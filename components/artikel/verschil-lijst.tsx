"use client";

import clsx from "clsx";
import type { Verschil } from "@/lib/domain/artikel/compare-tekst";

const LOOK = { gelijk: "border-transparent", weg: "border-koper bg-koper-soft line-through decoration-1", nieuw: "border-groen bg-groen-soft" } as const;
const TEKEN = { gelijk: null, weg: "Weg: ", nieuw: "Nieuw: " } as const;

/** Two texts as one: what went is struck through, what came is green; a reader hears which is which. */
export function VerschilLijst({ verschillen }: { verschillen: readonly Verschil[] }) {
  return (
    <div className="flex flex-col">
      {verschillen.map(({ soort, tekst }, index) => (
        <p key={index} className={clsx("min-h-6 border-l-4 px-3 py-0.5 break-words whitespace-pre-wrap", LOOK[soort])}>{TEKEN[soort] ? <span className="sr-only">{TEKEN[soort]}</span> : null}{tekst}</p>
      ))}
    </div>
  );
}
