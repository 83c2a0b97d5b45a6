"use client";

import clsx from "clsx";
import { lazy, useEffect, useRef, type ReactNode } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { ConceptBalk } from "./concept-balk";
import type { ConceptBegin } from "./concept-begin";
import { MeeVelden } from "./mee-velden";
import type { MeldState, MeldStap } from "./meld-state";
import type { GekozenDienst } from "./dienst-tegel";
import { useMeldForm } from "./use-meld-form";
import type { PlekKeuze } from "./waar-veld";
import { WachtPaneel } from "./wacht-paneel";
import { WatStap } from "./wat-stap";

type Props = { actie: (state: MeldState, form: FormData) => Promise<MeldState>; begin: MeldState; concept: ConceptBegin; plekken: readonly PlekKeuze[]; /** Chosen before the form was opened. */ dienst: GekozenDienst; /** What somebody should know before the first word. */ vooraf: ReactNode };

// The later steps come when somebody begins to type: the first one stands there sooner, and they are there before they are asked for.
const haal = { controle: () => import("./controle-stap"), vragen: () => import("./vragen-stap"), dubbel: () => import("./dubbel-kaarten"), bekend: () => import("./bekend-band") };
const ControleStap = lazy(async () => ({ default: (await haal.controle()).ControleStap }));
const VragenStap = lazy(async () => ({ default: (await haal.vragen()).VragenStap }));
const DubbelKaarten = lazy(async () => ({ default: (await haal.dubbel()).DubbelKaarten }));
const BekendBand = lazy(async () => ({ default: (await haal.bekend()).BekendBand }));
const haalAlles = (): void => { for (const een of Object.values(haal)) void een().catch(() => undefined); };

const KOP: Readonly<Record<MeldState["waarden"]["soort"], string>> = {
  S: "Wat is er stuk, vies of leeg?", W: "Wat hebt u nodig?", I: "Wat wilt u weten?", K: "Wat wilt u ons vertellen?", "": "Waar kunnen we u mee helpen?",
};
const STAP: Readonly<Record<MeldStap, string>> = { wat: "Stap 1: wat en waar", vragen: "Stap 2: een paar vragen", controle: "Laatste stap: controleren en versturen" };

const ENTER: Readonly<Record<MeldStap, string>> = { wat: "verder", vragen: "verder-vragen", controle: "versturen" };

function kopOf({ stap, waarden }: MeldState): string {
  if (stap === "controle") return "Klopt het zo?";
  return stap === "vragen" ? "Nog een paar vragen" : KOP[waarden.soort];
}

/** At most three steps in one form. Without JavaScript every step is a page of the server. */
export function MeldForm({ actie, begin, concept, plekken, dienst, vooraf }: Props) {
  const { form, bewaarder, state, send, fotos, stand, wacht, setWacht, vraagInloggen, venster } = useMeldForm({ actie, begin, concept });
  const kop = useRef<HTMLHeadingElement>(null);
  const shown = useRef(begin.stap);
  const { stap, waarden, velden, voorstel, fouten, melding, ronde = 0 } = state;
  useEffect(() => {
    if (shown.current === stap) return;
    shown.current = stap;
    kop.current?.focus();
    window.scrollTo({ top: 0 });
  }, [stap]);
  const bekend = voorstel ? <><BekendBand mededelingen={voorstel.bekend} /><DubbelKaarten kaarten={voorstel.dubbelen} verder={<SubmitButton name="stap" value={`anders-${stap}`} kind="gewoon" size="raak" bezig="Even kijken">Toch iets anders</SubmitButton>} /></> : null;
  return (
    // A step that comes back keeps its choices: React would empty them. Another step is drawn anew from what was sent.
    <form ref={form} action={send} onInput={haalAlles} onReset={(event) => event.preventDefault()} noValidate className={clsx("flex flex-col gap-7", wacht && "[&>*:not([data-wacht])]:hidden")}>
      {wacht ? <WachtPaneel sleutel={wacht} wie={concept.wie} onWijzig={() => setWacht(null)} /> : null}
      {stap === "wat" ? vooraf : null}
      <header>
        <p className="mb-2 text-sm text-ink-2">{STAP[stap]}</p>
        <h1 ref={kop} tabIndex={-1} className="text-3xl">{kopOf(state)}</h1>
      </header>
      <ConceptBalk stand={stand} concept={concept} bewaarder={bewaarder} stap={stap} inloggen={vraagInloggen} />
      <ErrorSummary fouten={fouten} />
      {melding && fouten.length === 0 ? <Notice kind="let-op" role="alert">{melding}</Notice> : null}
      {/* Enter in a field goes on; without this it would press the first button, which may be that of a card. */}
      <button type="submit" name="stap" value={ENTER[stap]} hidden />
      <input type="hidden" name="van" value={concept.wie} />
      <MeeVelden stap={stap} zonderVooraf={dienst !== null} waarden={waarden} velden={velden} />
      {stap === "vragen" ? bekend : null}
      {stap === "vragen" && voorstel ? <VragenStap key={`vragen-${ronde}`} state={state} voorstel={voorstel} fotos={fotos} /> : null}
      {stap === "controle" && voorstel ? <ControleStap key={`controle-${ronde}`} state={state} voorstel={voorstel} fotos={fotos} bekend={bekend} /> : null}
      {stap === "wat" ? <WatStap key={`wat-${ronde}`} state={state} plekken={plekken} dienst={dienst} fotos={fotos} /> : null}
      {venster}
    </form>
  );
}
