"use client";

import { ArrowDown, ArrowUp, ChevronDown, Trash2, TriangleAlert } from "lucide-react";
import { useActionState } from "react";
import { keepTyped } from "@/components/ui/keep-typed";
import { SubmitButton } from "@/components/ui/submit-button";
import { describeVoorwaarde } from "@/lib/domain/formulier/voorwaarde-keuzes";
import type { Vraag } from "@/lib/domain/formulier/vraag";
import { FormMelding } from "./form-melding";
import { LEEG, type BeheerActie } from "./form-types";
import { FormulierVraagVelden } from "./formulier-vraag-velden";
import { SOORT_WOORD } from "./formulier-woorden";

type Props = {
  actie: BeheerActie; vast: Readonly<Record<string, string>>; vraag: Vraag; eerder: readonly Vraag[]; nummer: number; laatste: boolean; open: boolean;
  /** What stands in the way of publishing this question. */
  fouten: readonly string[];
};

/** Moving and removing by buttons: works with a finger, with keys and without JavaScript. */
function Knoppen({ label, nummer, laatste }: { label: string; nummer: number; laatste: boolean }) {
  const knop = "min-h-10 min-w-10 px-2";
  return (
    <span className="flex shrink-0 gap-0.5 sm:gap-1.5">
      {nummer > 1 ? <SubmitButton name="doe" value="omhoog" kind="stil" size="klein" bezig="" className={knop} aria-label={`Zet hoger: ${label}`}><ArrowUp aria-hidden /></SubmitButton> : null}
      {laatste ? null : <SubmitButton name="doe" value="omlaag" kind="stil" size="klein" bezig="" className={knop} aria-label={`Zet lager: ${label}`}><ArrowDown aria-hidden /></SubmitButton>}
      <SubmitButton name="doe" value="verwijderen" kind="stil" size="klein" bezig="" className={knop} aria-label={`Verwijder: ${label}`}><Trash2 aria-hidden /></SubmitButton>
    </span>
  );
}

/** One question of the form: what it is in a line, and all that can be changed behind it. */
export function FormulierVraag({ actie, vast, vraag, eerder, nummer, laatste, open, fouten }: Props) {
  const [state, send] = useActionState(actie, LEEG);
  const kenmerken = [SOORT_WOORD[vraag.soort], vraag.verplicht ? "verplicht" : null, vraag.als ? describeVoorwaarde(vraag.als, eerder) : null].filter(Boolean).join(" · ");
  const verborgen = Object.entries({ ...vast, sleutel: vraag.sleutel }).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />);
  return (
    <li id={`vraag-${vraag.sleutel}`} className="scroll-mt-24 rounded border border-line">
      <details className="group" open={open || state.status === "fout"}>
        <summary className="flex min-h-11 cursor-pointer items-center gap-x-3 px-3.5 py-2 hover:bg-sunken">
          <span className="w-5 shrink-0 text-ink-2 tabular-nums">{nummer}</span>
          <span className="min-w-0 flex-1"><span className="block font-semibold break-words">{vraag.label}</span><span className="block text-sm break-words text-ink-2">{kenmerken}</span></span>
          <ChevronDown aria-hidden className="size-5 shrink-0 text-ink-2 transition-transform group-open:rotate-180" />
        </summary>
        <form action={send} onReset={keepTyped(state)} noValidate className="flex flex-col gap-4 border-t border-line px-3.5 py-4">
          {verborgen}
          <FormMelding state={state} />
          <FormulierVraagVelden vraag={vraag} eerder={eerder} state={state} />
          <div><SubmitButton name="doe" value="bewaren" kind="gewoon" bezig="Bezig met bewaren">Vraag bewaren</SubmitButton></div>
        </form>
      </details>
      <form action={send} className="flex items-center justify-between gap-2 border-t border-line px-3.5 py-1">
        {verborgen}
        <p className="min-w-0 text-sm break-words text-ink-2">Naam in de API: {vraag.sleutel}</p>
        <Knoppen label={vraag.label} nummer={nummer} laatste={laatste} />
      </form>
      {fouten.length > 0 ? <ul className="border-t border-line px-3.5 py-2 text-koper">{fouten.map((reden) => <li key={reden} className="flex items-start gap-2"><TriangleAlert aria-hidden className="mt-[0.2em] size-4 shrink-0" />{reden}</li>)}</ul> : null}
    </li>
  );
}
