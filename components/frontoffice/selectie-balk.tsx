"use client";

import { X } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { LiveRegion } from "@/components/ui/live-region";
import { BULK_WOORD, type BulkWoord } from "./bulk-woorden";
import { BulkVenster } from "./bulk-venster";
import type { FormulierActie } from "./formulier";
import { biedOngedaan } from "./ongedaan-bron";
import { kies, useSelectie } from "./selectie-bron";
import { verwachtVelen } from "./verwacht";
import { useBulk, type BulkServerActie } from "./use-bulk";
import type { LijstRij } from "./use-lijst";

const KNOP = `${buttonClass({ size: "klein", kind: "gewoon" })} max-lg:min-h-11`;
const SamenvoegenDialog = lazy(async () => ({ default: (await import("./samen/samenvoegen-dialog")).SamenvoegenDialog }));

type Props = { rijen: readonly LijstRij[]; serverActie: BulkServerActie; samenvoegen: FormulierActie };

/** True when something takes so long that it has to say how far it is. */
function useTraag(bezig: boolean): boolean {
  const [traag, setTraag] = useState(false);
  useEffect(() => {
    if (!bezig) return;
    const klok = setTimeout(() => setTraag(true), 1000);
    return () => { clearTimeout(klok); setTraag(false); };
  }, [bezig]);
  return traag;
}

const telMeldingen = (aantal: number): string => (aantal === 1 ? "1 melding" : `${aantal} meldingen`);

/** The chosen meldingen and what can be done with all of them: the same actions, keys and rights as one by one. */
export function SelectieBalk({ rijen, serverActie, samenvoegen }: Props) {
  const selectie = useSelectie();
  const [samen, setSamen] = useState(false);
  const [open, setOpen] = useState<BulkWoord | null>(null);
  const { stand, doe, wis } = useBulk(serverActie);
  const traag = useTraag(stand.fase === "bezig");
  const gekozen = rijen.filter(({ nummer }) => selectie.includes(nummer));
  const sluit = () => { setOpen(null); wis(); };
  const voerUit = async (woord: BulkWoord, form: FormData) => {
    form.set("actie", woord.actie);
    setOpen(woord);
    const vergeet = verwachtVelen(form, gekozen);
    const { uitslag, fout } = await doe(form, gekozen.map(({ nummer, versie }) => ({ nummer, versie })));
    const gedaan = uitslag.filter(({ uitkomst }) => uitkomst === "gedaan");
    vergeet(uitslag.filter(({ uitkomst }) => uitkomst !== "gedaan").map(({ nummer }) => nummer));
    const punten = gedaan.flatMap(({ herstelpunt }) => herstelpunt ?? []);
    if (punten.length > 0) biedOngedaan(`${telMeldingen(gedaan.length)}: ${woord.gedaan}.`, punten);
    // What did not go stays chosen, with the reason beside it.
    if (gedaan.length === gekozen.length && !fout) { sluit(); kies([]); } else kies(gekozen.map(({ nummer }) => nummer).filter((nummer) => !gedaan.some((een) => een.nummer === nummer)));
  };
  const druk = (woord: BulkWoord) => { if (woord.velden) { wis(); setOpen(woord); } else void voerUit(woord, new FormData()); };
  return (
    <div role="group" aria-label="Gekozen meldingen" data-voorrang className="fixed inset-x-2 bottom-2 z-30 mx-auto flex max-w-fit items-center gap-1.5 rounded-xl max-lg:overflow-x-auto max-lg:*:shrink-0 lg:flex-wrap border border-line-strong bg-surface p-2 shadow-zweef">
      <LiveRegion tekst={`${telMeldingen(gekozen.length)} gekozen`} />
      <b className="px-2 tabular-nums" aria-hidden>{gekozen.length} gekozen</b>
      {BULK_WOORD.map((woord) => (
        <button key={woord.teken} type="button" data-bediening={woord.teken} disabled={stand.fase === "bezig"} onClick={() => druk(woord)} className={KNOP}>
          {woord.knop}{woord.toets ? <KeyHint toets={woord.toets} /> : null}
        </button>
      ))}
      <button type="button" data-bediening="samenvoegen" disabled={stand.fase === "bezig"} onClick={() => setSamen(true)} className={KNOP}>Samenvoegen<KeyHint toets="M" /></button>
      <button type="button" onClick={() => kies(rijen.map(({ nummer }) => nummer))} className={KNOP}>Alles wat geladen is</button>
      <button type="button" data-bediening="terug" onClick={() => kies([])} className="grid size-9 place-items-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink max-lg:size-11"><X aria-hidden className="size-4" /><span className="sr-only">Keuze wissen</span></button>
      {samen ? <Suspense><SamenvoegenDialog nummers={gekozen.map(({ nummer }) => nummer)} serverActie={samenvoegen} onSluit={() => setSamen(false)} /></Suspense> : null}
      {open && (open.velden || stand.fase === "klaar" || traag) ? <BulkVenster woord={open} rijen={gekozen} stand={stand} onDoe={(form) => void voerUit(open, form)} onSluit={sluit} /> : null}
    </div>
  );
}
