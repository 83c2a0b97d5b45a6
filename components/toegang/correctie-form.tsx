"use client";

import { useActionState } from "react";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import { FormMelding } from "./form-melding";
import type { FormProps } from "./form-types";

const WAT = [
  { waarde: "naam", label: "Mijn naam" }, { waarde: "afdeling", label: "Mijn afdeling" }, { waarde: "email", label: "Mijn e-mailadres" },
  { waarde: "functie", label: "Mijn functie" }, { waarde: "anders", label: "Iets anders" },
] as const;

/** What somebody cannot change themselves becomes a question to the servicedesk; `sleutel` makes two presses one question. */
export function CorrectieForm({ actie, begin, sleutel }: FormProps & { sleutel: string }) {
  const [state, send] = useActionState(actie, begin);
  const klaar = state.status === "klaar";
  return (
    <form action={send} noValidate className="flex flex-col gap-4">
      <FormMelding state={state} />
      {klaar && state.waarden["nummer"] ? <a href={`/meldingen/${state.waarden["nummer"]}`} className="tekstlink self-start">Volg uw vraag {state.waarden["nummer"]}</a> : null}
      <input type="hidden" name="sleutel" value={sleutel} />
      <Select naam="wat" label="Wat klopt er niet?" opties={WAT} leeg="Kies" defaultValue={klaar ? "" : state.waarden["wat"] ?? ""} fout={redenOf(state.fouten, "wat")} />
      <Textarea naam="hoe" key={klaar ? state.melding : "open"} label="Hoe moet het zijn?" rows={2} maxLength={1000} defaultValue={klaar ? "" : state.waarden["hoe"]} fout={redenOf(state.fouten, "hoe")} />
      <div><SubmitButton kind="gewoon" size="raak">Vraag om te verbeteren</SubmitButton></div>
    </form>
  );
}
