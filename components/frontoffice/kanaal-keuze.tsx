import { KANAAL } from "@/lib/i18n/teksten";
import type { Kanaal } from "@/lib/domain/melding/status";

const KANALEN_BALIE = ["telefoon", "balie", "email", "post", "chat"] as const satisfies readonly Kanaal[];

/** The question that finds the klant, in the words of how it came in. */
export const WIE_IS_HET: Readonly<Record<string, string>> = { telefoon: "Wie belt er?", balie: "Wie staat er aan de balie?", email: "Van wie is de e-mail?", post: "Van wie is de post?", chat: "Met wie chat u?" };

/** How it came in; at the desk mostly by telephone. */
export function KanaalKeuze({ gekozen, onKies }: { gekozen: string; onKies: (kanaal: string) => void }) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">Hoe komt het binnen?</legend>
      <div className="flex flex-wrap gap-1.5">
        {KANALEN_BALIE.map((kanaal) => (
          <label key={kanaal} className="inline-flex min-h-9 items-center gap-2 rounded-full border border-line-strong bg-surface px-3.5 has-checked:border-petrol has-checked:bg-petrol-soft has-checked:font-semibold has-checked:text-petrol-strong has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-petrol max-lg:min-h-11">
            <input type="radio" name="kanaal" value={kanaal} checked={gekozen === kanaal} onChange={() => onKies(kanaal)} className="size-[1.1em] accent-petrol outline-none" />{KANAAL[kanaal]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
