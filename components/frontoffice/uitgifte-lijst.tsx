"use client";

import clsx from "clsx";
import Link from "next/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { UITGIFTE, type UitgifteSoort } from "@/lib/domain/uitgifte/uitgifte";
import { formatMoment } from "@/lib/format/format-moment";
import type { FormulierActie } from "./formulier";
import { useActie } from "./use-actie";

export type UitgifteRegel = { readonly id: string; readonly soort: UitgifteSoort; readonly wat: string; readonly naam: string; readonly persoonId: string | null; readonly door: string; readonly terugVoor: number; readonly dagenTeLaat: number | null };

function Terug({ id, wat, actie }: { id: string; wat: string; actie: FormulierActie }) {
  const [, doe] = useActie(actie, { vertelFout: true });
  return <form action={doe}><input type="hidden" name="id" value={id} /><SubmitButton kind="gewoon" bezig="Bezig" className="min-h-11" aria-label={`${wat} is terug`}>Terug</SubmitButton></form>;
}

const laat = (dagen: number): string => (dagen === 0 ? "had vandaag terug moeten zijn" : dagen === 1 ? "1 dag te laat" : `${dagen} dagen te laat`);

/** What is out, latest first; taken back in one press. */
export function UitgifteLijst({ rijen, nu, actie }: { rijen: readonly UitgifteRegel[]; nu: number; actie: FormulierActie }) {
  if (rijen.length === 0) return <p className="text-ink-2">Alles is terug.</p>;
  return (
    <ul className="divide-y divide-line">
      {rijen.map(({ id, soort, wat, naam, persoonId, terugVoor, dagenTeLaat }) => (
        <li key={id} className="flex items-center justify-between gap-3 py-2 first:pt-0">
          <div className="min-w-0 wrap-anywhere">
            <p className="font-semibold">{UITGIFTE[soort].naam} {wat}</p>
            <p className="text-sm">{persoonId ? <Link prefetch={false} href={`/klanten/${persoonId}`} className="hover:underline">{naam}</Link> : naam}
              <span className={clsx("block", dagenTeLaat === null ? "text-ink-2" : "font-semibold text-koper")}>{dagenTeLaat === null ? `terug ${formatMoment(terugVoor, nu)}` : laat(dagenTeLaat)}</span></p>
          </div>
          <Terug id={id} wat={`${UITGIFTE[soort].naam} ${wat}`} actie={actie} />
        </li>
      ))}
    </ul>
  );
}
