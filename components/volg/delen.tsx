"use client";

import { ChevronDown } from "lucide-react";
import { useActionState } from "react";
import { Combobox } from "@/components/ui/combobox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import type { FormState } from "@/lib/web/form-state";
import { DeelLink } from "./deel-link";
import type { KlantActie } from "./volg-model";

export type VolgerRij = { readonly id: string; readonly naam: string; readonly afdeling: string | null };
export type LinkRij = { readonly kenmerk: string; readonly voorWie: string; readonly tot: string };
type Props = { actie: KlantActie; begin: FormState; bron: string; volgers: readonly VolgerRij[]; links: readonly LinkRij[]; metLink: boolean };
type Deel = Pick<Props, "actie" | "begin">;

const DAGEN = [{ waarde: "7", label: "een week" }, { waarde: "30", label: "een maand" }, { waarde: "60", label: "twee maanden" }];

function Weg({ actie, begin, vast, knop, voor }: Deel & { vast: Readonly<Record<string, string>>; knop: string; voor: string }) {
  const [state, send] = useActionState(actie, begin);
  return (
    <form action={send} className="shrink-0">
      {Object.entries(vast).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      <SubmitButton kind="stil" size="raak" bezig="Bezig">{knop}<span className="sr-only"> {voor}</span></SubmitButton>
      {state.status === "fout" ? <p role="status" className="text-sm text-koper">{state.melding}</p> : null}
    </form>
  );
}

function Uitnodigen({ actie, begin, bron }: Deel & { bron: string }) {
  const [state, send] = useActionState(actie, begin);
  return (
    <form action={send} noValidate className="flex flex-col gap-3">
      <ErrorSummary fouten={state.fouten} />
      {state.melding && state.fouten.length === 0 ? <Notice kind={state.status === "klaar" ? "gelukt" : "let-op"} role="status">{state.melding}</Notice> : null}
      <input type="hidden" name="actie" value="uitnodigen" />
      <Combobox key={state.status === "klaar" ? state.melding : "open"} naam="collega" waardeNaam="collegaId" bron={bron} label="Naam van uw collega" hint="Van een andere afdeling? Vul de hele naam of het e-mailadres in. Uw collega krijgt een mail en mag zelf stoppen." start={state.waarden["collega"] ? { waarde: state.waarden["collegaId"] ?? "", label: state.waarden["collega"] } : null} fout={redenOf(state.fouten, "collega")} />
      <div><SubmitButton kind="gewoon" size="raak">Laat meekijken</SubmitButton></div>
    </form>
  );
}

function LinkMaken({ actie, begin }: Deel) {
  const [state, send] = useActionState(actie, begin);
  const link = state.waarden["link"];
  return (
    <form action={send} noValidate className="flex flex-col gap-3 pt-1">
      <ErrorSummary fouten={state.fouten} />
      {state.melding && state.fouten.length === 0 ? <Notice kind={state.status === "klaar" ? "gelukt" : "let-op"} role="status">{state.melding}</Notice> : null}
      {link ? <DeelLink link={link} /> : null}
      <input type="hidden" name="actie" value="delen" />
      <p className="text-ink-2">Wie de link heeft, ziet deze melding zonder in te loggen. Hij of zij kan niets wijzigen.</p>
      <TextInput key={link ?? "open"} naam="voorWie" label="Voor wie is de link?" maxLength={80} defaultValue={link ? "" : state.waarden["voorWie"]} fout={redenOf(state.fouten, "voorWie")} />
      <Select naam="dagen" label="Hoe lang werkt de link?" opties={DAGEN} defaultValue={state.waarden["dagen"] ?? "7"} />
      <div><SubmitButton kind="gewoon" size="raak">Link maken</SubmitButton></div>
    </form>
  );
}

/** Whom the klant lets look along: colleagues by name, and links for who does not sign in. */
export function Delen({ actie, begin, bron, volgers, links, metLink }: Props) {
  const deel = { actie, begin };
  return (
    <Panel kop="Laat een collega meekijken">
      {volgers.length > 0 ? (
        <ul aria-label="Wie er meekijken" className="mb-4 divide-y divide-line">
          {volgers.map(({ id, naam, afdeling }) => (
            <li key={id} className="flex items-center justify-between gap-3 py-1.5">
              <span className="min-w-0 break-words">{naam}{afdeling ? <span className="block text-sm text-ink-2">{afdeling}</span> : null}</span>
              <Weg {...deel} vast={{ actie: "volger-weg", persoonId: id }} knop="Stop" voor={`het meekijken van ${naam}`} />
            </li>
          ))}
        </ul>
      ) : null}
      <Uitnodigen {...deel} bron={bron} />
      {metLink ? (
        <details className="group mt-4 border-t border-line pt-2" open={links.length > 0 || undefined}>
          <summary className="flex min-h-11 items-center justify-between gap-3 font-medium hover:text-petrol">Deel met een link<ChevronDown aria-hidden className="size-5 shrink-0 transition-transform group-open:rotate-180" /></summary>
          {links.length > 0 ? (
            <ul aria-label="Links die nu werken" className="mb-3 divide-y divide-line">
              {links.map(({ kenmerk, voorWie, tot }) => (
                <li key={kenmerk} className="flex items-center justify-between gap-3 py-1.5">
                  <span className="min-w-0 break-words">{voorWie}<span className="block text-sm text-ink-2">Werkt tot {tot}</span></span>
                  <Weg {...deel} vast={{ actie: "delen-stop", link: kenmerk }} knop="Intrekken" voor={`de link voor ${voorWie}`} />
                </li>
              ))}
            </ul>
          ) : null}
          <LinkMaken {...deel} />
        </details>
      ) : null}
    </Panel>
  );
}
