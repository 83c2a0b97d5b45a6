"use client";

import clsx from "clsx";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";

export type LijstKolom = { readonly label: string; readonly getal?: boolean };
export type LijstRij = { readonly id: string; readonly href: string | null; readonly cellen: readonly string[]; readonly uit?: boolean };
type Props = { caption: string; kolommen: readonly LijstKolom[]; rijen: readonly LijstRij[] };

/** Every list of beheer: the first column leads to the thing, what is off says so. Rows arrive as plain text. */
export function LijstTabel({ caption, kolommen, rijen }: Props) {
  return (
    <Table caption={caption} kaarten>
      <thead><tr>{kolommen.map(({ label, getal }) => <Th key={label} getal={getal}>{label}</Th>)}</tr></thead>
      <tbody>
        {rijen.map(({ id, href, cellen, uit }) => (
          <tr key={id} className="hover:bg-sunken">
            {kolommen.map(({ label, getal }, index) => (
              <Td key={label} getal={getal} data-label={label} className={clsx(index === 0 && "sm:min-w-40", !cellen[index] && "max-sm:hidden")}>
                {index > 0 ? cellen[index] : (
                  <span className="inline-flex flex-wrap items-center gap-2">
                    {href ? <Link href={href} className="font-medium underline-offset-2 hover:underline">{cellen[0]}</Link> : cellen[0]}
                    {uit ? <Badge toon="weg">Uit</Badge> : null}
                  </span>
                )}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
