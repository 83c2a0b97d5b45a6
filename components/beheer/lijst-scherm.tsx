import { Plus, Search } from "lucide-react";
import type { ReactNode } from "react";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { LijstTabel, type LijstKolom, type LijstRij } from "./lijst-tabel";
import type { Keuze } from "./veld";

type Filter = { readonly naam: string; readonly label: string; readonly leeg: string; readonly waarde: string; readonly opties: readonly Keuze[] };
export type LijstProps = {
  kop: string; uitleg?: ReactNode; pad: string; nieuw?: { label: string; href?: string };
  zoek: string; zoekLabel: string; stand: string; filters?: readonly Filter[]; vast?: Readonly<Record<string, string>>;
  kolommen: readonly LijstKolom[]; rijen: readonly LijstRij[]; volgende: string | null; isVervolg: boolean;
  boven?: ReactNode; actie?: ReactNode;
};

const STANDEN = [{ waarde: "actief", label: "In gebruik" }, { waarde: "uit", label: "Uit" }, { waarde: "alle", label: "Alles" }];

/** The address of this list with another beginning; what is asked stays. */
function listHref({ pad, zoek, stand, filters = [], vast = {} }: LijstProps, na: string | null): string {
  const vragen = [["zoek", zoek], ["stand", stand === "actief" ? "" : stand], ...filters.map(({ naam, waarde }) => [naam, waarde]), ...Object.entries(vast), ["na", na ?? ""]];
  const query = new URLSearchParams(vragen.filter(([, waarde]) => waarde) as [string, string][]).toString();
  return query ? `${pad}?${query}` : pad;
}

function ZoekForm({ pad, zoek, zoekLabel, stand, filters = [], vast = {} }: LijstProps) {
  return (
    <form action={pad} role="search" className="flex flex-wrap items-end gap-3">
      {Object.entries(vast).map(([naam, waarde]) => (waarde ? <input key={naam} type="hidden" name={naam} value={waarde} /> : null))}
      <TextInput naam="zoek" label={zoekLabel} type="search" defaultValue={zoek} className="min-w-52 flex-1 max-sm:basis-full" />
      {filters.map((filter) => <Select key={filter.naam} naam={filter.naam} label={filter.label} leeg={filter.leeg} opties={filter.opties} defaultValue={filter.waarde} className="w-36 max-sm:w-[calc(50%-0.375rem)]" />)}
      <Select naam="stand" label="Stand" opties={STANDEN} defaultValue={stand} className="w-32 max-sm:w-[calc(50%-0.375rem)]" />
      <Button type="submit" className="min-h-10"><Search aria-hidden />Zoeken</Button>
    </form>
  );
}

/** Every list of beheer: what it is, find, filter, add, and the rows. */
export function LijstScherm(props: LijstProps) {
  const { kop, uitleg, pad, nieuw, kolommen, rijen, volgende, isVervolg, boven, actie } = props;
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <AutoFocusHeading className="text-2xl">{kop}</AutoFocusHeading>
        <div className="flex flex-wrap gap-2">
          {actie}
          {nieuw ? <LinkButton href={nieuw.href ?? `${pad}/nieuw`} kind="vol"><Plus aria-hidden />{nieuw.label}</LinkButton> : null}
        </div>
      </div>
      {uitleg ? <p className="max-w-tekst text-ink-2">{uitleg}</p> : null}
      {boven}
      <ZoekForm {...props} />
      <div className="rounded-xl border border-line bg-surface px-3 py-1">
        {rijen.length > 0 ? <LijstTabel caption={kop} kolommen={kolommen} rijen={rijen} /> : <EmptyState kop="Niets gevonden">Zoek met een ander woord, of kies bij stand voor Alles.</EmptyState>}
      </div>
      <Pager volgende={volgende ? listHref(props, volgende) : null} eerste={isVervolg ? listHref(props, null) : null} />
    </div>
  );
}
