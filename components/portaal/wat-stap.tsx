"use client";

import { ArrowRight } from "lucide-react";
import { ArtikelSuggesties } from "@/components/artikel/artikel-suggesties";
import { Combobox } from "@/components/ui/combobox";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import { DubbelKijker } from "./dubbel-kijker";
import { DienstTegel, type GekozenDienst } from "./dienst-tegel";
import { FotoKiezer } from "./foto-kiezer";
import type { MeldState, MeldWaarden } from "./meld-state";
import type { Fotos } from "./use-fotos";
import { VoorWie } from "./voor-wie";
import { WaarVeld, type PlekKeuze } from "./waar-veld";

type Props = { state: MeldState; plekken: readonly PlekKeuze[]; fotos: Fotos; dienst: GekozenDienst };

const HINT: Readonly<Record<MeldWaarden["soort"], string>> = {
  S: "Bijvoorbeeld: de lamp boven mijn bureau knippert.", W: "Bijvoorbeeld: een extra stoel, een sleutel of hulp bij verhuizen.",
  I: "Bijvoorbeeld: hoe laat gaat de fietsenkelder open?", K: "Bijvoorbeeld: ik moest lang wachten. Of: dank aan de schoonmaker.", "": "Schrijf het zoals u het zou zeggen.",
};

/** The klant's own words. Who came for one product has said the most already: then a text is extra. */
function Omschrijving({ state: { waarden, fouten, voorafNaam } }: Pick<Props, "state">) {
  const velden = { naam: "omschrijving", maxLength: 10_000, defaultValue: waarden.omschrijving, fout: redenOf(fouten, "omschrijving") };
  if (voorafNaam) return <Textarea {...velden} label="Wilt u er iets bij zeggen?" optioneel hint="Wat wij moeten weten, in uw eigen woorden." rows={3} />;
  return <Textarea {...velden} label="Vertel het in uw eigen woorden" hint={HINT[waarden.soort]} rows={5} required autoFocus={waarden.omschrijving === ""} />;
}

/** What and where, in the klant's own words; photos travel while the rest is filled in. */
export function WatStap({ state, plekken, fotos, dienst }: Props) {
  const { waarden, fouten } = state;
  return (
    <>
      {dienst ? <DienstTegel dienst={dienst} gekozen={waarden.vooraf} /> : null}
      <Omschrijving state={state} />
      {waarden.soort === "K" ? null : <ArtikelSuggesties veld="omschrijving" gelezen={waarden.artikel} sleutel={waarden.sleutel} />}
      {waarden.soort === "K" ? (
        <Combobox
          naam="betreftNaam" waardeNaam="betreft" bron="/meldingen/nieuw/betreft" label="Over wie of welk team gaat het?" optioneel
          hint="Die persoon of dat team ziet uw klacht niet." start={waarden.betreftNaam ? { waarde: waarden.betreft, label: waarden.betreftNaam } : null}
        />
      ) : null}
      <WaarVeld waarden={waarden} plekken={plekken} fouten={fouten} />
      {waarden.soort === "K" ? null : <VoorWie waarden={waarden} fouten={fouten} />}
      <FotoKiezer fotos={fotos} />
      {waarden.soort === "K" ? null : <DubbelKijker nee={waarden.dubbel === "nee"} />}
      <p className="-mb-2 text-sm text-ink-2">Zet geen medische of andere gevoelige gegevens in uw tekst of foto.</p>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton name="stap" value="verder" size="raak" bezig="Even kijken">Verder<ArrowRight aria-hidden /></SubmitButton>
      </div>
    </>
  );
}
