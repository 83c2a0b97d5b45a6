"use client";

import { useActionState, useEffect, useRef } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { ControleStap } from "./controle-stap";
import type { MeldState } from "./meld-state";
import { useFotos } from "./use-fotos";
import type { GekozenDienst } from "./dienst-tegel";
import { WatStap, type PlekKeuze } from "./wat-stap";

type Props = { actie: (state: MeldState, form: FormData) => Promise<MeldState>; begin: MeldState; plekken: readonly PlekKeuze[]; /** Chosen before the form was opened. */ dienst: GekozenDienst };

const KOP: Readonly<Record<MeldState["waarden"]["soort"], string>> = {
  S: "Wat is er stuk, vies of leeg?", W: "Wat hebt u nodig?", I: "Wat wilt u weten?", K: "Wat wilt u ons vertellen?", "": "Waar kunnen we u mee helpen?",
};

/** Two steps in one form: what and where, then check and send. Without JavaScript every step is a page of the server. */
export function MeldForm({ actie, begin, plekken, dienst }: Props) {
  const [state, send] = useActionState(actie, begin);
  const fotos = useFotos();
  const kop = useRef<HTMLHeadingElement>(null);
  const shown = useRef(begin.stap);
  useEffect(() => {
    if (shown.current === state.stap) return;
    shown.current = state.stap;
    kop.current?.focus();
    window.scrollTo({ top: 0 });
  }, [state.stap]);
  const stap = state.stap === "wat" ? 1 : 2;
  return (
    <form action={send} noValidate className="flex flex-col gap-7">
      <header>
        <p className="mb-2 text-sm text-ink-2">Stap {stap} van 2: {stap === 1 ? "wat en waar" : "controleren en versturen"}</p>
        <h1 ref={kop} tabIndex={-1} className="text-3xl">{stap === 1 ? KOP[state.waarden.soort] : "Klopt het zo?"}</h1>
      </header>
      <ErrorSummary fouten={state.fouten} />
      {state.melding && state.fouten.length === 0 ? <Notice kind="let-op" role="alert">{state.melding}</Notice> : null}
      <input type="hidden" name="soort" value={state.waarden.soort} />
      <input type="hidden" name="sleutel" value={state.waarden.sleutel} />
      {state.stap === "controle" && state.voorstel
        ? <ControleStap key="controle" waarden={state.waarden} voorstel={state.voorstel} fotos={fotos} />
        : <WatStap key="wat" waarden={state.waarden} fouten={state.fouten} plekken={plekken} dienst={dienst} fotos={fotos} />}
    </form>
  );
}
