"use client";

import { SubmitButton } from "@/components/ui/submit-button";
import { formatMeldingNummer } from "@/lib/format/nummer";
import type { DeskDubbel } from "./desk-dubbel";
import { DubbelRij } from "./dubbel-rij";
import type { FormulierActie } from "./formulier";
import { useActie } from "./use-actie";
import { useDubbelen } from "./use-dubbelen";

type Zaak = { readonly nummer: number; readonly versie: number };

/** Merges the later of the two into the earlier one; its klant follows from then on. */
function Samenvoegen({ zaak, dubbel, serverActie }: { zaak: Zaak; dubbel: DeskDubbel; serverActie: FormulierActie }) {
  const [, doe] = useActie(serverActie, { vertelFout: true });
  const [weg, blijft] = dubbel.eerder ? [zaak, dubbel] : [dubbel, zaak];
  return (
    <form action={doe} className="flex flex-col items-start gap-1">
      <input type="hidden" name="actie" value="cancel" /><input type="hidden" name="reden" value="samengevoegd" />
      <input type="hidden" name="nummer" value={weg.nummer} /><input type="hidden" name="versie" value={weg.versie} /><input type="hidden" name="naar" value={formatMeldingNummer(blijft.nummer)} />
      <SubmitButton kind="gewoon" size="klein" bezig="Bezig" className="max-lg:min-h-11" aria-label={`Samenvoegen als meemelder: ${formatMeldingNummer(weg.nummer)} gaat op in ${formatMeldingNummer(blijft.nummer)}`}>Samenvoegen als meemelder</SubmitButton>
      <p className="text-xs text-ink-2">{formatMeldingNummer(weg.nummer)} gaat op in {formatMeldingNummer(blijft.nummer)}.</p>
    </form>
  );
}

/** Beside a melding: what is probably the same. Fetched after the page has come, so that opening does not wait for it. */
export function DubbelPaneel({ zaak, magSamenvoegen, serverActie }: { zaak: Zaak; magSamenvoegen: boolean; serverActie: FormulierActie }) {
  const dubbelen = useDubbelen({ nummer: zaak.nummer, versie: zaak.versie });
  if (dubbelen.length === 0) return null;
  return (
    <section aria-labelledby="waarschijnlijk-dubbel">
      <h2 id="waarschijnlijk-dubbel" className="mb-1.5 text-xs font-semibold text-ink-2">Waarschijnlijk dubbel</h2>
      <ul className="flex flex-col divide-y divide-line">{dubbelen.map((dubbel) => <DubbelRij key={dubbel.nummer} dubbel={dubbel} actie={magSamenvoegen ? <Samenvoegen zaak={zaak} dubbel={dubbel} serverActie={serverActie} /> : null} />)}</ul>
    </section>
  );
}
