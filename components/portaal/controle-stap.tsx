"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useState, type ReactNode } from "react";
import { ArtikelHulp } from "@/components/artikel/artikel-hulp";
import { SubmitButton } from "@/components/ui/submit-button";
import { FotoKiezer } from "./foto-kiezer";
import { FotoZonderScript } from "./foto-zonder-script";
import type { MeldState, MeldVoorstelTekst, ProductTegel } from "./meld-state";
import { ProductTegels } from "./product-tegels";
import { PlekKeuze } from "./plek-keuze";
import { Samenvatting } from "./samenvatting";
import { isSoortGelezen, SoortKeuze } from "./soort-keuze";
import { SpoedBand } from "./spoed-band";
import { SplitsKeuze } from "./splits-keuze";
import type { Fotos } from "./use-fotos";

type Props = { state: MeldState; voorstel: MeldVoorstelTekst; fotos: Fotos; /** What is known or reported already; danger comes before it. */ bekend: ReactNode };

/** By when somebody answers; follows the product that is chosen. */
function Verwachting({ voorstel, product }: { voorstel: MeldVoorstelTekst; product: ProductTegel | null }) {
  const verwacht = product?.verwacht ?? voorstel.verwacht;
  if (voorstel.kwis === "compliment") return <p className="text-lg">Dank u wel. Wij geven uw compliment door.</p>;
  if (!verwacht) return null;
  const isKlacht = voorstel.kwis === "K" && voorstel.zeker;
  return <p className="text-lg" aria-live="polite">{isKlacht ? "Een medewerker belt u " : "Wij verwachten dat u "}<b className="font-semibold">{verwacht}</b>{isKlacht ? "." : " van ons hoort."}</p>;
}

/** Send, or first the questions of a product that was only chosen here. */
function Knoppen({ nogVragen, gevraagd }: { nogVragen: boolean; gevraagd: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      {nogVragen
        ? <SubmitButton name="stap" value="vragen" size="raak" bezig="Even kijken">Nog een paar vragen<ArrowRight aria-hidden /></SubmitButton>
        : <SubmitButton name="stap" value="versturen" size="raak">Versturen</SubmitButton>}
      {gevraagd ? <SubmitButton name="stap" value="vragen" kind="stil" size="raak" bezig="Even terug">Antwoorden wijzigen</SubmitButton> : null}
      <SubmitButton name="stap" value="terug" kind="stil" size="raak" bezig="Even terug"><ArrowLeft aria-hidden />Iets wijzigen</SubmitButton>
    </div>
  );
}

/** Check, choose what it is about where that is still open, see what to expect, and send. */
export function ControleStap({ state, voorstel, fotos, bekend }: Props) {
  const [code, setCode] = useState(voorstel.gekozen);
  const product = voorstel.producten.find((tegel) => tegel.code === code) ?? null;
  const gevraagd = product?.formulier != null && state.waarden.gesteld === code;
  // Who is asked nothing more because of danger, or chose and answered before, is not asked again.
  const vast = state.waarden.vooraf !== "" || (gevraagd && voorstel.gekozen === code);
  return (
    <>
      {voorstel.spoed ? <SpoedBand nood={voorstel.nood} /> : null}
      {bekend}
      <Samenvatting state={state} voorstel={voorstel} product={product} />
      {voorstel.artikelen.length > 0 ? <ArtikelHulp artikelen={voorstel.artikelen} sleutel={state.waarden.sleutel} /> : null}
      {voorstel.leesPlek ? <PlekKeuze lees={voorstel.leesPlek} plaats={voorstel.plaats} gekozen={state.waarden.leesPlek} /> : null}
      {voorstel.splitsing ? <SplitsKeuze splitsing={voorstel.splitsing} state={state} /> : null}
      <SoortKeuze state={state} voorstel={voorstel} />
      {vast || voorstel.producten.length === 0 ? <input type="hidden" name="productCode" value={code} /> : <ProductTegels producten={voorstel.producten} gekozen={voorstel.gekozen} onKies={setCode} woorden={isSoortGelezen({ state, voorstel }) ? [] : voorstel.woorden} />}
      <FotoKiezer fotos={fotos} />
      <Verwachting voorstel={voorstel} product={product} />
      <Knoppen nogVragen={product?.formulier != null && !gevraagd && !voorstel.spoed} gevraagd={gevraagd} />
      <FotoZonderScript />
    </>
  );
}
