"use client";

import { MapPin } from "lucide-react";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { redenOf, type VeldReden } from "@/components/ui/veld-reden";
import type { MeldWaarden } from "./meld-state";
import { PlekKiezer } from "./plek-kiezer";

export type PlekKeuze = { readonly waarde: string; readonly label: string; readonly uitleg?: string };
type Props = { waarden: MeldWaarden; fouten: readonly VeldReden[]; plekken: readonly PlekKeuze[] };

/** Where it is: own places as tiles, or type, choose or point out. The fields are `plek`, `plaats` and `locatieId`. */
export function WaarVeld({ waarden, plekken, fouten }: Props) {
  const zoeken = { start: waarden.plaats ? { waarde: waarden.locatieId, label: waarden.plaats } : null, fout: redenOf(fouten, "plaatsTekst") ?? redenOf(fouten, "locatieId") };
  // A question or a klacht is seldom about a place: then one field is enough.
  const isVraag = waarden.soort === "I" || waarden.soort === "K";
  if (plekken.length === 0 || (isVraag && !waarden.plek)) {
    return <PlekKiezer {...zoeken} label={isVraag ? "Gaat het om een plek?" : "Waar is het?"} hint="Typ een zaal, kamer of gebouw. Ergens anders? Schrijf dat gewoon op." />;
  }
  const tegels = [...plekken.map((plek) => ({ ...plek, icoon: <MapPin aria-hidden className="size-5 shrink-0 text-petrol" strokeWidth={1.8} /> })), { waarde: "", label: "Ergens anders", uitleg: "Zoek hieronder, of wijs het aan" }];
  return (
    // The search field is only there for "Ergens anders", also without JavaScript.
    <div className="group flex flex-col gap-3">
      <RadioTiles naam="plek" label="Waar is het?" tegels={tegels} gekozen={waarden.plek} />
      <PlekKiezer {...zoeken} label="Welke plek?" hint="Typ een zaal, kamer of gebouw. Nergens bij? Schrijf dan waar." className="group-has-[input[name=plek]:checked:not([value=''])]:hidden" />
    </div>
  );
}
