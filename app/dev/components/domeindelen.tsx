import { Wrench } from "lucide-react";
import { BerichtBallon } from "@/components/melding/bericht-ballon";
import { BijlageGrid } from "@/components/melding/bijlage-grid";
import { KwisChip } from "@/components/melding/kwis-chip";
import { KwisIcoon } from "@/components/melding/kwis-icoon";
import { LocatiePad } from "@/components/melding/locatie-pad";
import { PrioriteitBars } from "@/components/melding/prioriteit-bars";
import { MeldingStatusLabel, OpdrachtStatusLabel } from "@/components/melding/status-label";
import { Tijdlijn } from "@/components/melding/tijdlijn";
import { UiterlijkBar } from "@/components/melding/uiterlijk-bar";
import { VoortgangSteps } from "@/components/melding/voortgang-steps";
import { Panel } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { MELDING_STATUSES } from "@/lib/domain/melding/status";
import { OPDRACHT_STATUSES } from "@/lib/domain/opdracht/transitions";
import { KWIS_TEGELS } from "@/lib/i18n/teksten";

const NU = "2026-11-23T09:50:00+01:00";
const at = (tijd: string) => `2026-11-${tijd}:00+01:00`;
const KLOKKEN = ["23T10:02", "23T10:55", "24T12:00", "27T12:00", "23T09:20"];

export function Domeindelen() {
  return (
    <section className="flex flex-col gap-6">
      <h2 className="text-2xl">Melding en opdracht</h2>
      <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {KWIS_TEGELS.map(({ kwis, kop, uitleg }) => (
          <li key={kwis} className="flex flex-col gap-1.5 rounded-xl border border-line bg-surface p-4 sm:p-5">
            <span className="mb-2"><KwisIcoon kwis={kwis} groot /></span>
            <b className="text-lg font-bold">{kop}</b><span className="hidden text-sm text-ink-2 sm:block">{uitleg}</span>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-5">{KWIS.map((kwis) => <KwisChip key={kwis} kwis={kwis} metWoord />)}</div>
      <div className="flex flex-wrap items-center gap-6">{[1, 2, 3, 4].map((prioriteit) => <PrioriteitBars key={prioriteit} prioriteit={prioriteit} metWoord />)}</div>
      <div className="flex flex-wrap items-end gap-8">{KLOKKEN.map((tijd) => <UiterlijkBar key={tijd} van={at("23T09:00")} uiterlijk={at(tijd)} now={NU} />)}</div>
      <div className="flex flex-wrap gap-2">{MELDING_STATUSES.map((status) => <MeldingStatusLabel key={status} status={status} />)}</div>
      <div className="flex flex-wrap gap-2">{MELDING_STATUSES.map((status) => <MeldingStatusLabel key={status} status={status} voor="klant" />)}</div>
      <div className="flex flex-wrap gap-2">{OPDRACHT_STATUSES.map((status) => <OpdrachtStatusLabel key={status} status={status} />)}</div>
      <Panel kop="Voortgang"><VoortgangSteps status="uitgezet" bij={{ 0: "vandaag 09.42 uur", 2: "De monteur komt vandaag vóór 10.30 uur" }} /></Panel>
      <div className="flex flex-wrap items-center gap-4"><VoortgangSteps status="uitgezet" kort /><LocatiePad naam="zaal Waterlelie (N2.14)" pad="Noord > 2e verdieping" /></div>
      <div className="grid gap-6 lg:grid-cols-2">
        <div className="flex flex-col gap-3">
          <BerichtBallon soort="van" door="K. Visser" op={at("23T09:42")} now={NU} tekst="Er komt water door het plafond bij het raam. Om 10.00 uur zit hier de commissie. Kunnen we ergens anders zitten?" />
          <BerichtBallon soort="intern" door="Jasper" op={at("23T09:45")} now={NU} tekst="Vorige maand dezelfde plek, afvoer op 3. Loodgieter kent het." />
          <BerichtBallon soort="aan" door="Sanne van de servicedesk" op={at("23T09:48")} now={NU} tekst="De loodgieter is er vóór 10.30 uur. Zaal Iris (N2.18) is vrij en staat voor u klaar." />
        </div>
        <Tijdlijn now={NU} regels={[
          { id: 1, op: at("23T09:42"), tekst: "Melding ontvangen", door: "K. Visser" },
          { id: 2, op: at("23T09:44"), tekst: "In behandeling genomen", door: "Sanne Bos" },
          { id: 3, op: at("23T09:47"), tekst: "O2231 aangeboden aan De Groot Installaties", door: "Sanne Bos", icoon: <Wrench />, nadruk: true },
        ]} />
      </div>
      <BijlageGrid bijlagen={[{ id: "1", naam: "plafond.jpg", href: "#", miniatuur: "/icoon.svg", beschrijving: "Natte plek in het plafond", bytes: 340_000 }, { id: "2", naam: "offerte.pdf", href: "#", beschrijving: "Offerte", bytes: 1_200_000 }]} />
      <Table caption="Meldingen" kaarten>
        <thead><tr><Th>Nummer</Th><Th sorteer={{ href: "#", richting: "ascending" }}>Onderwerp</Th><Th getal>Aantal</Th></tr></thead>
        <tbody><tr><Th scope="row" className="!text-ink">M10482</Th><Td data-label="Onderwerp">Water door het plafond</Td><Td getal data-label="Aantal">3</Td></tr></tbody>
      </Table>
    </section>
  );
}
