import clsx from "clsx";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import type { SelectieCode } from "@/lib/domain/kpi/selectie";
import { deel } from "@/lib/domain/kpi/telling";
import { formatDecimaal, formatGetal, formatProcent } from "@/lib/format/format-getal";
import type { PeriodeMeting } from "@/lib/queries/sturen/get-dashboard";
import { GetalLink } from "./getal-link";
import { formatWaardeTekst } from "./kpi-tekst";
import { lijstHref } from "./lijst-adres";

// On a phone four columns fit; the others are one press away in the list of the group.
const breed = "hidden sm:table-cell whitespace-nowrap";
const smal = "hidden min-[22rem]:table-cell";

function Balk({ deel: waarde }: { deel: number }) {
  return (
    <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className="mr-2 hidden h-2 w-22 overflow-hidden rounded-full bg-line sm:inline-block">
      <rect width={waarde * 100} height="8" className={waarde < 0.9 ? "fill-koper" : "fill-petrol"} />
    </svg>
  );
}

/** On time, speed and experience per product group; every cell opens its meldingen. */
export function ProductgroepenPaneel({ meting }: { meting: PeriodeMeting }) {
  const groepen = Object.entries(meting.perGroep).filter(([, { gereed }]) => gereed > 0).sort(([, a], [, b]) => b.gereed - a.gereed);
  const kop = "Per productgroep";
  if (groepen.length === 0) return <Panel kop={kop}><EmptyState kop="Nog niets afgerond in deze periode">Kies een langere periode om groepen te vergelijken.</EmptyState></Panel>;
  return (
    <Panel kop={kop}>
      <Table caption="Afgeronde meldingen per productgroep">
        <thead><tr><Th>Groep</Th><Th getal className={smal}>Afgerond</Th><Th getal>Op tijd</Th><Th getal className={breed}>Te laat</Th><Th getal className={breed}>Doorlooptijd</Th><Th getal>Cijfer</Th><Th getal className={breed}>Heropend</Th></tr></thead>
        <tbody>
          {groepen.map(([groep, telling]) => {
            const href = (lijst: SelectieCode) => lijstHref({ lijst, periode: meting.periode, groep });
            const opTijd = deel(telling.opTijd, telling.metNorm);
            const cijfer = deel(telling.cijferSom, telling.oordelen);
            return (
              <tr key={groep}>
                <Td className="hyphens-auto">{groep || "Zonder product"}</Td>
                <Td getal className={smal}><GetalLink href={href("gereed")}>{formatGetal(telling.gereed)}</GetalLink></Td>
                <Td getal>{opTijd === null ? "–" : <><Balk deel={opTijd} /><GetalLink href={href("op-tijd")} className={clsx("sm:min-w-12", opTijd < 0.9 && "text-koper")}>{formatProcent(opTijd)}</GetalLink></>}</Td>
                <Td getal className={breed}><GetalLink href={href("te-laat")}>{formatGetal(telling.metNorm - telling.opTijd)}</GetalLink></Td>
                <Td getal className={breed}>{formatWaardeTekst(meting.doorloop.perGroep[groep]?.p50 ?? null, "uren")}</Td>
                <Td getal>{cijfer === null ? "–" : <GetalLink href={href("beoordeeld")} className={clsx(cijfer < 7 && "text-koper")}>{formatDecimaal(cijfer)}</GetalLink>}</Td>
                <Td getal className={breed}><GetalLink href={href("heropend")}>{formatProcent(deel(telling.heropend, telling.gereed))}</GetalLink></Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Panel>
  );
}
