"use client";

import { useActionState } from "react";
import { Eye, Users } from "lucide-react";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import type { KlantActie } from "./volg-model";

type Props = {
  soort: "meemelder" | "volger" | "afdeling" | "meekijker"; melder: string;
  begin: FormState;
  /** Stops following, or begins with it for who was given a link; absent where neither is possible. */
  actie?: KlantActie;
  /** Where who has no sessie signs in to follow. */
  inloggen?: string;
};

const ZIN = {
  meemelder: () => "U meldde dat dit ook voor u geldt. U hoort van ons als er iets verandert.",
  volger: (melder: string) => `U kijkt mee met een melding van ${melder}.`,
  afdeling: (melder: string) => `Dit is een melding van ${melder}, van uw afdeling. De berichten zijn van de melder en de servicedesk.`,
  meekijker: (melder: string) => `${melder} laat u meekijken met deze melding.`,
} as const;

/** Says whose melding this is and why the reader sees it, with the one thing they can do about that. */
export function MeekijkBalk({ soort, melder, begin, actie, inloggen }: Props) {
  const [state, send] = useActionState(actie ?? (async () => begin), begin);
  const Icoon = soort === "meemelder" ? Users : Eye;
  const stopt = soort === "meemelder" || soort === "volger";
  return (
    <div className="flex flex-col gap-3 rounded-lg bg-petrol-soft px-5 py-4">
      {state.status === "fout" && state.melding ? <Notice kind="let-op" role="status">{state.melding}</Notice> : null}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <p className="flex min-w-0 flex-1 basis-60 items-start gap-3"><Icoon aria-hidden className="mt-1 size-5 shrink-0 text-petrol-strong" strokeWidth={1.8} /><span className="min-w-0 break-words">{ZIN[soort](melder)}</span></p>
        {actie ? (
          <form action={send}>
            <input type="hidden" name="actie" value={stopt ? "stop-volgen" : "volgen"} />
            <SubmitButton kind={stopt ? "gewoon" : "vol"} size="raak">{stopt ? "Stoppen met volgen" : "Volgen"}</SubmitButton>
          </form>
        ) : null}
        {inloggen ? <a href={inloggen} className="tekstlink inline-flex min-h-11 items-center">Log in om te volgen</a> : null}
      </div>
    </div>
  );
}
