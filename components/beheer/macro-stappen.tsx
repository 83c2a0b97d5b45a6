"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { KWIS, KWIS_NAMEN } from "@/lib/domain/kwis/kwis";
import { MACRO_DOEN, MEESTE_STAPPEN, type MacroDoe } from "@/lib/domain/tekst/macro";
import type { BeheerState } from "./form-types";
import type { Keuze } from "./veld";

export type StapKeuzes = { readonly teksten: readonly (Keuze & { readonly doel: string })[]; readonly producten: readonly Keuze[]; readonly teams: readonly Keuze[]; readonly eigenaren: readonly Keuze[] };
export type StapWaarden = Readonly<Record<string, string>>;
type Props = { stappen: readonly StapWaarden[]; keuzes: StapKeuzes; state: BeheerState };

const DOE: Readonly<Record<MacroDoe, string>> = {
  nemen: "In behandeling nemen", indelen: "Indelen", toewijzen: "Eigenaar kiezen", uitzetten: "Opdracht uitzetten bij een team", bericht: "Bericht aan de klant", vraag: "Vraag aan de klant", notitie: "Notitie schrijven", gereed: "Gereed melden",
};
const ZEGT: readonly string[] = ["bericht", "vraag", "notitie", "gereed"];

function StapVelden({ naam, doe, waarde, keuzes }: { naam: string; doe: string; waarde: (veld: string) => string; keuzes: StapKeuzes }) {
  if (doe === "indelen") {
    return (
      <div className="grid gap-3 sm:grid-cols-2">
        <Select naam={`${naam}-kwis`} label="Soort" leeg="Laat staan" defaultValue={waarde("kwis")} opties={KWIS.map((kwis) => ({ waarde: kwis, label: KWIS_NAMEN[kwis] }))} />
        <Select naam={`${naam}-productCode`} label="Product" leeg="Laat staan" defaultValue={waarde("productCode")} opties={keuzes.producten} />
      </div>
    );
  }
  if (doe === "toewijzen") return <Select naam={`${naam}-eigenaarId`} label="Wie?" leeg="Kies iemand" defaultValue={waarde("eigenaarId")} opties={keuzes.eigenaren} />;
  if (doe === "uitzetten") return <Select naam={`${naam}-teamId`} label="Welk team?" leeg="Kies een team" defaultValue={waarde("teamId")} opties={keuzes.teams} />;
  if (!ZEGT.includes(doe)) return null;
  const doel = doe === "notitie" ? "intern" : "klant";
  return (
    <>
      <Select naam={`${naam}-tekstId`} label="Standaardtekst" leeg="Eigen tekst hieronder" defaultValue={waarde("tekstId")} opties={keuzes.teksten.filter((tekst) => tekst.doel === doel)} />
      <Textarea naam={`${naam}-tekst`} label="Of schrijf hier een tekst" hint="Ook hier vult Serviceplein namen in, zoals {{plek}}." optioneel rows={2} defaultValue={waarde("tekst")} />
    </>
  );
}

/** The steps of a macro in order. A step without a choice does not count, so taking one away is making it empty. */
export function MacroStappen({ stappen, keuzes, state }: Props) {
  const getypt = Object.keys(state.waarden).length > 0;
  const begin = (index: number, veld: string): string => (getypt ? state.waarden[`stap${index}-${veld}`] : stappen[index]?.[veld]) ?? "";
  const [aantal, setAantal] = useState(Math.max(2, stappen.length));
  const [doen, setDoen] = useState<Readonly<Record<number, string>>>({});
  const doeOf = (index: number): string => doen[index] ?? begin(index, "doe");
  return (
    <section className="flex flex-col gap-3">
      <div><h2 className="border-t border-line pt-4 text-lg">Stappen</h2><p className="text-ink-2">Zij gebeuren in deze volgorde, allemaal of geen. Kan een stap niet, dan verandert er niets.</p></div>
      <ol className="flex flex-col gap-3">
        {Array.from({ length: aantal }, (_, index) => (
          <li key={index} className="flex flex-col gap-3 rounded-lg border border-line p-4">
            <Select key={begin(index, "doe")} naam={`stap${index}-doe`} label={`Stap ${index + 1}`} leeg="Geen stap" defaultValue={begin(index, "doe")} opties={MACRO_DOEN.map((doe) => ({ waarde: doe, label: DOE[doe] }))} onChange={(event) => setDoen({ ...doen, [index]: event.target.value })} />
            <StapVelden key={`${doeOf(index)}${String(getypt)}`} naam={`stap${index}`} doe={doeOf(index)} waarde={(veld) => begin(index, veld)} keuzes={keuzes} />
          </li>
        ))}
      </ol>
      {aantal < MEESTE_STAPPEN ? <Button type="button" onClick={() => setAantal(aantal + 1)} className="self-start"><Plus aria-hidden />Nog een stap</Button> : null}
    </section>
  );
}
