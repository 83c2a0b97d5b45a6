"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useState } from "react";
import { FormulierVelden } from "@/components/formulier/formulier-velden";
import { SubmitButton } from "@/components/ui/submit-button";
import { FotoKiezer } from "./foto-kiezer";
import type { MeldState, MeldVoorstelTekst } from "./meld-state";
import { ProductTegels } from "./product-tegels";
import type { Fotos } from "./use-fotos";

type Props = { state: MeldState; voorstel: MeldVoorstelTekst; fotos: Fotos };

const BRONNEN = { locatie: "/meldingen/nieuw/plaatsen", persoon: "/meldingen/nieuw/personen" } as const;

/** The questions of the product, under the tiles that decide which product it is. */
export function VragenStap({ state: { waarden, velden, fouten, vandaag }, voorstel, fotos }: Props) {
  const [code, setCode] = useState(voorstel.gekozen);
  const formulier = voorstel.producten.find((product) => product.code === code)?.formulier ?? null;
  return (
    <>
      {waarden.vooraf ? <input type="hidden" name="productCode" value={code} /> : <ProductTegels producten={voorstel.producten} gekozen={voorstel.gekozen} onKies={setCode} woorden={voorstel.woorden} />}
      <input type="hidden" name="gesteld" value={code} />
      {formulier
        ? <FormulierVelden key={code} vragen={formulier.vragen} velden={velden} fouten={fouten} vandaag={vandaag} bronnen={BRONNEN} bestand={({ label, hulp }) => <FotoKiezer fotos={fotos} label={label} hint={hulp} />} />
        : <p className="text-ink-2">Hier hebben wij verder geen vragen over.</p>}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton name="stap" value="verder-vragen" size="raak" bezig="Even kijken">Verder<ArrowRight aria-hidden /></SubmitButton>
        <SubmitButton name="stap" value="terug" kind="stil" size="raak" bezig="Even terug"><ArrowLeft aria-hidden />Terug</SubmitButton>
      </div>
    </>
  );
}
