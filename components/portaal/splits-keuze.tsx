import { RadioTiles } from "@/components/ui/radio-tiles";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import type { Splitsing } from "@/lib/domain/melding/propose-splitsing";
import type { MeldState } from "./meld-state";

const TEGELS = [
  { waarde: "twee", label: "Als twee meldingen", uitleg: "Elk komt meteen bij de goede mensen" },
  { waarde: "een", label: "Als één melding", uitleg: "Zoals u het schreef" },
] as const;

/** Two matters in one text: offered as two, with both texts to be changed. The texts are only there for "twee", also without JavaScript. */
export function SplitsKeuze({ splitsing, state: { waarden, fouten } }: { splitsing: Splitsing; state: MeldState }) {
  const isKlacht = splitsing.soort === "klacht";
  const labels = isKlacht ? ["Wat er gemaakt moet worden", "Uw klacht"] : ["De eerste melding", "De tweede melding"];
  const uitleg = isKlacht ? "Dan laten wij het maken én krijgt u antwoord op uw klacht." : "U krijgt dan twee nummers.";
  return (
    <div className="group flex flex-col gap-4 rounded-xl border border-line bg-surface px-5 py-4">
      <RadioTiles naam="splits" label="Dit lijken twee dingen. Als twee meldingen versturen?" hint={uitleg} tegels={TEGELS} gekozen={waarden.splits || (isKlacht ? "twee" : "een")} />
      <div className="hidden flex-col gap-4 group-has-[input[value=twee]:checked]:flex">
        {(["deel1", "deel2"] as const).map((naam, index) => (
          <Textarea key={naam} naam={naam} label={labels[index]} rows={2} maxLength={10_000} defaultValue={waarden[naam] || splitsing.teksten[index]} fout={redenOf(fouten, naam)} />
        ))}
      </div>
    </div>
  );
}
