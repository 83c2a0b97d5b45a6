"use client";

import { useRef, useState, type ReactNode } from "react";
import type { VeldReden } from "@/components/ui/veld-reden";
import { judgeAntwoorden } from "@/lib/domain/formulier/judge-antwoorden";
import { collectVelden, toInvoer, type VeldWaarden } from "@/lib/domain/formulier/veld-antwoorden";
import type { Vraag } from "@/lib/domain/formulier/vraag";
import { VraagVeld, type Bronnen } from "./vraag-veld";

type Props = {
  vragen: readonly Vraag[]; velden: VeldWaarden; fouten: readonly VeldReden[]; vandaag: string; bronnen: Bronnen;
  /** How files are taken here; each screen has its own way. */
  bestand: (vraag: Vraag) => ReactNode;
};

/**
 * The questions of one form, drawn from its definition. A question whose condition does not hold stays in the page,
 * hidden, so that what was typed is still there when it holds again.
 */
export function FormulierVelden({ vragen, velden, fouten, vandaag, bronnen, bestand }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [nu, setNu] = useState(velden);
  const { zichtbaar } = judgeAntwoorden(vragen, toInvoer(vragen, nu), { vandaag, verplicht: false });
  function read() {
    const form = box.current?.closest("form");
    if (form) setNu(collectVelden(new FormData(form).entries()));
  }
  return (
    <div ref={box} onChange={read} className="flex flex-col gap-6">
      <input type="hidden" name="getoond" value={zichtbaar.join(",")} />
      {vragen.map((vraag) => (
        <div key={vraag.sleutel} hidden={!zichtbaar.includes(vraag.sleutel)}>
          {vraag.soort === "bestand" ? bestand(vraag) : <VraagVeld vraag={vraag} velden={velden} fouten={fouten} vandaag={vandaag} bronnen={bronnen} />}
        </div>
      ))}
    </div>
  );
}
