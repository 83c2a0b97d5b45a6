"use client";

import { Plus } from "lucide-react";
import { useActionState } from "react";
import { keepTyped } from "@/components/ui/keep-typed";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { VRAAG_SOORTEN } from "@/lib/domain/formulier/vraag";
import { FormMelding } from "./form-melding";
import { LEEG, type BeheerActie } from "./form-types";
import { SOORT_WOORD } from "./formulier-woorden";

/** A new question: what is asked and what kind of answer; the rest follows in the question itself. */
export function FormulierToevoegen({ actie, vast }: { actie: BeheerActie; vast: Readonly<Record<string, string>> }) {
  const [state, send] = useActionState(actie, LEEG);
  return (
    <form action={send} onReset={keepTyped(state)} noValidate className="mt-4 flex flex-col gap-3 border-t border-line pt-4">
      {Object.entries(vast).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      {state.fouten.length > 0 ? null : <FormMelding state={state} />}
      <div className="flex flex-wrap items-end gap-3">
        <TextInput naam="nieuw.label" label="Nieuwe vraag" defaultValue={state.waarden["nieuw.label"] ?? ""} fout={redenOf(state.fouten, "nieuw.label")} maxLength={120} className="min-w-52 flex-1 max-sm:basis-full" />
        <Select naam="nieuw.soort" label="Soort antwoord" opties={VRAAG_SOORTEN.map((soort) => ({ waarde: soort, label: SOORT_WOORD[soort] }))} defaultValue={state.waarden["nieuw.soort"] ?? "tekst"} className="w-44" />
        <SubmitButton name="doe" value="toevoegen" kind="gewoon" bezig="Bezig"><Plus aria-hidden />Vraag toevoegen</SubmitButton>
      </div>
    </form>
  );
}
