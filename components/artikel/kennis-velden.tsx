"use client";

import { Combobox } from "@/components/ui/combobox";
import { FieldError } from "@/components/ui/field";
import { Select, type Optie } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import { PRODUCT_VELDEN, type KennisState } from "./kennis-state";

/** What stands in the fields, as text. */
export type KennisWaarden = {
  readonly titel: string; readonly inleiding: string; readonly tekst: string; readonly groep: string; readonly zichtbaar: string; readonly eigenaarId: string; readonly herzienOp: string;
  readonly producten: readonly { readonly code: string; readonly naam: string }[];
};
export type KennisKeuzes = { readonly groepen: readonly Optie[]; readonly zichtbaar: readonly Optie[]; readonly eigenaren: readonly Optie[] };
type Props = { waarden: KennisWaarden; keuzes: KennisKeuzes; state: KennisState };

/** What was typed wins from what is kept. */
const nu = (state: KennisState, naam: string, bewaard: string): string => (Object.keys(state.waarden).length > 0 ? state.waarden[naam] ?? "" : bewaard);

export function TekstVelden({ waarden, state }: Omit<Props, "keuzes">) {
  const fout = (naam: string) => redenOf(state.fouten, naam);
  return (
    <>
      <TextInput naam="titel" label="Titel" hint="Zo zoekt een klant ernaar, bijvoorbeeld: Wifi voor gasten." maxLength={120} autoComplete="off" defaultValue={nu(state, "titel", waarden.titel)} fout={fout("titel")} />
      <Textarea naam="inleiding" label="Inleiding" hint="Eén of twee zinnen. Die staan ook in de lijst en bij het zoeken." rows={2} maxLength={400} defaultValue={nu(state, "inleiding", waarden.inleiding)} fout={fout("inleiding")} />
      <Textarea
        naam="tekst" label="Tekst" className="[&_textarea]:min-h-80" maxLength={20_000} defaultValue={nu(state, "tekst", waarden.tekst)} fout={fout("tekst")}
        hint="Een kop begint met ##. Een opsomming met een streepje of met 1. Vet staat tussen **sterretjes**. Een link is [woorden](https://adres) of [woorden](/artikelen/code). Telefoonnummers worden vanzelf een link."
      />
    </>
  );
}

function Producten({ waarden, state }: Omit<Props, "keuzes">) {
  return (
    <fieldset className="flex flex-col gap-2 sm:col-span-2">
      <legend className="mb-1 font-semibold">Hoort bij <span className="font-normal text-ink-2">(niet verplicht)</span></legend>
      <p className="-mt-1 text-sm text-ink-2">Wie over deze producten meldt, krijgt het artikel eerder te zien.</p>
      <FieldError naam="productCodes" fout={redenOf(state.fouten, "productCodes")} />
      <div className="grid gap-3 sm:grid-cols-3">
        {PRODUCT_VELDEN.map((nr) => {
          const product = waarden.producten[nr];
          const start = { waarde: nu(state, `productCode${nr}`, product?.code ?? ""), label: nu(state, `product${nr}`, product?.naam ?? "") };
          return <Combobox key={nr} naam={`product${nr}`} waardeNaam={`productCode${nr}`} bron="/api/zoek/producten" label={`Product ${nr + 1}`} start={start.label ? start : null} />;
        })}
      </div>
    </fieldset>
  );
}

export function EigenschapVelden({ waarden, keuzes, state }: Props) {
  const fout = (naam: string) => redenOf(state.fouten, naam);
  return (
    <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
      <Select naam="groep" label="Groep" opties={keuzes.groepen} defaultValue={nu(state, "groep", waarden.groep)} fout={fout("groep")} />
      <Select naam="zichtbaar" label="Wie mag het lezen?" opties={keuzes.zichtbaar} defaultValue={nu(state, "zichtbaar", waarden.zichtbaar)} fout={fout("zichtbaar")} />
      <Select naam="eigenaarId" label="Eigenaar" leeg="Kies een eigenaar" opties={keuzes.eigenaren} defaultValue={nu(state, "eigenaarId", waarden.eigenaarId)} fout={fout("eigenaarId")} />
      <TextInput naam="herzienOp" label="Nakijken op" type="date" defaultValue={nu(state, "herzienOp", waarden.herzienOp)} fout={fout("herzienOp")} />
      <Producten waarden={waarden} state={state} />
    </div>
  );
}
