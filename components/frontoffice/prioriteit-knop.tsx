"use client";

import { PrioriteitBars } from "@/components/melding/prioriteit-bars";

/** The priority, and a way to choose another one: it opens the same form as the key P. */
export function PrioriteitKnop({ prioriteit, magKiezen }: { prioriteit: number | null; magKiezen: boolean }) {
  const inhoud = prioriteit === null ? "Geen prioriteit" : <PrioriteitBars prioriteit={prioriteit} metWoord />;
  if (!magKiezen) return prioriteit === null ? null : <span className="text-sm">{inhoud}</span>;
  return (
    <button type="button" className="inline-flex min-h-7 items-center rounded-full border border-line-strong bg-surface px-2.5 text-sm hover:border-rand-veld" onClick={() => document.querySelector<HTMLElement>("[data-bediening=prioriteit]")?.click()}>
      {inhoud}<span className="sr-only">, wijzigen</span>
    </button>
  );
}
