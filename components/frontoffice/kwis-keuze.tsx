import { KwisChip } from "@/components/melding/kwis-chip";
import { KWIS, type Kwis } from "@/lib/domain/kwis/kwis";

/** What the klant wants to happen. It follows the proposal until somebody presses, and keeps the focus while it does. */
export function KwisKeuze({ gekozen, onKies }: { gekozen: Kwis | undefined; onKies: (kwis: Kwis) => void }) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">Wat wil de klant?</legend>
      <div className="flex flex-wrap gap-1.5">
        {KWIS.map((kwis) => (
          <label key={kwis} className="inline-flex min-h-10 items-center gap-2.5 rounded border border-line-strong bg-surface px-3.5 has-checked:border-petrol has-checked:bg-petrol-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-petrol max-lg:min-h-11">
            <input type="radio" name="kwis" value={kwis} checked={gekozen === kwis} onChange={() => onKies(kwis)} className="size-[1.1em] accent-petrol outline-none" /><KwisChip kwis={kwis} metWoord />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
