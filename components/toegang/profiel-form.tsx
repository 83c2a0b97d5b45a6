"use client";

import { useActionState } from "react";
import { Combobox } from "@/components/ui/combobox";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { FormMelding } from "./form-melding";
import type { FormProps } from "./form-types";

type Props = FormProps & { telefoon: string; werkplek: { waarde: string; label: string } | null; versie: number };

/** What a person may change about themselves. */
export function ProfielForm({ actie, begin, telefoon, werkplek, versie }: Props) {
  const [state, send] = useActionState(actie, begin);
  const telefoonNu = state.waarden.telefoon ?? telefoon;
  return (
    <form action={send} noValidate className="flex flex-col gap-5">
      <FormMelding state={state} />
      <input type="hidden" name="versie" value={state.versie ?? versie} />
      <TextInput key={`t${telefoonNu}`} naam="telefoon" label="Telefoonnummer" optioneel type="tel" autoComplete="tel" defaultValue={telefoonNu} fout={redenOf(state.fouten, "telefoon")} />
      <Combobox
        naam="werkplek" waardeNaam="werkplekId" bron="/profiel/werkplekken" start={werkplek} label="Uw vaste werkplek" optioneel
        hint="We vullen deze plek alvast in als u iets meldt. Typ een gebouw, verdieping of kamer." fout={redenOf(state.fouten, "werkplekId")}
      />
      <SubmitButton kind="gewoon" size="raak" bezig="Bezig met bewaren" className="self-start">Gegevens bewaren</SubmitButton>
    </form>
  );
}
