"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Panel } from "@/components/ui/panel";
import { formatGetal, formatProcent } from "@/lib/format/format-getal";
import type { VerwarringCel } from "@/lib/queries/kwis/get-kwis-leren";
import type { BeheerActie } from "./form-types";
import { KnopForm } from "./knop-form";

const KIJK_MS = 4000;

/** While a version is being learned the page looks again by itself. */
function useAgain(bezig: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!bezig) return;
    const klok = setInterval(() => router.refresh(), KIJK_MS);
    return () => clearInterval(klok);
  }, [bezig, router]);
}

type Props = { versie: number; verwarring: readonly VerwarringCel[]; spoedJuist: number; bezig: boolean; actie: BeheerActie };

/** Which version proposes, how often it was right lately, and the button to learn again. */
export function KwisStand({ versie, verwarring, spoedJuist, bezig, actie }: Props) {
  useAgain(bezig);
  const som = verwarring.reduce((totaal, { aantal }) => totaal + aantal, 0);
  const juist = verwarring.filter(({ voorgesteld, werd }) => voorgesteld === werd).reduce((totaal, { aantal }) => totaal + aantal, 0);
  const cijfers = [
    ["Soort in één keer goed", formatProcent(som === 0 ? null : juist / som), som === 0 ? "nog niets ingedeeld" : `${formatGetal(juist)} van ${formatGetal(som)} meldingen`],
    ["Spoed in één keer goed", formatProcent(som === 0 ? null : spoedJuist / som), "wel of geen spoed"],
    ["Verbeterd door de balie", formatGetal(som - juist), "daarvan leert de volgende versie"],
    ["Versie in gebruik", String(versie), "terug kan altijd, onderaan"],
  ] as const;
  return (
    <Panel kop="De laatste 90 dagen">
      <dl className="grid grid-cols-2 gap-x-5 gap-y-4 lg:grid-cols-4">
        {cijfers.map(([naam, waarde, uitleg]) => (
          <div key={naam} className="flex min-w-0 flex-col">
            <dt className="text-sm text-ink-2">{naam}</dt><dd className="order-first text-3xl leading-tight font-semibold tabular-nums">{waarde}</dd><dd className="text-sm text-ink-3">{uitleg}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4">
        {bezig ? null : <KnopForm actie={actie} vast={{}} knop="Opnieuw leren" kind="vol" />}
        <p role="status" className="max-w-tekst text-sm text-ink-2">{bezig ? "Er wordt een nieuwe versie geleerd. De uitkomst staat zo bij Versies." : "Leren gebeurt ook elke nacht, als de balie iets heeft ingedeeld."}</p>
      </div>
    </Panel>
  );
}
