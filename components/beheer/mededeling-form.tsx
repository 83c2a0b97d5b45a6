"use client";

import { useState, type ComponentProps, type FormEvent } from "react";
import { MededelingKaart } from "@/components/melding/mededeling-kaart";
import { Panel } from "@/components/ui/panel";
import type { MededelingSoort } from "@/lib/domain/mededeling/mededeling";
import { BeheerForm } from "./beheer-form";

type Begin = { readonly soort: string; readonly titel: string; readonly tekst: string; readonly betekenis: string; readonly locatieId: string };
type Props = ComponentProps<typeof BeheerForm> & { begin: Begin };

/** The form of a notice with, as it is typed, what people will read. */
export function MededelingForm({ begin, ...form }: Props) {
  const [getypt, setGetypt] = useState(begin);
  function read({ currentTarget }: FormEvent<HTMLDivElement>) {
    const velden = currentTarget.querySelector("form");
    if (!velden) return;
    const data = new FormData(velden);
    const of = (naam: keyof Begin) => { const waarde = data.get(naam); return typeof waarde === "string" ? waarde : ""; };
    setGetypt({ soort: of("soort"), titel: of("titel"), tekst: of("tekst"), betekenis: of("betekenis"), locatieId: of("locatieId") });
  }
  return (
    <>
      <Panel kop="Zo lezen mensen het">
        <div data-maat="klant">
          <MededelingKaart
            mededeling={{
              soort: getypt.soort as MededelingSoort, titel: getypt.titel || "Titel", tekst: getypt.tekst || "Wat er aan de hand is.", betekenis: getypt.betekenis || null,
              waar: getypt.locatieId.replaceAll(" › ", ", ") || null, periode: getypt.locatieId ? "" : "Voor iedereen",
            }}
          />
        </div>
      </Panel>
      <Panel><div onInput={read} onBlur={read}><BeheerForm {...form} /></div></Panel>
    </>
  );
}
