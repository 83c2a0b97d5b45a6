import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { BeheerState } from "./form-types";

/** What became of the form: where it is wrong, what went wrong, or that it worked. */
export function FormMelding({ state }: { state: BeheerState }) {
  if (state.status === "leeg") return null;
  if (state.status === "klaar") return <Notice kind="gelukt" role="status">{state.melding}</Notice>;
  if (state.fouten.length > 0) return <ErrorSummary fouten={state.fouten} />;
  if (state.versie === undefined) return <Notice kind="let-op" role="alert">{state.melding}</Notice>;
  return (
    <Notice kind="let-op" role="alert" kop="Iemand anders heeft dit net gewijzigd.">
      Wat u typte staat er nog, maar is niet bewaard. <a href="" target="_blank" rel="noreferrer" className="underline underline-offset-2">Bekijk de nieuwe stand in een nieuw tabblad</a>. Bewaart u daarna opnieuw, dan geldt wat hieronder staat.
    </Notice>
  );
}
