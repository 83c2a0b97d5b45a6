import { ArrowLeft, Phone } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { AntwoordLijst } from "@/components/formulier/antwoord-lijst";
import { BijlageGrid } from "@/components/melding/bijlage-grid";
import { LocatiePad } from "@/components/melding/locatie-pad";
import { PlekOpPlan } from "@/components/melding/plek-op-plan";
import { PrioriteitBars } from "@/components/melding/prioriteit-bars";
import { OpdrachtStatusLabel } from "@/components/melding/status-label";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { formatMoment, formatTabelMoment, formatUiterlijk, formatVolledig } from "@/lib/format/format-moment";
import { formatMeldingNummer, formatOpdrachtNummer } from "@/lib/format/nummer";
import type { PlekOpPlan as Plek } from "@/lib/queries/locatie/get-plattegrond";
import type { WerkDetail } from "@/lib/queries/werk/get-werk";

type Props = { opdracht: WerkDetail; now: Date };

function Bel({ wie, naam, telefoon }: { wie: string; naam: string; telefoon: string | null }) {
  return (
    <li className="flex min-h-11 items-center gap-3">
      <Phone aria-hidden className="size-5 shrink-0 text-ink-2" />
      <span className="min-w-0 wrap-anywhere"><span className="block text-sm text-ink-2">{wie}</span>{naam}</span>
      {telefoon ? <a href={`tel:${telefoon}`} className="ml-auto inline-flex min-h-11 max-w-2/3 items-center wrap-anywhere font-semibold text-petrol underline underline-offset-4">{telefoon}</a> : null}
    </li>
  );
}

/** Head of an opdracht: when, what, where, whom to call. */
function Kop({ opdracht, now }: Props) {
  const { melding } = opdracht;
  return (
    <header>
      <Link href="/werk" className="inline-flex min-h-11 items-center gap-1.5 text-petrol"><ArrowLeft aria-hidden className="size-4.5" />Werk</Link>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
        <PrioriteitBars prioriteit={melding.prioriteit} metWoord />
        <span className="tabular-nums">{formatOpdrachtNummer(opdracht.nummer)} · {formatMeldingNummer(melding.nummer)}</span>
        <OpdrachtStatusLabel status={opdracht.status} />
      </p>
      <AutoFocusHeading className="mt-1 text-2xl">{melding.onderwerp}</AutoFocusHeading>
      {opdracht.uiterlijk ? <p className="mt-1" title={formatVolledig(opdracht.uiterlijk)}>Uiterlijk {formatUiterlijk(opdracht.uiterlijk, now)}</p> : null}
      {opdracht.geplandVan ? <p className="mt-1 font-medium">Gepland: {formatMoment(opdracht.geplandVan, now)}</p> : null}
      {opdracht.verwachtOp && opdracht.status === "wacht_op_materiaal" ? <p className="mt-1 font-medium">Materiaal verwacht: {formatMoment(opdracht.verwachtOp, now)}</p> : null}
    </header>
  );
}

/** All that the work needs, in the order in which it is asked on the spot: where and what, the buttons, then what was written. */
export function WerkDossier({ opdracht, plek, now, children }: Props & { plek: Plek | null; children: ReactNode }) {
  const { melding } = opdracht;
  return (
    <>
      <Kop opdracht={opdracht} now={now} />
      {melding.spoed ? <Notice kind="let-op" kop="Spoed.">Bij gevaar belt u eerst 112.</Notice> : null}
      {opdracht.afgekeurd > 0 && !opdracht.klaarOp ? <Notice kind="let-op" kop="Nog niet goed.">Lees de notitie van de servicedesk.</Notice> : null}
      <Panel>
        {melding.locatie ? <LocatiePad pad={melding.locatie.pad.split(" › ").slice(0, -1)} naam={melding.locatie.pad.split(" › ").at(-1) ?? melding.locatie.naam} /> : <p>{melding.plaatsTekst ?? "Plaats onbekend: bel de melder."}</p>}
        {plek && melding.locatie ? <PlekOpPlan plek={plek} naam={melding.locatie.naam} metDeuren /> : null}
        <p className="mt-3 whitespace-pre-line">{melding.omschrijving}</p>
        {melding.antwoorden.length > 0 ? <AntwoordLijst regels={melding.antwoorden} className="mt-3 border-t border-line pt-3" /> : null}
        {opdracht.toelichting ? <p className="mt-3 border-l-4 border-petrol pl-3 whitespace-pre-line"><span className="block text-sm text-ink-2">Van de servicedesk</span>{opdracht.toelichting}</p> : null}
        <ul className="mt-3 flex flex-col gap-1.5 border-t border-line pt-3">
          <Bel wie="Melder" naam={melding.melder.naam} telefoon={melding.melder.telefoon} />
          {melding.voorPersoon ? <Bel wie="Voor" naam={melding.voorPersoon.naam} telefoon={melding.voorPersoon.telefoon} /> : null}
          {melding.voorAfdeling ? <Bel wie="Voor" naam={`Afdeling ${melding.voorAfdeling.naam}`} telefoon={null} /> : null}
          {melding.eigenaar ? <Bel wie="Servicedesk" naam={melding.eigenaar.naam} telefoon={melding.eigenaar.telefoon} /> : null}
        </ul>
      </Panel>
      {melding.bijlagen.length > 0 ? (
        <Panel kop="Foto’s en bestanden">
          <BijlageGrid bijlagen={melding.bijlagen.map((bijlage, index) => ({ id: bijlage.id, naam: bijlage.naam, href: `/bijlagen/${bijlage.id}`, bytes: bijlage.grootte, beschrijving: `Bestand ${index + 1} bij ${formatMeldingNummer(melding.nummer)}`, miniatuur: bijlage.type.startsWith("image/") ? `/bijlagen/${bijlage.id}/klein` : null }))} />
        </Panel>
      ) : null}
      {children}
      {opdracht.resultaat ? <Panel kop="Resultaat"><p className="whitespace-pre-line">{opdracht.resultaat}</p></Panel> : null}
      {melding.notities.length > 0 ? (
        <Panel kop="Notities">
          <ul className="flex flex-col gap-3">
            {melding.notities.map((notitie) => (
              <li key={notitie.id} className="rounded bg-s-soft px-3 py-2">
                <span className="block text-sm text-ink-2">{notitie.door?.naam ?? "Serviceplein"} · {formatTabelMoment(notitie.op, now)}{notitie.soort === "klant_gesproken" ? " · klant gesproken" : ""}</span>
                <span className="whitespace-pre-line">{notitie.tekst}</span>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  );
}
