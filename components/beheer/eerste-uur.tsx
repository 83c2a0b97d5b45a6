import { Circle, CircleCheck } from "lucide-react";
import { LinkButton } from "@/components/ui/link-button";
import type { BeheerActie } from "./form-types";
import { KnopForm } from "./knop-form";

export type Stap = { readonly code: string; readonly isKlaar: boolean; readonly stand: string; readonly titel: string; readonly uitleg: string; readonly href: string; readonly knop: string; readonly controle?: true };

/** The checklist of a new installation; it ticks itself off from what is there. */
export function EersteUur({ stappen, actie }: { stappen: readonly Stap[]; actie: BeheerActie }) {
  return (
    <ol className="divide-y divide-line rounded-xl border border-line bg-surface">
      {stappen.map(({ code, isKlaar, stand, titel, uitleg, href, knop, controle }) => (
        <li key={code} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-4">
          {isKlaar ? <CircleCheck aria-hidden className="size-6 shrink-0 text-groen" /> : <Circle aria-hidden className="size-6 shrink-0 text-ink-3" />}
          <div className="min-w-0 flex-1 basis-44">
            <h2 className="text-base font-semibold">{titel}<span className="sr-only">{isKlaar ? " (klaar)" : " (nog te doen)"}</span></h2>
            <p className="text-ink-2">{uitleg} <span className="whitespace-nowrap text-ink">{stand}</span></p>
          </div>
          <div className="flex flex-wrap items-center gap-2 max-sm:w-full max-sm:pl-10">
            {controle && !isKlaar ? <KnopForm actie={actie} vast={{ stap: code }} knop="Dit klopt" voor={`: ${titel}`} /> : null}
            <LinkButton href={href} kind={isKlaar ? "stil" : "gewoon"} className={isKlaar ? "max-sm:-ml-4" : undefined} aria-label={`${knop}: ${titel}`}>{knop}</LinkButton>
          </div>
        </li>
      ))}
    </ol>
  );
}
