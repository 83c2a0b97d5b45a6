import { BarList } from "@/components/ui/bar-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { OUDERDOM } from "@/lib/domain/kpi/selectie";
import { formatGetal } from "@/lib/format/format-getal";
import type { PeriodeMeting } from "@/lib/queries/sturen/get-dashboard";
import { GetalLink } from "./getal-link";
import { formatWaardeTekst } from "./kpi-tekst";
import { lijstHref } from "./lijst-adres";

/** What stands open and how old it is. */
export function VoorraadPaneel({ meting: { voorraad, periode } }: { meting: PeriodeMeting }) {
  if (voorraad.open === 0) return <Panel kop="Werkvoorraad"><EmptyState kop="Alles is klaar">Er staat nu geen enkele melding open.</EmptyState></Panel>;
  return (
    <Panel kop="Werkvoorraad" actie={<GetalLink href={lijstHref({ lijst: "open", periode })} className="text-ink-2">{formatGetal(voorraad.open)} open</GetalLink>}>
      <BarList titel="Werkvoorraad naar ouderdom" balken={OUDERDOM.map(({ code, naam }, index) => ({
        label: naam, waarde: voorraad.leeftijden[index] ?? 0, tekst: formatGetal(voorraad.leeftijden[index] ?? 0), href: lijstHref({ lijst: code, periode }), letOp: code === "open-oud" && (voorraad.leeftijden[index] ?? 0) > 0,
      }))} />
      <p className="mt-3 text-sm text-ink-2">
        De helft is jonger dan {formatWaardeTekst(voorraad.leeftijdP50, "dagen")}, 9 van de 10 jonger dan {formatWaardeTekst(voorraad.leeftijdP90, "dagen")}.
      </p>
    </Panel>
  );
}
