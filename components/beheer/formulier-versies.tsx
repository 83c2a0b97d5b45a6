"use client";

import Link from "next/link";
import { useActionState } from "react";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { redenOf } from "@/components/ui/veld-reden";
import { FormMelding } from "./form-melding";
import { LEEG, type BeheerActie } from "./form-types";

type Versie = { readonly id: string; readonly versie: number; readonly vragen: number; readonly moment: string; readonly precies: string; readonly door: string; readonly gebruikt: number };
type Props = { actie: BeheerActie; vast: Readonly<Record<string, string>>; productId: string; versies: readonly Versie[]; getoond: number | null; bronnen: readonly { readonly id: string; readonly naam: string }[] };

/** What was published before, how often it was answered, and a form to begin with. */
export function FormulierVersies({ actie, vast, productId, versies, getoond, bronnen }: Props) {
  const [state, send] = useActionState(actie, LEEG);
  const verborgen = Object.entries(vast).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />);
  return (
    <>
      <Panel kop="Versies">
        {versies.length === 0 ? <p className="text-ink-2">Er is nog niets gepubliceerd.</p> : (
          <ul className="flex flex-col gap-3">
            {versies.map(({ id, versie, vragen, moment, precies, door, gebruikt }, index) => (
              <li key={id} className="border-b border-line pb-3 last:border-0 last:pb-0">
                <p className="font-semibold">Versie {versie}{index === 0 ? " (nu)" : ""}</p>
                <p className="text-sm text-ink-2"><span title={precies}>{moment}</span>, {door}. {vragen === 1 ? "1 vraag" : `${vragen} vragen`}.</p>
                <p className="text-sm text-ink-2">{gebruikt === 0 ? "Nog niet ingevuld." : `Gebruikt bij ${gebruikt} ${gebruikt === 1 ? "melding" : "meldingen"}.`}</p>
                <div className="mt-1 flex flex-wrap items-center gap-x-4">
                  <Link href={`/beheer/producten/${productId}/formulier?versie=${versie}`} aria-current={getoond === versie ? "true" : undefined} className="tekstlink inline-flex min-h-8 items-center">Bekijken<span className="sr-only"> versie {versie}</span></Link>
                  {index === 0 ? null : <form action={send}>{verborgen}<input type="hidden" name="versieId" value={id} /><SubmitButton name="doe" value="terugzetten" kind="stil" size="klein" bezig="Bezig">Terugzetten<span className="sr-only"> naar versie {versie}</span></SubmitButton></form>}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {bronnen.length === 0 ? null : (
        <Panel kop="Overnemen">
          <form action={send} className="flex flex-col gap-3">
            {verborgen}
            <p className="text-ink-2">Begin met de vragen van een ander product. Uw concept wordt dan vervangen.</p>
            <FormMelding state={{ ...state, fouten: [], melding: state.melding }} />
            <Select naam="bron" label="Van welk product?" leeg="Kies een product" opties={bronnen.map(({ id, naam }) => ({ waarde: id, label: naam }))} fout={redenOf(state.fouten, "bron")} />
            <div><SubmitButton name="doe" value="overnemen" kind="gewoon" bezig="Bezig">Overnemen</SubmitButton></div>
          </form>
        </Panel>
      )}
    </>
  );
}
