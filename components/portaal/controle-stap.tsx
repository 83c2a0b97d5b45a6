"use client";

import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { KwisIcoon } from "@/components/melding/kwis-icoon";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { SubmitButton } from "@/components/ui/submit-button";
import { KWIS_TEGELS } from "@/lib/i18n/teksten";
import { FotoKiezer } from "./foto-kiezer";
import { FotoZonderScript } from "./foto-zonder-script";
import type { MeldVoorstelTekst, MeldWaarden } from "./meld-state";
import { SpoedBand } from "./spoed-band";
import type { useFotos } from "./use-fotos";

type Props = { waarden: MeldWaarden; voorstel: MeldVoorstelTekst; fotos: ReturnType<typeof useFotos> };
const MEE = ["omschrijving", "plek", "plaats", "locatieId", "betreft", "betreftNaam"] as const;

function Samenvatting({ waarden, voorstel }: Omit<Props, "fotos">) {
  return (
    <div className="rounded-xl border border-line bg-surface px-5 py-4">
      <p className="max-h-60 overflow-y-auto break-words whitespace-pre-line" tabIndex={0} role="group" aria-label="Uw tekst">{waarden.omschrijving}</p>
      <p className="mt-3 border-t border-line pt-3 text-ink-2">{voorstel.plaats ? <>Waar: <b className="font-semibold text-ink">{voorstel.plaats}</b></> : "U noemde geen plek."}</p>
      {waarden.betreftNaam ? <p className="text-ink-2">Over: <b className="font-semibold text-ink">{waarden.betreftNaam}</b></p> : null}
    </div>
  );
}

/** By when somebody answers; follows the product that is chosen. */
function Verwachting({ voorstel, code }: { voorstel: MeldVoorstelTekst; code: string }) {
  const verwacht = voorstel.producten.find((product) => product.code === code)?.verwacht ?? voorstel.verwacht;
  if (voorstel.kwis === "compliment") return <p className="text-lg">Dank u wel. Wij geven uw compliment door.</p>;
  if (!verwacht) return null;
  const isKlacht = voorstel.kwis === "K" && voorstel.zeker;
  return <p className="text-lg" aria-live="polite">{isKlacht ? "Een medewerker belt u " : "Wij verwachten dat u "}<b className="font-semibold">{verwacht}</b>{isKlacht ? "." : " van ons hoort."}</p>;
}

/** Check, choose what it is about, see what to expect, and send. */
export function ControleStap({ waarden, voorstel, fotos }: Props) {
  const [product, setProduct] = useState(voorstel.gekozen);
  const tegels = [...voorstel.producten.map(({ code, naam, groep }) => ({ waarde: code, label: naam, uitleg: groep })), { waarde: "", label: "Weet ik niet", uitleg: "Wij zoeken het voor u uit" }];
  return (
    <>
      {MEE.map((naam) => <input key={naam} type="hidden" name={naam} value={waarden[naam]} />)}
      {voorstel.spoed ? <SpoedBand nood={voorstel.nood} /> : null}
      <Samenvatting waarden={waarden} voorstel={voorstel} />
      {voorstel.zeker ? <input type="hidden" name="kwis" value={voorstel.kwis} /> : (
        <RadioTiles
          naam="kwis" label="Wat past het best?" gekozen={waarden.kwis}
          tegels={[...KWIS_TEGELS.map(({ kwis, kop, uitleg }) => ({ waarde: kwis, label: kop, uitleg, icoon: <KwisIcoon kwis={kwis} /> })), { waarde: "", label: "Weet ik niet", uitleg: "Wij kijken ernaar" }]}
        />
      )}
      {voorstel.producten.length > 0 ? <RadioTiles naam="productCode" label="Gaat het hierover?" tegels={tegels} gekozen={product} onChange={(event) => setProduct(event.target.value)} /> : null}
      <FotoKiezer fotos={fotos} />
      <Verwachting voorstel={voorstel} code={product} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton name="stap" value="versturen" size="raak">Versturen</SubmitButton>
        <SubmitButton name="stap" value="terug" kind="stil" size="raak" bezig="Even terug"><ArrowLeft aria-hidden />Iets wijzigen</SubmitButton>
      </div>
      <FotoZonderScript />
    </>
  );
}
