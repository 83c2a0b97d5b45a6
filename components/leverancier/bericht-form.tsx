"use client";

import { ActieForm, type FormAction } from "@/components/opdracht/actie-form";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";

/** A message of the leverancier to the desk. */
export function BerichtForm({ actie, token, nummer }: { actie: FormAction; token: string; nummer: number }) {
  return (
    <ActieForm action={actie} verborgen={{ bewijs: token }} knop="Bericht versturen" look={{ kind: "gewoon" }} concept={`leverancier-bericht-${nummer}`}>
      {(state) => <Textarea key={state.status} naam="tekst" label="Uw bericht aan de servicedesk" rows={3} defaultValue={state.status === "fout" ? state.waarden["tekst"] ?? "" : ""} fout={redenOf(state.fouten, "tekst")} />}
    </ActieForm>
  );
}
