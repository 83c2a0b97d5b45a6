"use client";

import Link from "next/link";
import { Badge, type Toon } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";

/** A row as plain text: words are made on the server. */
export type KennisRij = {
  readonly code: string; readonly titel: string; readonly groep: string; readonly status: string; readonly toon: Toon; readonly eigenaar: string; readonly herzien: string;
  readonly labels: readonly { readonly tekst: string; readonly toon: Toon }[]; readonly gelezen: string; readonly nuttig: string; readonly genoeg: string;
};

/** Every article for who keeps them, with how it is used. */
export function KennisTabel({ rijen }: { rijen: readonly KennisRij[] }) {
  return (
    <Table caption="Artikelen" kaarten>
      <thead><tr><Th>Artikel</Th><Th>Groep</Th><Th>Stand</Th><Th>Eigenaar</Th><Th>Nakijken op</Th><Th getal>Gelezen</Th><Th getal>Nuttig</Th><Th getal>Genoeg</Th></tr></thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={rij.code} className="hover:bg-sunken">
            <Td className="sm:min-w-56">
              <span className="inline-flex flex-wrap items-center gap-2">
                <Link href={`/kennis/${rij.code}`} prefetch={false} className="font-medium break-words underline-offset-2 hover:underline">{rij.titel}</Link>
                {rij.labels.map(({ tekst, toon }) => <Badge key={tekst} toon={toon}>{tekst}</Badge>)}
              </span>
            </Td>
            <Td data-label="Groep" className="lg:whitespace-nowrap">{rij.groep}</Td>
            <Td data-label="Stand"><Badge toon={rij.toon}>{rij.status}</Badge></Td>
            <Td data-label="Eigenaar" className="lg:whitespace-nowrap">{rij.eigenaar}</Td>
            <Td data-label="Nakijken op" className="whitespace-nowrap">{rij.herzien}</Td>
            <Td getal data-label="Gelezen">{rij.gelezen}</Td>
            <Td getal data-label="Nuttig">{rij.nuttig}</Td>
            <Td getal data-label="Genoeg">{rij.genoeg}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
