"use client";

import { useActionState } from "react";
import type { ButtonKind, ButtonSize } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { FormMelding } from "./form-melding";
import { LEEG, type BeheerActie, type BeheerState } from "./form-types";

type Props = { actie: BeheerActie; vast: Readonly<Record<string, string>>; knop: string; kind?: ButtonKind; size?: ButtonSize; /** For who hears the button without its row. */ voor?: string };

/** Nothing was typed here, so a stale page only has to be looked at again. */
function describe({ melding, fouten, versie }: BeheerState): string | null {
  if (versie !== undefined) return "Iemand anders heeft dit net gewijzigd. Laad deze pagina opnieuw en kijk wat er nu staat.";
  return fouten.length > 0 ? fouten.map(({ reden }) => reden).join(" ") : melding;
}

/** One button that does one thing, and says what became of it. */
export function KnopForm({ actie, vast, knop, kind = "gewoon", size, voor }: Props) {
  const [state, send] = useActionState(actie, LEEG);
  const melding = { ...state, fouten: [], versie: undefined, melding: describe(state) };
  return (
    <form action={send} className="flex flex-col items-start gap-2">
      {Object.entries(vast).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      <FormMelding state={melding} />
      <SubmitButton kind={kind} size={size} bezig="Bezig">{knop}{voor ? <span className="sr-only"> {voor}</span> : null}</SubmitButton>
    </form>
  );
}
