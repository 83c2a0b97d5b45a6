"use client";

import { useActionState } from "react";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { FormMelding } from "./form-melding";
import { LEEG, type BeheerActie } from "./form-types";

type Props = { actie: BeheerActie; vast: Readonly<Record<string, string>>; concept: { door: string; moment: string } | null; versie: number | null; /** How many things stand in the way of publishing. */ fouten: number };

/** Where the form stands: what klanten see now, and what waits to be published. */
export function FormulierStand({ actie, vast, concept, versie, fouten }: Props) {
  const [state, send] = useActionState(actie, LEEG);
  const nu = versie === null ? "Dit product stelt nog geen vragen." : `Klanten zien versie ${versie}.`;
  if (!concept) return <p className="text-ink-2">{nu} Wijzigt u iets, dan werkt u aan een concept. Klanten zien dat pas als u publiceert.</p>;
  return (
    <form action={send} className="flex flex-col gap-3 rounded-xl border border-line bg-surface px-5 py-4">
      {Object.entries(vast).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      <p><b className="font-semibold">U werkt aan een concept.</b> {nu} Laatst gewijzigd door {concept.door}, {concept.moment}.</p>
      {fouten > 0 && state.status === "leeg" ? <Notice kind="let-op">Er {fouten === 1 ? "is nog één ding" : `zijn nog ${fouten} dingen`} niet in orde. Dat staat hieronder bij de vraag.</Notice> : null}
      <FormMelding state={{ ...state, fouten: [], melding: state.fouten.length > 0 ? "Verbeter eerst wat hieronder bij de vragen staat." : state.melding }} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="doe" value="publiceren" bezig="Bezig met publiceren">Publiceren als versie {(versie ?? 0) + 1}</SubmitButton>
        <SubmitButton name="doe" value="weggooien" kind="stil" bezig="Even geduld">Concept weggooien</SubmitButton>
      </div>
    </form>
  );
}
