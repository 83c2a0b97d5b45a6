"use client";

import Link from "next/link";
import { KwisChip } from "@/components/melding/kwis-chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, Td, Th } from "@/components/ui/table";
import { formatUiterlijkKort } from "@/lib/format/format-resterend";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import type { EerdereMelding } from "@/lib/queries/wachtrij/read-eerder";

export type KlantMelding = Omit<EerdereMelding, "ontvangenOp" | "gereedOp" | "uiterlijk"> & { readonly ontvangen: number; readonly uiterlijk: number | null };

/** What one klant asked, open first, with the judgement where there is one. */
export function KlantMeldingen({ rijen, nu, naam }: { rijen: readonly KlantMelding[]; nu: number; naam: string }) {
  if (rijen.length === 0) return <EmptyState kop="Nog geen meldingen">{naam} heeft nog niets gemeld.</EmptyState>;
  return (
    <Table caption={`Meldingen van ${naam}`} kaarten>
      <thead><tr><Th>Nummer</Th><Th>Soort</Th><Th>Onderwerp</Th><Th>Status</Th><Th>Ontvangen</Th><Th>Uiterlijk</Th><Th>Oordeel</Th></tr></thead>
      <tbody>
        {rijen.map(({ nummer, kwis, onderwerp, status, open, ontvangen, uiterlijk, cijfer, toelichting }) => (
          <tr key={nummer} className="hover:bg-sunken">
            <Td className="whitespace-nowrap tabular-nums"><Link href={`/wachtrij/M${nummer}`} prefetch={false} className="tekstlink">M{nummer}</Link></Td>
            <Td><KwisChip kwis={kwis} /></Td>
            <Td className={open ? "font-semibold" : undefined}>{onderwerp}</Td>
            <Td data-label="Status">{MELDING_STATUS[status]}</Td>
            <Td data-label="Ontvangen" className="whitespace-nowrap"><time dateTime={new Date(ontvangen).toISOString()} title={formatVolledig(ontvangen)}>{formatTabelMoment(ontvangen, nu)}</time></Td>
            <Td data-label="Uiterlijk" className="whitespace-nowrap">{open && uiterlijk ? formatUiterlijkKort(uiterlijk, nu) : "–"}</Td>
            <Td data-label="Oordeel">{cijfer === null ? "–" : <span className={cijfer >= 7 ? "text-groen" : "text-koper"}>{cijfer}{toelichting ? `, “${toelichting}”` : ""}</span>}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
