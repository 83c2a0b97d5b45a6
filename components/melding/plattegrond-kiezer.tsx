"use client";

import clsx from "clsx";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import type { ComboOptie } from "@/components/ui/use-opties";
import type { PlanKeuze, PlanVerdieping } from "@/lib/queries/locatie/get-plan-keuze";
import { PlattegrondTekening } from "./plattegrond-tekening";
import { usePlattegrond } from "./use-plattegrond";

type Props = { gekozen: string; buiten: boolean; onKies: (plek: ComboOptie) => void };
type Lijst = readonly { readonly waarde: string; readonly label: string }[];

/** Building and floor, as two lists that every device knows. Outdoors stands with the buildings. */
function Waar({ keuze, verdiepingId, onKies }: { keuze: PlanKeuze; verdiepingId: string; onKies: (id: string) => void }) {
  const gebouw = keuze.gebouwen.find(({ verdiepingen }) => verdiepingen.some(({ id }) => id === verdiepingId));
  return (
    <div className="flex flex-wrap gap-3">
      <label className="min-w-0 flex-1 basis-44"><span className="mb-1 block font-semibold">Gebouw</span>
        <select data-begin className={controlClass(undefined, "min-h-11")} value={gebouw?.id ?? ""} onChange={(event) => onKies(keuze.gebouwen.find(({ id }) => id === event.target.value)?.verdiepingen[0]?.id ?? "")}>
          {keuze.gebouwen.map(({ id, naam }) => <option key={id} value={id}>{naam}</option>)}
          {keuze.buiten.length > 0 ? <option value="">Buiten en terrein</option> : null}
        </select>
      </label>
      {gebouw ? (
        <label className="min-w-0 flex-1 basis-44"><span className="mb-1 block font-semibold">Verdieping</span>
          <select className={controlClass(undefined, "min-h-11")} value={verdiepingId} onChange={(event) => onKies(event.target.value)}>
            {gebouw.verdiepingen.map(({ id, naam }) => <option key={id} value={id}>{naam}</option>)}
          </select>
        </label>
      ) : null}
    </div>
  );
}

/** The same places as a list: for who does not see the drawing, and for small phones. */
function PlekkenLijst({ kop, plekken, gekozen, onKies }: { kop: string; plekken: Lijst; gekozen: string; onKies: (plek: ComboOptie) => void }) {
  return (
    <div className="min-w-0">
      <p id="plan-lijst" className="mb-1 font-semibold">{kop}</p>
      <ul aria-labelledby="plan-lijst" className="max-h-48 overflow-y-auto rounded border border-line md:max-h-80">
        {plekken.map(({ waarde, label }) => (
          <li key={waarde} className="border-b border-line last:border-0">
            <button type="button" aria-pressed={waarde === gekozen} onClick={() => onKies({ waarde, label })} className={clsx("min-h-11 w-full px-3 py-2 text-left break-words", waarde === gekozen ? "bg-petrol-soft font-semibold" : "hover:bg-sunken")}>{label}</button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const ruimtenVan = (plan: PlanVerdieping | null): Lijst => plan?.ruimten ?? [];

/** Point out a place: a plan per floor with the same rooms as a list beside it, and what lies outdoors. */
export function PlattegrondKiezer({ gekozen, buiten, onKies }: Props) {
  const { keuze, verdiepingId, kies, plan, mislukt } = usePlattegrond(gekozen, buiten);
  const [plek, setPlek] = useState<ComboOptie | null>(null);
  const nu = plek?.waarde ?? gekozen;
  if (mislukt) return <p role="alert">De plattegrond kan nu niet komen. Typ de plek, of schrijf op waar het is.</p>;
  if (!keuze || verdiepingId === null) return <p role="status" className="min-h-40 text-ink-2">Plattegrond laden …</p>;
  const isBuiten = verdiepingId === "";
  return (
    <div className="flex flex-col gap-4">
      <Waar keuze={keuze} verdiepingId={verdiepingId} onKies={(id) => { setPlek(null); kies(id); }} />
      <div className={clsx("grid gap-4", !isBuiten && "md:grid-cols-[minmax(0,1fr)_15rem]")}>
        {isBuiten ? null : plan ? <PlattegrondTekening key={plan.id} plan={plan} gekozen={nu} onKies={({ waarde, label }) => setPlek({ waarde, label, uitleg: plan.naam })} /> : <p role="status" className="min-h-40 text-ink-2">Plattegrond laden …</p>}
        <PlekkenLijst kop={isBuiten ? "Plekken buiten" : "Kamers op deze verdieping"} plekken={isBuiten ? keuze.buiten : ruimtenVan(plan)} gekozen={nu} onKies={(een) => setPlek({ ...een, uitleg: isBuiten ? "Buiten" : plan?.naam })} />
      </div>
      <div className="sticky bottom-0 -mx-5 -mb-5 flex flex-wrap items-center gap-3 border-t border-line bg-surface px-5 py-3">
        <p role="status" className="min-w-0 flex-1 basis-40 break-words">{plek ? <>Gekozen: <b className="font-semibold">{plek.label}</b></> : "Kies een kamer op de tekening of in de lijst."}</p>
        <Button kind="vol" size="raak" aria-disabled={!plek} onClick={() => { if (plek) onKies(plek); }}>Deze plek kiezen</Button>
      </div>
    </div>
  );
}
