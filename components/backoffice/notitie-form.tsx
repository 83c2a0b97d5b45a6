"use client";

import { ActieForm, type FormAction } from "@/components/opdracht/actie-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";

/** A note for colleagues; ticked, it also tells the desk that the klant was spoken to. */
export function NotitieForm({ action, nummer, melding }: { action: FormAction; nummer: number; melding: number }) {
  return (
    <ActieForm action={action} verborgen={{ nummer, melding }} knop="Notitie opslaan" look={{ kind: "gewoon" }} concept={`notitie-${nummer}`}>
      {(state) => (
        <>
          <Textarea naam="notitie" label="Notitie" hint="Alleen collega’s lezen dit." rows={3} defaultValue={state.waarden["notitie"] ?? ""} fout={redenOf(state.fouten, "notitie")} />
          <Checkbox naam="soort" value="klant_gesproken" label="Ik heb de klant gesproken" hint="De eigenaar bij de servicedesk ziet dit." defaultChecked={state.waarden["soort"] === "klant_gesproken"} />
        </>
      )}
    </ActieForm>
  );
}
