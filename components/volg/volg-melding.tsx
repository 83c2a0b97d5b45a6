import { RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import { BijlageGrid } from "@/components/melding/bijlage-grid";
import { BerichtBallon } from "@/components/melding/bericht-ballon";
import { KwisIcoon } from "@/components/melding/kwis-icoon";
import { MeldingStatusLabel } from "@/components/melding/status-label";
import { VoortgangSteps } from "@/components/melding/voortgang-steps";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { formatDag, formatMoment, formatVolledig } from "@/lib/format/format-moment";
import { formatMeldingNummer } from "@/lib/format/nummer";
import { describeVervolg, describeVervolgVoorMeelezer } from "@/lib/i18n/klant-vervolg";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { EigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import type { Verwant } from "@/lib/queries/portaal/list-verwanten";
import { BestandToevoegen } from "./bestand-toevoegen";
import { Gegevens } from "./gegevens";
import { MeereageerForm } from "./meereageer-form";
import { OordeelForm } from "./oordeel-form";
import { TekstForm } from "./tekst-form";
import { Vervolgzin } from "./vervolgzin";
import type { VolgDeur } from "./volg-model";
import { WatUKuntDoen } from "./wat-u-kunt-doen";

type Props = {
  melding: EigenMelding; now: Date; deur: VolgDeur; cijfer: number | null; upload: { gelukt: number; fout: string | null };
  /** For who is not the melder: whose it is. */
  balk?: ReactNode;
  /** Other meldingen that belong to this one, which the reader may open too; a link to one melding opens no other. */
  verwanten?: readonly Verwant[];
  /** Where the same is asked once more, for who asked it and is done with it. */
  opnieuw?: string | null;
  /** Whom the melder lets look along. */
  delen?: ReactNode;
};

/** Beside the number a few words do: the sentence below says the rest. For the melder, and for who follows along. */
const KORT: Readonly<Partial<Record<MeldingStatus, readonly [string, string]>>> = { wacht_op_klant: ["Antwoord nodig", "Wacht op antwoord"], gereed: ["Klaar", "Klaar"] };

function Gesprek({ melding, now, deur }: Pick<Props, "melding" | "now" | "deur">) {
  const schrijft = melding.mag.schrijven && melding.stand.status !== "wacht_op_klant";
  if (!schrijft && melding.berichten.length === 0) return null;
  return (
    <section aria-labelledby="gesprek" className="flex flex-col gap-4">
      <h2 id="gesprek" className="text-xl">Berichten</h2>
      {melding.berichten.length === 0 && schrijft ? <p className="text-ink-2">Nog geen berichten. Wilt u iets toevoegen? Schrijf het hieronder.</p> : null}
      {melding.berichten.map((bericht) => <BerichtBallon key={bericht.id} soort={bericht.vanMij ? "aan" : "van"} door={bericht.door} op={bericht.op} now={now} tekst={bericht.tekst} />)}
      {schrijft ? <TekstForm actie={deur.actie} begin={deur.begin} soort="bericht" nummer={formatMeldingNummer(melding.nummer)} /> : null}
    </section>
  );
}

function Bestanden({ melding, deur, upload }: Pick<Props, "melding" | "deur" | "upload">) {
  if (!melding.mag.schrijven && melding.bestanden.length === 0 && melding.relatie !== "melder") return null;
  const vanWie = melding.relatie === "melder" ? "Foto van de servicedesk" : "Foto bij de melding";
  return (
    <section aria-labelledby="bestanden" className="flex flex-col gap-4">
      <h2 id="bestanden" className="text-xl">Foto’s en bestanden</h2>
      <BijlageGrid bijlagen={melding.bestanden.map((bestand) => ({ id: bestand.id, naam: bestand.naam, href: deur.bestandPad(bestand.id, false), miniatuur: bestand.beeld ? deur.bestandPad(bestand.id, true) : null, beschrijving: `${bestand.vanMij ? "Uw foto" : vanWie}: ${bestand.naam}`, bytes: bestand.grootte }))} />
      {melding.mag.schrijven ? <BestandToevoegen adres={deur.upload} velden={deur.velden} gelukt={upload.gelukt} fout={upload.fout} /> : melding.bestanden.length === 0 ? <p className="text-ink-2">Er zijn geen bestanden.</p> : null}
    </section>
  );
}

/** One melding for its klant, or for who follows along: how far, what next, what can be done now, the conversation and the files. */
export function VolgMelding({ melding, now, deur, cijfer, upload, balk, delen, verwanten = [], opnieuw = null }: Props) {
  const { stand, acties } = melding;
  const nummer = formatMeldingNummer(melding.nummer);
  const { voor, tijd, exact, na = "" } = (melding.relatie === "melder" ? describeVervolg : describeVervolgVoorMeelezer)(stand, now);
  const bij = Object.fromEntries(Object.entries(melding.stapOp).map(([stap, op]) => [stap, <time key={stap} dateTime={op.toISOString()} title={formatVolledig(op)}>{formatMoment(op, now)}</time>]));
  return (
    <div className="flex flex-col gap-9">
      {balk}
      <header className="flex flex-col gap-5">
        <div className="flex items-start gap-4">
          <KwisIcoon kwis={stand.kwis} groot />
          <div className="min-w-0">
            <AutoFocusHeading className="text-2xl break-words sm:text-3xl">{melding.onderwerp}</AutoFocusHeading>
            <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2"><span>{nummer}</span><MeldingStatusLabel status={stand.status} voor="klant" tekst={KORT[stand.status]?.[melding.relatie === "melder" ? 0 : 1]} /><span>Gemeld {formatDag(melding.ontvangenOp, now)}</span></p>
          </div>
        </div>
        {stand.status === "geannuleerd" ? null : <VoortgangSteps status={stand.status} bij={bij} />}
        <Vervolgzin status={stand.status} voor={voor} tijd={tijd} exact={exact && formatVolledig(exact)} na={`${na}${stand.annuleerNaar ? ` (${stand.annuleerNaar})` : ""}`} />
      </header>
      {acties.includes("answer") ? (
        <Panel kop="Wij hebben een vraag voor u" className="border-koper">
          <p className="mb-4 text-lg break-words whitespace-pre-line">{melding.vraag}</p>
          <TekstForm actie={deur.actie} begin={deur.begin} soort="answer" nummer={nummer} />
        </Panel>
      ) : null}
      {melding.oplossing ? <Panel kop={stand.kwis === "I" || stand.kwis === "K" ? "Ons antwoord" : "Dit hebben wij gedaan"}><p className="break-words whitespace-pre-line">{melding.oplossing}</p></Panel> : null}
      {acties.includes("rate") ? <OordeelForm deur={{ actie: deur.actie, begin: deur.begin }} gekozen={cijfer} oordeel={melding.oordeel} /> : null}
      {melding.mag.meereageren ? <MeereageerForm deur={{ actie: deur.actie, begin: deur.begin }} /> : null}
      <div className="grid gap-x-9 gap-y-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-9">
          <Gesprek melding={melding} now={now} deur={deur} />
          <Bestanden melding={melding} deur={deur} upload={upload} />
        </div>
        <aside className="flex min-w-0 flex-col gap-6">
          <Gegevens melding={melding} verwanten={verwanten} />
          <WatUKuntDoen actie={deur.actie} begin={deur.begin} acties={acties} erger={melding.mag.erger} navragen={melding.navragen} nummer={nummer} />
          {delen}
          {opnieuw ? <LinkButton href={opnieuw} size="raak" className="self-start"><RotateCcw aria-hidden />Nog een keer melden</LinkButton> : null}
        </aside>
      </div>
    </div>
  );
}
