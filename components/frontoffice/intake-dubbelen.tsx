"use client";

import { SubmitButton } from "@/components/ui/submit-button";
import { formatMeldingNummer } from "@/lib/format/nummer";
import { DubbelRij } from "./dubbel-rij";
import { useDubbelen } from "./use-dubbelen";

type Props = { vraag: { readonly tekst: string; readonly locatieId: string | null; readonly productCode: string | null; readonly kwis: string | null }; /** A stranger or the desk itself cannot follow along. */ kanKoppelen: boolean };
const MIN_TEKENS = 8;

/** While somebody speaks: what was reported already, and the press that makes the klant a meemelder instead. */
export function IntakeDubbelen({ vraag, kanKoppelen }: Props) {
  const dubbelen = useDubbelen(vraag.tekst.trim().length < MIN_TEKENS ? null : vraag);
  return (
    <div aria-live="polite" className="empty:hidden">
      {dubbelen.length > 0 ? (
        <section aria-labelledby="al-gemeld" className="rounded-xl border border-line bg-surface p-4 text-sm">
          <h2 id="al-gemeld" className="mb-2 text-base font-semibold">Is dit al gemeld?</h2>
          <ul className="flex flex-col divide-y divide-line">
            {dubbelen.map((dubbel) => (
              <DubbelRij key={dubbel.nummer} dubbel={dubbel} actie={kanKoppelen && dubbel.open
                ? <SubmitButton name="koppel" value={dubbel.nummer} kind="gewoon" size="klein" bezig="Bezig met koppelen" className="max-lg:min-h-11" aria-label={`Koppel als meemelder aan ${formatMeldingNummer(dubbel.nummer)}`}>Koppel als meemelder</SubmitButton> : null} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
