"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { FieldGroup } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import type { BeheerState } from "./form-types";
import type { Veld } from "./veld";

const TYPE = { tekst: "text", email: "email", tel: "tel", getal: "text", datum: "date", datumtijd: "datetime-local" } as const;

/** An answer that carries what was typed, to be shown again. */
const hasTyped = (state: BeheerState): boolean => Object.keys(state.waarden).length > 0;
/** What was typed wins from what is stored, also what was made empty. */
const typed = (state: BeheerState, naam: string, stored: string): string => (hasTyped(state) ? state.waarden[naam] ?? "" : stored);

function Vinkjes({ veld, state }: { veld: Extract<Veld, { soort: "vinkjes" }>; state: BeheerState }) {
  const gekozen = typed(state, veld.naam, veld.gekozen.join(",")).split(",");
  return (
    <FieldGroup naam={veld.naam} label={veld.label} hint={veld.hint} optioneel={veld.optioneel} fout={redenOf(state.fouten, veld.naam)}>
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {veld.opties.map(({ waarde, label }) => (
          <Checkbox key={`${waarde}${gekozen.includes(waarde)}`} naam={veld.naam} id={`${veld.naam}-${waarde}`} value={waarde} label={label} defaultChecked={gekozen.includes(waarde)} />
        ))}
      </div>
    </FieldGroup>
  );
}

function Zoek({ veld, state }: { veld: Extract<Veld, { soort: "zoek" }>; state: BeheerState }) {
  const tekst = typed(state, veld.naam, veld.start?.label ?? "");
  const waarde = typed(state, `${veld.naam}Keuze`, veld.start?.waarde ?? "");
  return (
    <Combobox
      key={`${tekst}${waarde}`} naam={veld.naam} waardeNaam={`${veld.naam}Keuze`} bron={veld.bron} start={tekst ? { waarde, label: tekst } : null}
      label={veld.label} hint={veld.hint} optioneel={veld.optioneel} fout={redenOf(state.fouten, veld.naam)}
    />
  );
}

/** One field of a form of beheer. The key changes with its value: after sending, React would otherwise put back what stood there first. */
export function VeldInvoer({ veld, state }: { veld: Veld; state: BeheerState }) {
  const fout = redenOf(state.fouten, veld.naam);
  const tekst = { naam: veld.naam, label: veld.label, hint: veld.hint, optioneel: veld.optioneel, fout };
  switch (veld.soort) {
    case "vinkjes": return <Vinkjes veld={veld} state={state} />;
    case "zoek": return <Zoek veld={veld} state={state} />;
    case "vinkje": {
      const aan = hasTyped(state) ? veld.naam in state.waarden : veld.aan;
      return <Checkbox key={String(aan)} naam={veld.naam} label={veld.label} hint={veld.hint} fout={fout} defaultChecked={aan} />;
    }
    case "keuze": {
      const waarde = typed(state, veld.naam, veld.waarde);
      return <Select key={waarde} {...tekst} opties={veld.opties} leeg={veld.leeg} defaultValue={waarde} />;
    }
    case "tekstvak": {
      const waarde = typed(state, veld.naam, veld.waarde);
      return <Textarea key={waarde} {...tekst} rows={3} defaultValue={waarde} />;
    }
    default: {
      const waarde = typed(state, veld.naam, veld.waarde);
      return <TextInput key={waarde} {...tekst} type={TYPE[veld.soort]} inputMode={veld.soort === "getal" ? "numeric" : undefined} autoComplete="off" readOnly={veld.vast} defaultValue={waarde} />;
    }
  }
}
