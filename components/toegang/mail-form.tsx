"use client";

import { useActionState, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { SubmitButton } from "@/components/ui/submit-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { redenOf } from "@/components/ui/veld-reden";
import { standOf, type MailKeuze, type Mailvoorkeur } from "@/lib/domain/melding/mailvoorkeur";
import { FormMelding } from "./form-melding";
import type { FormProps } from "./form-types";

const STANDEN = [
  { waarde: "alles", label: "Alle mails", uitleg: "U hoort van elke stap." },
  { waarde: "nodig", label: "Alleen wat nodig is", uitleg: "Als het klaar is, of als wij iets van u willen weten." },
  { waarde: "zelf", label: "Zelf kiezen", uitleg: "Zet hieronder aan wat u wilt." },
] as const;
const KEUZES: readonly (readonly [MailKeuze, string, string])[] = [
  ["ontvangen", "Uw melding is ontvangen", "Meteen nadat u iets meldt."],
  ["gewijzigd", "Er verandert iets", "Wij beginnen, plannen, stoppen even of gaan verder."],
  ["verschoven", "Het verwachte moment verschuift", "Het duurt langer of gaat sneller dan wij zeiden."],
  ["afgerond", "Uw melding is afgesloten", "Na uw oordeel, of als u niets meer laat horen."],
  ["volgen", "Meldingen van collega’s", "Waar u meekijkt, of die ook voor u gelden."],
];

/** Which mails somebody wants. The boxes count for who chooses themselves; without JavaScript they are always there. */
export function MailForm({ actie, begin, voorkeur }: FormProps & { voorkeur: Mailvoorkeur }) {
  const [state, send] = useActionState(actie, begin);
  const [stand, setStand] = useState<string>(standOf(voorkeur));
  const hydrated = useHydrated();
  return (
    <form action={send} noValidate className="flex flex-col gap-5">
      <FormMelding state={state} />
      <RadioTiles naam="stand" label="Welke mails wilt u krijgen?" kolommen={1} tegels={STANDEN} gekozen={stand} fout={redenOf(state.fouten, "stand")} onChange={(event) => setStand(event.target.value)} />
      <fieldset hidden={hydrated && stand !== "zelf"} className="flex flex-col gap-2">
        <legend className="mb-1.5 font-semibold">Bij ‘zelf kiezen’ krijgt u</legend>
        {KEUZES.map(([keuze, label, hint]) => <Checkbox key={keuze} naam={`mail_${keuze}`} value="ja" label={label} hint={hint} defaultChecked={voorkeur[keuze]} />)}
      </fieldset>
      <p className="rounded bg-sunken px-4 py-3">Deze mails krijgt u altijd: een vraag of bericht van ons, en de mail dat het klaar of gestopt is. Anders wachten wij op u zonder dat u het weet.</p>
      <div><SubmitButton size="raak" bezig="Bezig met bewaren">Keuze bewaren</SubmitButton></div>
    </form>
  );
}
