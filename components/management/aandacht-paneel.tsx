import { CircleCheck, Clock, Hourglass, MessageCircleOff, Repeat, Star, Target, Undo2 } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { findAandacht, type Aandacht } from "@/lib/domain/kpi/find-aandacht";
import type { PeriodeMeting } from "@/lib/queries/sturen/get-dashboard";
import { lijstHref } from "./lijst-adres";

const ICOON = {
  "te-laat": Clock, stil: MessageCircleOff, oud: Hourglass, norm: Target, beleving: Star, heropend: Repeat, terug: Undo2,
} as const satisfies Record<Aandacht["soort"], typeof Clock>;

/** What to look at first, each with the list that shows it. */
export function AandachtPaneel({ meting }: { meting: PeriodeMeting }) {
  const punten = findAandacht(meting);
  if (punten.length === 0) {
    return <Panel kop="Wat vraagt aandacht"><EmptyState icoon={<CircleCheck />} kop="Niets bijzonders">Er is nu niets te laat en elke productgroep ligt op koers.</EmptyState></Panel>;
  }
  return (
    <Panel kop="Wat vraagt aandacht">
      <ul>
        {punten.map(({ soort, tekst, actie, lijst, groep }) => {
          const Icoon = ICOON[soort];
          return (
            <li key={`${lijst}-${groep ?? ""}`} className="flex items-center gap-2.5 border-t border-line py-2.5">
              <Icoon aria-hidden className="size-4.5 shrink-0 text-ink-2" strokeWidth={1.8} />
              <span className="min-w-0 flex-1">{tekst}</span>
              <a href={lijstHref({ lijst, periode: meting.periode, groep })} className="tekstlink inline-flex min-h-6 shrink-0 items-center">
                {actie}<span className="sr-only">: {tekst}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
