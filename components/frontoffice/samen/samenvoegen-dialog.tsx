"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { Dialog } from "@/components/ui/dialog";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatTelwoord } from "@/lib/format/format-getal";
import type { FormulierActie } from "../formulier";
import { useActie } from "../use-actie";
import { useDubbelen } from "../use-dubbelen";
import { gaatMee, SamenKeuze } from "./samen-keuze";
import { useSamenVoorbeeld } from "./use-samen-voorbeeld";

type Props = { /** What is chosen to begin with; the first may already be meant as the one that stays. */ nummers: readonly number[]; hoofd?: number | null; serverActie: FormulierActie; onSluit: () => void };

const KEUZE = { een: "melding gaat erin op", meer: "meldingen gaan erin op" };

/** What is probably the same as the only one that is chosen yet, to add in one press. */
function Voorstellen({ nummer, onKies }: { nummer: number; onKies: (nummer: number) => void }) {
  const dubbelen = useDubbelen({ nummer });
  if (dubbelen.length === 0) return null;
  return (
    <div role="group" aria-label="Waarschijnlijk dezelfde" className="flex flex-wrap items-center gap-1.5 text-sm">
      <span className="text-ink-2">Waarschijnlijk dezelfde:</span>
      {dubbelen.map((dubbel) => <button key={dubbel.nummer} type="button" onClick={() => onKies(dubbel.nummer)} title={dubbel.over} className="min-h-8 rounded-full border border-line-strong px-2.5 text-left hover:bg-sunken max-lg:min-h-11">M{dubbel.nummer} {dubbel.onderwerp}</button>)}
    </div>
  );
}

/** Lets meldingen go up in one of them, and first shows what that does to each: nothing is a surprise afterwards. */
export function SamenvoegenDialog({ nummers: begin, hoofd: eerst = null, serverActie, onSluit }: Props) {
  const [nummers, setNummers] = useState(begin);
  const [gekozen, setHoofd] = useState(eerst);
  const [metOpdrachten, setMetOpdrachten] = useState(false);
  const [stand, doe] = useActie(serverActie, { onKlaar: onSluit });
  const { voorbeeld, fout } = useSamenVoorbeeld({ hoofd: gekozen, nummers, keer: stand });
  const items = voorbeeld?.items.filter(({ nummer }) => nummers.includes(nummer)) ?? [];
  const hoofd = voorbeeld?.hoofd ?? null;
  const mee = items.filter((item) => gaatMee(item, { hoofd, metOpdrachten }));
  const uit = items.filter(({ nummer, bezwaar, opdrachten }) => nummer !== hoofd && bezwaar === null && opdrachten.length > 0);
  const add = (nummer: number) => setNummers((nu) => (nu.includes(nummer) ? nu : [...nu, nummer]));
  const remove = (nummer: number) => { setNummers((nu) => nu.filter((een) => een !== nummer)); if (gekozen === nummer) setHoofd(null); };
  const telling = mee.length > 0 && hoofd !== null ? `M${hoofd} blijft. ${formatTelwoord(mee.length, KEUZE)}.` : "Kies minstens één melding die erin opgaat.";
  return (
    <Dialog open onClose={onSluit} titel="Samenvoegen" breed>
      <form action={doe} className="flex flex-col gap-4">
        {stand.status === "fout" ? <Notice kind="let-op" role="alert"><p>{stand.melding}</p><ul className="list-disc pl-4">{stand.fouten.map(({ veld, reden }) => <li key={veld}>{reden}</li>)}</ul></Notice> : null}
        {fout ? <Notice kind="let-op" role="alert">Het voorbeeld kon niet worden opgehaald. Probeer het zo opnieuw.</Notice> : null}
        <Combobox key={nummers.length} bron="/api/zoek/meldingen" naam="zoekMelding" waardeNaam="gevonden" label="Melding toevoegen" hint="Zoek op nummer of op woorden uit de melding." optioneel onKies={(optie) => { if (optie) add(Number(optie.waarde)); }} />
        {nummers.length === 1 && nummers[0] !== undefined ? <Voorstellen nummer={nummers[0]} onKies={add} /> : null}
        <fieldset className="min-w-0">
          <legend className="mb-1.5 font-semibold">Welke melding blijft?</legend>
          <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line">
            {items.map((item) => <SamenKeuze key={item.nummer} item={item} isHoofd={item.nummer === hoofd} metOpdrachten={metOpdrachten} onHoofd={() => setHoofd(item.nummer)} onWeg={nummers.length > 1 ? () => remove(item.nummer) : null} />)}
            {voorbeeld === null && !fout ? <li className="px-3 py-2.5 text-ink-2">Bezig met ophalen …</li> : null}
          </ul>
        </fieldset>
        {mee.map(({ nummer, versie }) => <input key={nummer} type="hidden" name="melding" value={`${nummer}:${versie}`} />)}
        {uit.length > 0 ? <Checkbox naam="metOpdrachten" label={`Trek de open opdrachten in van ${uit.map(({ nummer }) => `M${nummer}`).join(", ")}`} checked={metOpdrachten} onChange={(event) => setMetOpdrachten(event.target.checked)} /> : null}
        <LiveRegion tekst={telling} />
        <div className="sticky bottom-0 -mx-5 -mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-b-xl bg-surface px-5 pt-2 pb-5">
          <SubmitButton bezig="Bezig" disabled={mee.length === 0}>Samenvoegen</SubmitButton>
          <p className="text-sm text-ink-2">{telling} U kunt dit later weer losmaken.</p>
        </div>
      </form>
    </Dialog>
  );
}
