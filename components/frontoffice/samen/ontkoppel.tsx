"use client";

import { SubmitButton } from "@/components/ui/submit-button";
import type { FormulierActie } from "../formulier";
import { useActie } from "../use-actie";

/** Takes the link between two meldingen away. */
export function Ontkoppel({ nummer, naar, serverActie }: { nummer: number; naar: number; serverActie: FormulierActie }) {
  const [, doe] = useActie(serverActie, { vertelFout: true });
  return (
    <form action={doe}>
      <input type="hidden" name="nummer" value={nummer} /><input type="hidden" name="naar" value={naar} />
      <SubmitButton kind="stil" size="klein" bezig="Bezig" className="-ml-2.5 max-lg:min-h-11" aria-label={`Koppeling met M${naar} weghalen`}>Koppeling weghalen</SubmitButton>
    </form>
  );
}
