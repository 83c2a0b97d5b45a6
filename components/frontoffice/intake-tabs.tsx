"use client";

import { Plus, X } from "lucide-react";
import { nameConcept, type IntakeConcepten } from "./intake-concept";

type Props = { concepten: IntakeConcepten; onKies: (sleutel: string) => void; onNieuw: () => void; onWeg: (sleutel: string) => void };

/** One tab per caller: somebody else calls while the first is on hold. */
export function IntakeTabs({ concepten: { lijst, actief }, onKies, onNieuw, onWeg }: Props) {
  return (
    <div role="group" aria-label="Bellers" className="flex flex-wrap items-center gap-1.5">
      {lijst.map((concept) => (
        <span key={concept.sleutel} className="inline-flex max-w-full items-center rounded-full border border-line-strong bg-surface has-aria-pressed:border-petrol has-aria-pressed:bg-petrol-soft">
          <button type="button" aria-pressed={concept.sleutel === actief || undefined} onClick={() => onKies(concept.sleutel)} className="min-h-9 min-w-0 truncate rounded-full px-3.5 aria-pressed:font-semibold aria-pressed:text-petrol-strong max-lg:min-h-11">{nameConcept(concept)}</button>
          {lijst.length > 1 ? <button type="button" onClick={() => onWeg(concept.sleutel)} aria-label={`Gooi ${nameConcept(concept)} weg`} className="mr-1 inline-flex size-8 items-center justify-center rounded-full text-ink-2 hover:bg-sunken"><X aria-hidden className="size-4" /></button> : null}
        </span>
      ))}
      <button type="button" onClick={onNieuw} data-bediening="beller" className="inline-flex min-h-9 items-center gap-1.5 rounded-full px-3.5 text-ink-2 hover:bg-sunken hover:text-ink max-lg:min-h-11"><Plus aria-hidden className="size-4" />Volgende beller</button>
    </div>
  );
}
