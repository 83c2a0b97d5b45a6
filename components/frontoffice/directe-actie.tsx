"use client";

import type { ButtonKind } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { SubmitButton } from "@/components/ui/submit-button";
import type { MeldingAction } from "@/lib/domain/melding/transitions";
import { ACTIE_WOORD } from "./actie-woorden";
import type { FormulierActie } from "./formulier";
import { useActie } from "./use-actie";

type Props = { zaak: { readonly nummer: number; readonly versie: number; readonly gezien?: string }; actie: MeldingAction; serverActie: FormulierActie; kind: ButtonKind };

/** An action that asks nothing: one press. How it went is said in the corner and aloud. */
export function DirecteActie({ zaak, actie, serverActie, kind }: Props) {
  const [, doe] = useActie(serverActie, { vertelFout: true });
  const { knop, toets } = ACTIE_WOORD[actie];
  return (
    <form action={doe}>
      <input type="hidden" name="actie" value={actie} /><input type="hidden" name="nummer" value={zaak.nummer} /><input type="hidden" name="versie" value={zaak.versie} />{zaak.gezien ? <input type="hidden" name="gezien" value={zaak.gezien} /> : null}
      <SubmitButton kind={kind} size="klein" bezig="Bezig" className="max-lg:min-h-11" data-bediening={actie}>{knop}{toets ? <KeyHint toets={toets} opVol={kind === "vol"} /> : null}</SubmitButton>
    </form>
  );
}
