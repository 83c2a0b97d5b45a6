import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { BeheerState } from "./form-types";

/** What became of the form: where it is wrong, what went wrong, or that it worked. */
export function FormMelding({ state }: { state: BeheerState }) {
  if (state.status === "leeg") return null;
  if (state.status === "klaar") return <Notice kind="gelukt" role="status">{state.melding}</Notice>;
  if (state.fouten.length > 0) return <ErrorSummary fouten={state.fouten} />;
  return (
    <Notice kind="let-op" role="alert">
      {state.melding}
      {state.versie === undefined ? null : <> <a href="" target="_blank" rel="noreferrer" className="underline underline-offset-2">Bekijk de nieuwe stand in een nieuw tabblad</a>. Bewaart u nu, dan geldt wat hieronder staat.</>}
    </Notice>
  );
}
