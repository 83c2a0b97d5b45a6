import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { LocatiePad } from "@/components/melding/locatie-pad";
import { PlekOpPlan } from "@/components/melding/plek-op-plan";
import { Badge } from "@/components/ui/badge";
import { OpdrachtStatusLabel } from "@/components/melding/status-label";
import { formatDag, formatTabelMoment } from "@/lib/format/format-moment";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import type { PlekOpPlan as Plek } from "@/lib/queries/locatie/get-plattegrond";
import type { Zaak } from "@/lib/queries/wachtrij/get-zaak";
import type { EerdereMelding } from "@/lib/queries/wachtrij/read-eerder";
import { KlokRegel } from "./klok-regel";
import { EerderLijst } from "./eerder-lijst";
import { ZaakKring } from "./zaak-kring";

function Deel({ kop, children }: { kop: string; children: ReactNode }) {
  return <section><h2 className="mb-1.5 text-xs font-semibold text-ink-2">{kop}</h2>{children}</section>;
}

/** The latest judgement in one line: copper when it went badly, green when it went well. */
function Ervaring({ eerder, now }: { eerder: readonly EerdereMelding[]; now: Date }) {
  const regels = eerder.filter(({ cijfer }) => cijfer !== null).slice(0, 2);
  return regels.map(({ nummer, cijfer, toelichting, onderwerp, gereedOp }) => (
    <p key={nummer} className={clsx("text-sm", (cijfer ?? 0) >= 7 ? "text-groen" : "text-koper")}>
      {gereedOp ? `${formatDag(gereedOp, now)}: ` : ""}cijfer {cijfer}{toelichting ? `, “${toelichting}”` : ` voor “${onderwerp}”`}
    </p>
  ));
}

function Klant({ zaak: { melding, eerder }, now }: { zaak: Zaak; now: Date }) {
  return (
    <Deel kop="Klant">
      {melding.zonderAccount
        ? <><p className="font-semibold">{melding.klantNaam}</p><Badge>Zonder account</Badge></>
        : <Link href={`/klanten/${melding.melderId}`} className="font-semibold hover:underline">{melding.klantNaam}</Link>}
      <p className="text-ink-2">{[melding.afdeling, melding.klantFunctie].filter(Boolean).join(", ")}</p>
      {melding.klantTelefoon ? <p className="text-ink-2">tel. <a href={`tel:${melding.klantTelefoon.replaceAll(/[^\d+]/g, "")}`} className="hover:underline">{melding.klantTelefoon}</a></p> : null}
      <p className="break-words text-ink-2">{melding.klantEmail || "Gaf geen adres op om te volgen."}</p>
      {melding.voor ? <p className="mt-1.5">Voor {melding.voorSoort === "afdeling" ? "de afdeling " : ""}<b className="font-semibold">{melding.voor}</b></p> : null}
      <div className="mt-1.5 flex flex-col gap-0.5"><Ervaring eerder={eerder} now={now} /></div>
    </Deel>
  );
}

const STIL = new Set<string>(["gereed", "afgesloten", "geannuleerd"]);

type Props = { zaak: Zaak; plek: Plek | null; now: Date; opdrachtKnoppen: Readonly<Record<number, ReactNode>>; /** What is probably the same. */ dubbel: ReactNode; /** What went up in this one. */ opgegaan?: ReactNode; /** What the desk may give here of its own accord. */ mandaat?: ReactNode; /** What knowledge has to do with this melding. */ kennis?: ReactNode };

/** Beside a melding, in the order of need: klant, place, clocks, opdrachten, what was before. */
export function ZaakZij({ zaak, plek, now, opdrachtKnoppen, dubbel, opgegaan, mandaat, kennis }: Props) {
  const { melding, klokken, opdrachten, eerder, route } = zaak;
  return (
    <aside aria-label="Bij deze melding" className="flex flex-col gap-5 px-4.5 py-3.5 text-sm xl:px-3.5">
      <Klant zaak={zaak} now={now} />
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
      <ZaakKring kring={zaak.kring} opgegaan={opgegaan} />
      {dubbel}
      {kennis ? <Deel kop="Kennis">{kennis}</Deel> : null}
      <Deel kop="Eerder van deze klant">
        {melding.zonderAccount ? <p className="text-ink-2">Onbekend: deze melding kwam zonder account.</p> : eerder.length === 0 ? <p className="text-ink-2">Dit is de eerste melding.</p> : <EerderLijst meldingen={eerder} now={now} />}
      </Deel>
      <p className="text-ink-2">Ingevoerd door {melding.ingevoerdDoor}. Status: {MELDING_STATUS[melding.status].toLowerCase()}.</p>
    </aside>
  );
}
