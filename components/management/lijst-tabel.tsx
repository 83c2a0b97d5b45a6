"use client";

import clsx from "clsx";
import Link from "next/link";
import { KwisChip } from "@/components/melding/kwis-chip";
import { MeldingStatusLabel } from "@/components/melding/status-label";
import { Table, Td, Th } from "@/components/ui/table";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";
import { formatMeldingNummer } from "@/lib/format/nummer";
import type { LijstRow } from "@/lib/queries/sturen/list-meldingen";

type Props = { rows: readonly LijstRow[]; now: string; caption: string; /** Only who may open the wachtrij gets links to it. */ metLink: boolean };

/** On a phone, where a row is a card, what is empty takes no line. */
const leeg = (waarde: string | boolean | null): string | undefined => (waarde === null ? "max-sm:hidden" : undefined);

function Tijd({ op, now }: { op: string | null; now: string }) {
  return op ? <time dateTime={op} title={formatVolledig(op)}>{formatTabelMoment(op, now)}</time> : <>–</>;
}

function OpTijd({ opTijd }: Pick<LijstRow, "opTijd">) {
  if (opTijd === null) return <span className="text-ink-2">–</span>;
  return opTijd ? <>ja</> : <span className="font-medium text-koper">nee</span>;
}

/** The meldingen behind a figure: one component fed with plain rows, cards on a phone. */
export function LijstTabel({ rows, now, caption, metLink }: Props) {
  return (
    <Table caption={caption} kaarten>
      <thead>
        <tr><Th>Nummer</Th><Th>Ontvangen</Th><Th>Onderwerp</Th><Th>Soort</Th><Th>Product</Th><Th>Locatie</Th><Th>Status</Th><Th>Uiterlijk</Th><Th>Gereed</Th><Th className="whitespace-nowrap">Op tijd</Th></tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const nummer = formatMeldingNummer(row.nummer);
          return (
            <tr key={row.nummer} className="hover:bg-sunken">
              <th scope="row" className="border-b border-line px-2 py-2.5 text-left align-baseline font-semibold whitespace-nowrap">
                {metLink ? <Link href={`/wachtrij/${nummer}`} prefetch={false} className="tekstlink">{nummer}</Link> : nummer}
              </th>
              <Td data-label="Ontvangen" className="whitespace-nowrap"><Tijd op={row.ontvangenOp} now={now} /></Td>
              <Td className="min-w-48 font-medium wrap-anywhere">{row.onderwerp}</Td>
              <Td data-label="Soort"><KwisChip kwis={row.kwis as Kwis} /></Td>
              <Td data-label="Product" className={leeg(row.product)}>{row.product ?? "–"}</Td>
              <Td data-label="Locatie" className={clsx("wrap-anywhere sm:min-w-36", leeg(row.locatie))}>{row.locatie ?? "–"}</Td>
              <Td data-label="Status"><MeldingStatusLabel status={row.status as MeldingStatus} /></Td>
              <Td data-label="Uiterlijk" className={clsx("whitespace-nowrap", leeg(row.uiterlijkOp))}><Tijd op={row.uiterlijkOp} now={now} /></Td>
              <Td data-label="Gereed" className={clsx("whitespace-nowrap", leeg(row.gereedOp))}><Tijd op={row.gereedOp} now={now} /></Td>
              <Td data-label="Op tijd" className={leeg(row.opTijd)}><OpTijd opTijd={row.opTijd} /></Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
