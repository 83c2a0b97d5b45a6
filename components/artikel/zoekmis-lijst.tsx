"use client";

import Link from "next/link";
import { useActionState } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table, Td, Th } from "@/components/ui/table";
import type { FormState } from "@/lib/web/form-state";

export type ZoekmisRij = { readonly tekst: string; readonly aantal: number; readonly laatst: string; readonly status: "open" | "opgelost" | "niet_nodig"; readonly artikelCode: string | null };
type Props = { rijen: readonly ZoekmisRij[]; actie: (state: FormState, form: FormData) => Promise<FormState>; begin: FormState };

function WatNu({ rij: { tekst, status, artikelCode }, actie, begin }: Omit<Props, "rijen"> & { rij: ZoekmisRij }) {
  const [state, send] = useActionState(actie, begin);
  if (status === "opgelost") return artikelCode ? <Link href={`/kennis/${artikelCode}`} prefetch={false} className="tekstlink inline-flex min-h-6 items-center">Bekijk het artikel</Link> : null;
  return (
    <form action={send} className="flex flex-wrap items-center gap-2">
      {state.melding ? <Notice kind="let-op" role="status">{state.melding}</Notice> : null}
      <input type="hidden" name="tekst" value={tekst} />
      {status === "open" ? <LinkButton href={`/kennis/nieuw?zoekmis=${encodeURIComponent(tekst)}`} size="klein">Schrijf een artikel</LinkButton> : <span className="text-ink-2">Niet nodig.</span>}
      <SubmitButton name="oordeel" value={status === "open" ? "niet_nodig" : "open"} kind="stil" size="klein" bezig="Bezig">{status === "open" ? "Niet nodig" : "Toch wel"}</SubmitButton>
    </form>
  );
}

/** What people looked for and did not find, and what to do about it. */
export function ZoekmisLijst({ rijen, actie, begin }: Props) {
  return (
    <Table caption="Zoeken zonder resultaat" kaarten>
      <thead><tr><Th>Gezocht op</Th><Th getal>Keer</Th><Th>Laatst</Th><Th>Wat nu</Th></tr></thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={rij.tekst} className="hover:bg-sunken">
            <Td className="font-medium break-words sm:min-w-40">{rij.tekst}</Td>
            <Td getal data-label="Keer">{rij.aantal}</Td>
            <Td data-label="Laatst" className="whitespace-nowrap">{rij.laatst}</Td>
            <Td><WatNu rij={rij} actie={actie} begin={begin} /></Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
