import { ArrowLeft, Download, Gift } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GebarenTabel } from "@/components/management/gebaren-tabel";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { BarList } from "@/components/ui/bar-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pager } from "@/components/ui/pager";
import { Panel } from "@/components/ui/panel";
import { hasRight } from "@/lib/domain/authz/actor";
import { gebaarNaam } from "@/lib/domain/mandaat/mandaat";
import { parseMaand } from "@/lib/domain/mandaat/parse-maand";
import { formatEuro, formatTelwoord } from "@/lib/format/format-getal";
import { getGebarenboek } from "@/lib/queries/mandaat/get-gebarenboek";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: "Vrije ruimte" };
const ADRES = "/sturen/vrije-ruimte";
type Props = { searchParams: Promise<{ maand?: string | string[]; na?: string | string[] }> };
const een = (waarde: string | string[] | undefined): string | undefined => (typeof waarde === "string" ? waarde : undefined);

export default async function VrijeRuimtePage({ searchParams }: Props) {
  const ctx = await requireScreen("sturen.read");
  const vraag = await searchParams;
  const [now, na] = [ctx.now(), een(vraag.na)];
  const maand = parseMaand(een(vraag.maand), now);
  const found = await getGebarenboek(ctx, maand, na);
  if (!found.ok) notFound();
  const { totaal, perSoort, perGroep, rijen, volgende } = found.value;
  const balk = (lijst: typeof perSoort, naam: (code: string) => string) => lijst.map((rij) => ({ label: naam(rij.naam), waarde: rij.bedragCent / 100, tekst: `${formatEuro(rij.bedragCent / 100)} · ${rij.aantal}×` }));
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <LinkButton href="/sturen" kind="stil" size="klein" className="-ml-2.5"><ArrowLeft aria-hidden />Sturen</LinkButton>
          <AutoFocusHeading className="mt-1 text-3xl">Vrije ruimte</AutoFocusHeading>
          <p className="mt-1 text-ink-2">{maand.naam} · <b className="font-semibold text-ink">{formatEuro(totaal.bedragCent / 100)}</b> gegeven in {formatTelwoord(totaal.aantal, { een: "gebaar", meer: "gebaren" })} die klanten verder hielpen.</p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <LinkButton href={`${ADRES}?maand=${maand.vorige}`} size="klein" className="max-lg:min-h-11">Maand eerder</LinkButton>
          {maand.tot <= now ? <LinkButton href={`${ADRES}?maand=${maand.volgende}`} size="klein" className="max-lg:min-h-11">Maand later</LinkButton> : null}
          {totaal.aantal > 0 && hasRight(ctx.actor, "sturen.export") ? <a href={`${ADRES}/export?maand=${maand.code}`} className="tekstlink inline-flex min-h-9 items-center gap-2"><Download aria-hidden className="size-[1.15em]" />Exporteren (CSV)</a> : null}
        </div>
      </div>
      {totaal.aantal === 0 ? <EmptyState icoon={<Gift />} kop="Nog geen gebaren" actie={<LinkButton href={`${ADRES}?maand=${maand.vorige}`}>Kijk een maand eerder</LinkButton>}>In {maand.naam} gaf de servicedesk niets uit vrije ruimte.</EmptyState> : (
        <>
          <div className="grid items-start gap-4 md:grid-cols-2">
            <Panel kop="Per soort"><BarList titel="Gegeven per soort" balken={balk(perSoort, gebaarNaam)} /></Panel>
            <Panel kop="Per productgroep"><BarList titel="Gegeven per productgroep" balken={balk(perGroep, (naam) => naam || "Zonder product")} /></Panel>
          </div>
          <Panel kop="Alle gebaren"><GebarenTabel rijen={rijen} now={now} metLink={hasRight(ctx.actor, "wachtrij.read")} /></Panel>
          <Pager volgende={volgende ? `${ADRES}?maand=${maand.code}&na=${volgende}` : null} eerste={na ? `${ADRES}?maand=${maand.code}` : null} />
        </>
      )}
    </div>
  );
}
