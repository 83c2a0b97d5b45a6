import { MapPin, Phone } from "lucide-react";
import { AntwoordLijst } from "@/components/formulier/antwoord-lijst";
import { BijlageGrid } from "@/components/melding/bijlage-grid";
import { PrioriteitBars } from "@/components/melding/prioriteit-bars";
import { OpdrachtStatusLabel } from "@/components/melding/status-label";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { formatMoment, formatUiterlijk, formatVolledig } from "@/lib/format/format-moment";
import { formatOpdrachtNummer } from "@/lib/format/nummer";
import type { LeverancierOpdracht } from "@/lib/queries/leverancier/get-leverancier-opdracht";

/** What has to be done, where, and whom to call: all that a leverancier needs and no more. */
export function OpdrachtKaart({ opdracht, now, token }: { opdracht: LeverancierOpdracht; now: Date; token: string }) {
  return (
    <>
      <header>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          <PrioriteitBars prioriteit={opdracht.prioriteit} metWoord /><span className="tabular-nums">{formatOpdrachtNummer(opdracht.nummer)}</span><OpdrachtStatusLabel status={opdracht.status} />
        </p>
        <AutoFocusHeading className="mt-1 text-2xl">{opdracht.onderwerp}</AutoFocusHeading>
        {opdracht.uiterlijk ? <p className="mt-1" title={formatVolledig(opdracht.uiterlijk)}>Klaar uiterlijk {formatUiterlijk(opdracht.uiterlijk, now)}</p> : null}
        {opdracht.geplandVan ? <p className="mt-1 font-medium">Afspraak: {formatMoment(opdracht.geplandVan, now)}</p> : null}
      </header>
      {opdracht.spoed ? <Notice kind="let-op" kop="Spoed.">Laat ons meteen weten of u kunt komen.</Notice> : null}
      <Panel>
        <p className="flex items-start gap-2"><MapPin aria-hidden className="mt-[0.2em] size-5 shrink-0 text-ink-2" /><span className="min-w-0">{opdracht.plaats ?? "Vraag de plaats aan de servicedesk."}</span></p>
        {opdracht.contact ? (
          <p className="mt-2 flex items-start gap-2">
            <Phone aria-hidden className="mt-[0.2em] size-5 shrink-0 text-ink-2" />
            <span className="min-w-0">
              Vraag bij de servicedesk naar {opdracht.contact.naam}
              {opdracht.contact.telefoon ? <>: <a href={`tel:${opdracht.contact.telefoon}`} className="font-semibold whitespace-nowrap text-petrol underline underline-offset-4">{opdracht.contact.telefoon}</a></> : null}
            </span>
          </p>
        ) : null}
        <p className="mt-3 whitespace-pre-line">{opdracht.omschrijving}</p>
        {opdracht.antwoorden.length > 0 ? <AntwoordLijst regels={opdracht.antwoorden} className="mt-3 border-t border-line pt-3" /> : null}
        {opdracht.toelichting ? <p className="mt-3 border-l-4 border-petrol pl-3 whitespace-pre-line"><span className="block text-sm text-ink-2">Van de servicedesk</span>{opdracht.toelichting}</p> : null}
        {opdracht.resultaat ? <p className="mt-3 border-l-4 border-groen pl-3 whitespace-pre-line"><span className="block text-sm text-ink-2">Uw resultaat</span>{opdracht.resultaat}</p> : null}
      </Panel>
      {opdracht.bijlagen.length > 0 ? (
        <Panel kop="Foto’s en bestanden">
          <BijlageGrid bijlagen={opdracht.bijlagen.map((bijlage, index) => ({ id: bijlage.id, naam: bijlage.naam, href: `/opdracht/${token}/bijlagen/${bijlage.id}`, bytes: bijlage.grootte, beschrijving: `Bestand ${index + 1} bij ${formatOpdrachtNummer(opdracht.nummer)}`, miniatuur: bijlage.type.startsWith("image/") ? `/opdracht/${token}/bijlagen/${bijlage.id}` : null }))} />
        </Panel>
      ) : null}
    </>
  );
}
