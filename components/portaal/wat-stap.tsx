"use client";

import { ArrowRight, MapPin } from "lucide-react";
import { Combobox } from "@/components/ui/combobox";
import { FormDraft } from "@/components/ui/form-draft";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { redenOf, type VeldReden } from "@/components/ui/veld-reden";
import { DienstTegel, type GekozenDienst } from "./dienst-tegel";
import { FotoKiezer } from "./foto-kiezer";
import type { MeldWaarden } from "./meld-state";
import type { useFotos } from "./use-fotos";

export type PlekKeuze = { readonly waarde: string; readonly label: string; readonly uitleg?: string };
type Props = { waarden: MeldWaarden; fouten: readonly VeldReden[]; plekken: readonly PlekKeuze[]; fotos: ReturnType<typeof useFotos>; dienst: GekozenDienst };

const HINT: Readonly<Record<MeldWaarden["soort"], string>> = {
  S: "Bijvoorbeeld: de lamp boven mijn bureau knippert.", W: "Bijvoorbeeld: een extra stoel, een sleutel of hulp bij verhuizen.",
  I: "Bijvoorbeeld: hoe laat gaat de fietsenkelder open?", K: "Bijvoorbeeld: ik moest lang wachten. Of: dank aan de schoonmaker.", "": "Schrijf het zoals u het zou zeggen.",
};

function Waar({ waarden, plekken, fouten }: Pick<Props, "waarden" | "plekken" | "fouten">) {
  const start = waarden.plaats ? { waarde: waarden.locatieId, label: waarden.plaats } : null;
  const zoeken = { naam: "plaats", waardeNaam: "locatieId", bron: "/meldingen/nieuw/plaatsen", start, fout: redenOf(fouten, "plaatsTekst") ?? redenOf(fouten, "locatieId") };
  // A question or a klacht is seldom about a place: then one field is enough.
  const isVraag = waarden.soort === "I" || waarden.soort === "K";
  if (plekken.length === 0 || (isVraag && !waarden.plek)) {
    return <Combobox {...zoeken} label={isVraag ? "Gaat het om een plek?" : "Waar is het?"} optioneel hint="Typ een zaal, kamer of gebouw. Buiten of ergens anders? Schrijf dat gewoon op." />;
  }
  const tegels = [...plekken.map((plek) => ({ ...plek, icoon: <MapPin aria-hidden className="size-5 shrink-0 text-petrol" strokeWidth={1.8} /> })), { waarde: "", label: "Ergens anders", uitleg: "Zoek hieronder, of schrijf het op" }];
  return (
    // The search field is only there for "Ergens anders", also without JavaScript.
    <div className="group flex flex-col gap-3">
      <RadioTiles naam="plek" label="Waar is het?" tegels={tegels} gekozen={waarden.plek} />
      <Combobox {...zoeken} label="Welke plek?" optioneel hint="Typ een zaal, kamer of gebouw. Buiten? Schrijf dan waar." className="group-has-[input[name=plek]:checked:not([value=''])]:hidden" />
    </div>
  );
}

/** What and where, in the klant's own words; photos travel while the rest is filled in. */
export function WatStap({ waarden, fouten, plekken, fotos, dienst }: Props) {
  return (
    <>
      {dienst ? <DienstTegel dienst={dienst} gekozen={waarden.productCode} /> : null}
      <Textarea
        naam="omschrijving" label="Vertel het in uw eigen woorden" hint={HINT[waarden.soort]} rows={5} maxLength={10_000} required
        defaultValue={waarden.omschrijving} fout={redenOf(fouten, "omschrijving")} autoFocus={waarden.omschrijving === ""}
      />
      {waarden.soort === "K" ? (
        <Combobox
          naam="betreftNaam" waardeNaam="betreft" bron="/meldingen/nieuw/betreft" label="Over wie of welk team gaat het?" optioneel
          hint="Die persoon of dat team ziet uw klacht niet." start={waarden.betreftNaam ? { waarde: waarden.betreft, label: waarden.betreftNaam } : null}
        />
      ) : null}
      <Waar waarden={waarden} plekken={plekken} fouten={fouten} />
      <FotoKiezer fotos={fotos} />
      <p className="-mb-2 text-sm text-ink-2">Zet geen medische of andere gevoelige gegevens in uw tekst of foto.</p>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton name="stap" value="verder" size="raak" bezig="Even kijken">Verder<ArrowRight aria-hidden /></SubmitButton>
        <FormDraft sleutel="melden" />
      </div>
    </>
  );
}
