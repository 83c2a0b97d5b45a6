import { MapPin } from "lucide-react";
import { RadioTiles } from "@/components/ui/radio-tiles";
import type { MeldVoorstelTekst } from "./meld-state";

const icoon = <MapPin aria-hidden className="size-5 shrink-0 text-petrol" strokeWidth={1.8} />;

/** The place that was read in the text, beside what stood chosen. */
export function PlekKeuze({ lees, plaats, gekozen }: { lees: NonNullable<MeldVoorstelTekst["leesPlek"]>; plaats: string | null; gekozen: string }) {
  const tegels = [
    { waarde: lees.waarde, label: lees.label, uitleg: `Wij lazen: ‘${lees.woorden}’`, icoon },
    { waarde: "zelf", label: plaats ?? "Ergens anders", uitleg: plaats ? "Dit stond gekozen" : "Wij vragen het u", icoon },
  ];
  return <RadioTiles naam="leesPlek" label="Waar is het?" tegels={tegels} gekozen={gekozen || lees.waarde} />;
}
