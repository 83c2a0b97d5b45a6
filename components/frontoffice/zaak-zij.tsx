import type { ReactNode } from "react";
import { LocatiePad } from "@/components/melding/locatie-pad";
import { PlekOpPlan } from "@/components/melding/plek-op-plan";
import { OpdrachtStatusLabel } from "@/components/melding/status-label";
import { formatTabelMoment } from "@/lib/format/format-moment";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import type { PlekOpPlan as Plek } from "@/lib/queries/locatie/get-plattegrond";
import type { Zaak } from "@/lib/queries/wachtrij/get-zaak";
import { KlokRegel } from "./klok-regel";
import { EerderLijst } from "./eerder-lijst";
import { ZaakKlant, type KlantKort } from "./zaak-klant";
import { ZaakKring } from "./zaak-kring";

function Deel({ kop, children }: { kop: string; children: ReactNode }) {
  return <section><h2 className="mb-1.5 text-xs font-semibold text-ink-2">{kop}</h2>{children}</section>;
}

const STIL = new Set<string>(["gereed", "afgesloten", "geannuleerd"]);

type Props = { zaak: Zaak; kort: KlantKort | null; plek: Plek | null; now: Date; opdrachtKnoppen: Readonly<Record<number, ReactNode>>; /** What is probably the same. */ dubbel: ReactNode; /** What went up in this one. */ opgegaan?: ReactNode; /** Takes a link away. */ ontkoppel?: (nummer: number) => ReactNode; /** What the desk may give here of its own accord. */ mandaat?: ReactNode; /** What knowledge has to do with this melding. */ kennis?: ReactNode };

/** Beside a melding, in the order of need: klant, place, clocks, opdrachten, what was before. */
export function ZaakZij({ zaak, kort, plek, now, opdrachtKnoppen, dubbel, opgegaan, ontkoppel, mandaat, kennis }: Props) {
  const { melding, klokken, opdrachten, eerder, route } = zaak;
  return (
    <aside aria-label="Bij deze melding" className="flex flex-col gap-5 px-4.5 py-3.5 text-sm xl:px-3.5">
      <ZaakKlant zaak={zaak} kort={kort} now={now} />
      <Deel kop="Plaats">
        {melding.locatieNaam ? <LocatiePad naam={melding.locatieCode && melding.locatieCode !== melding.locatieNaam ? `${melding.locatieNaam} (${melding.locatieCode})` : melding.locatieNaam} pad={(melding.locatiePad ?? "").split(" › ").slice(0, -1)} /> : <p className="text-ink-2">{melding.plaatsTekst ?? "Nog niet bekend"}</p>}
        {plek ? <PlekOpPlan plek={plek} naam={melding.locatieCode ?? melding.locatieNaam ?? ""} /> : null}
      </Deel>
      {klokken.length > 0 ? <Deel kop="Klokken"><ul className="flex flex-col gap-2">{klokken.map((klok) => <KlokRegel key={klok.id} klok={klok} now={now} />)}</ul></Deel> : null}
      <Deel kop="Opdrachten">
        {opdrachten.length === 0 ? <p className="text-ink-2">{STIL.has(melding.status) ? "Geen." : route.naar ? `Nog geen. Voorstel: ${route.naar.naam}.` : "Nog geen."}</p> : (
          <ul className="flex flex-col gap-3">
            {opdrachten.map((opdracht) => (
              <li key={opdracht.nummer} className="flex flex-col gap-1">
                <span className="flex flex-wrap items-center gap-1.5"><b className="font-semibold">O{opdracht.nummer}</b><OpdrachtStatusLabel status={opdracht.status} /></span>
                <span>{opdracht.uitvoerder}{opdracht.behandelaar ? <span className="text-ink-2"> · {opdracht.behandelaar}</span> : null}</span>
                {opdracht.geplandVan && opdracht.open ? <span className="text-ink-2">gepland {formatTabelMoment(opdracht.geplandVan, now)}</span> : opdracht.uiterlijk && opdracht.open ? <span className="text-ink-2">uiterlijk {formatTabelMoment(opdracht.uiterlijk, now)}</span> : null}
                {opdracht.toelichting ? <span className="break-words text-ink-2">Gevraagd: “{opdracht.toelichting}”</span> : null}
                {opdracht.verwachtOp && opdracht.status === "wacht_op_materiaal" ? <span className="text-ink-2">materiaal verwacht {formatTabelMoment(opdracht.verwachtOp, now)}</span> : null}
                {opdracht.resultaat ? <span className="text-ink-2">“{opdracht.resultaat}”</span> : null}
                {opdracht.weigerReden ? <span className="text-koper">Geweigerd: “{opdracht.weigerReden}”</span> : null}
                {opdracht.intrekReden ? <span className="text-ink-2">Ingetrokken: “{opdracht.intrekReden}”</span> : null}
                {opdrachtKnoppen[opdracht.nummer]}
              </li>
            ))}
          </ul>
        )}
      </Deel>
      {mandaat}
      <ZaakKring kring={zaak.kring} opgegaan={opgegaan} ontkoppel={ontkoppel} />
      {dubbel}
      {kennis ? <Deel kop="Kennis">{kennis}</Deel> : null}
      <Deel kop="Eerder van deze klant">
        {melding.zonderAccount ? <p className="text-ink-2">Onbekend: deze melding kwam zonder account.</p> : eerder.length === 0 ? <p className="text-ink-2">Dit is de eerste melding.</p> : <EerderLijst meldingen={eerder} now={now} />}
      </Deel>
      <p className="text-ink-2">Ingevoerd door {melding.ingevoerdDoor}. Status: {MELDING_STATUS[melding.status].toLowerCase()}.</p>
    </aside>
  );
}
