"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { keepTyped } from "@/components/ui/keep-typed";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { redenOf } from "@/components/ui/veld-reden";
import type { SplitsVoorstel } from "@/lib/queries/samen/get-splitsing";
import type { FormulierActie } from "../formulier";
import { useActie } from "../use-actie";
import { SplitsDeel } from "./splits-deel";

type Props = { nummer: number; serverActie: FormulierActie; onSluit: () => void };

const MEESTE = 4;

/** One message or file, with a tick for each part that it goes along with. */
function Mee({ soort, id, tekst, delen }: { soort: "bericht" | "bijlage"; id: string; tekst: string; delen: number }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2">
      <span className="min-w-0 flex-1 basis-52 text-sm wrap-anywhere">{tekst}</span>
      <span role="group" aria-label={`${tekst} gaat mee met`} className="flex gap-3">
        {Array.from({ length: delen }, (_, index) => (
          <label key={index} className="flex min-h-8 items-center gap-1.5 text-sm max-lg:min-h-11"><input type="checkbox" name={soort} value={`${index + 1}:${id}`} className="size-[1.15em] accent-petrol" />deel {index + 1}</label>
        ))}
      </span>
    </li>
  );
}

/** The proposal of the server, or that it could not be fetched. */
function useSplitsing(nummer: number): SplitsVoorstel | "fout" | null {
  const [voorstel, setVoorstel] = useState<SplitsVoorstel | "fout" | null>(null);
  useEffect(() => {
    const einde = new AbortController();
    fetch(`/api/wachtrij/splitsen?nummer=${nummer}`, { signal: einde.signal }).then(async (answer) => setVoorstel(answer.ok ? ((await answer.json()) as SplitsVoorstel) : "fout")).catch(() => { if (!einde.signal.aborted) setVoorstel("fout"); });
    return () => einde.abort();
  }, [nummer]);
  return voorstel;
}

function Vorm({ nummer, voorstel, serverActie, onSluit }: Props & { voorstel: SplitsVoorstel }) {
  const [aantal, setAantal] = useState(voorstel.delen.length);
  const [stand, doe] = useActie(serverActie, { onKlaar: onSluit });
  const leeg = { tekst: "", kwis: voorstel.delen[0]?.kwis ?? "I", product: null } as const;
  const mee = [...voorstel.berichten.map(({ id, tekst, vanKlant }) => ({ soort: "bericht" as const, id, tekst: `${vanKlant ? "Klant" : "Servicedesk"}: ${tekst}` })), ...voorstel.bijlagen.map(({ id, naam }) => ({ soort: "bijlage" as const, id, tekst: naam }))];
  return (
    <form action={doe} onReset={keepTyped(stand)} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="nummer" value={nummer} /><input type="hidden" name="versie" value={voorstel.versie} />
      {stand.status === "fout" ? <Notice kind="let-op" role="alert">{stand.fouten[0]?.reden ?? stand.melding}</Notice> : null}
      {Array.from({ length: aantal }, (_, index) => <SplitsDeel key={index} deel={index + 1} begin={voorstel.delen[index] ?? leeg} fout={redenOf(stand.fouten, `deel${index + 1}`)} />)}
      <div className="flex flex-wrap gap-2">
        {aantal < MEESTE ? <Button size="klein" className="max-lg:min-h-11" onClick={() => setAantal(aantal + 1)}>Deel toevoegen</Button> : null}
        {aantal > 2 ? <Button size="klein" className="max-lg:min-h-11" onClick={() => setAantal(aantal - 1)}>Deel {aantal} weghalen</Button> : null}
      </div>
      {mee.length > 0 ? (
        <section aria-labelledby="splits-mee">
          <h3 id="splits-mee" className="mb-1.5 font-semibold">Wat gaat mee?</h3>
          <ul className="divide-y divide-line rounded-lg border border-line">{mee.map((een) => <Mee key={een.id} {...een} delen={aantal} />)}</ul>
          <p className="mt-1.5 text-sm text-ink-2">Alles blijft ook bij M{nummer} staan.</p>
        </section>
      ) : null}
      <div className="sticky bottom-0 -mx-5 -mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-b-xl bg-surface px-5 pt-2 pb-5">
        <SubmitButton bezig="Bezig">Splitsen</SubmitButton>
        <p className="text-sm text-ink-2">De klant krijgt één bericht. M{nummer} blijft open tot alle delen klaar zijn.</p>
      </div>
    </form>
  );
}

/** Makes deelmeldingen of one melding, with a proposal for the texts to begin with. */
export function SplitsDialog({ nummer, serverActie, onSluit }: Props) {
  const voorstel = useSplitsing(nummer);
  return (
    <Dialog open onClose={onSluit} titel="Splitsen in delen" breed>
      {voorstel === "fout" ? <Notice kind="let-op" role="alert">Het voorstel kon niet worden opgehaald. Sluit dit venster en probeer het opnieuw.</Notice> : null}
      {voorstel === null ? <p className="text-ink-2">Bezig met ophalen …</p> : null}
      {voorstel !== null && voorstel !== "fout" ? <Vorm nummer={nummer} voorstel={voorstel} serverActie={serverActie} onSluit={onSluit} /> : null}
    </Dialog>
  );
}
