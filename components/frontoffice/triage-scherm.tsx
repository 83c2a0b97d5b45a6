"use client";

import { ArrowLeft, CircleCheckBig } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import type { FormulierActie } from "./formulier";
import { TriageBesluit } from "./triage-besluit";
import { TriageZaak } from "./triage-zaak";
import { useTriage } from "./use-triage";

const BALKJE = "h-1 w-full appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-petrol [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-petrol";

type Props = { nummers: readonly number[]; weergave: string; terug: string; serverActie: FormulierActie };

/** The end of a round: what was decided, and where to go from here. */
function Einde({ totaal, gedaan, terug }: { totaal: number; gedaan: number; terug: string }) {
  const kop = totaal === 0 ? "Hier staat niets te wachten" : "U bent er doorheen";
  return (
    <EmptyState als="h1" icoon={<CircleCheckBig />} kop={kop} actie={<Link href={terug} data-bediening="terug" className={buttonClass({ kind: "vol" })}>Terug naar de wachtrij</Link>}>
      {totaal === 0 ? "Kies in de wachtrij een andere weergave." : <>Van {totaal === 1 ? "1 melding" : `${totaal} meldingen`} hebt u er {gedaan} beslist en {totaal - gedaan} overgeslagen. {totaal > gedaan ? "Met K gaat u terug." : "Goed gedaan."}</>}
    </EmptyState>
  );
}

/** One melding at a time, with everything to decide on it under one hand. J skips, K goes back, Escape leaves. */
export function TriageScherm({ nummers: begin, weergave, terug, serverActie }: Props) {
  // A round stays the round it was, also when the server shows the view anew after an own decision.
  const [nummers] = useState(begin);
  const { nummer, plek, totaal, zaak, gedaan, loop, besluit } = useTriage(nummers, serverActie);
  useEffect(() => {
    const onLoop = (event: Event) => loop((event as CustomEvent<1 | -1>).detail);
    window.addEventListener("serviceplein:loop", onLoop);
    return () => window.removeEventListener("serviceplein:loop", onLoop);
  }, [loop]);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => { top.current?.scrollIntoView({ block: "start" }); }, [nummer]);
  if (nummer === undefined) return <Einde totaal={totaal} gedaan={gedaan.size} terug={terug} />;
  return (
    <div ref={top} className="mx-auto flex max-w-2xl scroll-mt-36 flex-col gap-4 pb-56 lg:pb-24">
      <div className="flex items-center gap-3 text-sm text-ink-2">
        <Link href={terug} data-bediening="terug" className="-ml-1.5 inline-flex min-h-11 items-center gap-1.5 rounded-md px-1.5 hover:bg-sunken hover:text-ink"><ArrowLeft aria-hidden className="size-4" />Stoppen</Link>
        <span className="ml-auto tabular-nums">{weergave} · {plek + 1} van {totaal}</span>
      </div>
      <progress value={plek} max={totaal} aria-label="Hoe ver u bent" className={BALKJE} />
      <LiveRegion tekst={typeof zaak === "object" ? `${plek + 1} van ${totaal}: M${zaak.nummer}, ${zaak.onderwerp}` : ""} />
      {zaak === "weg" ? <Notice kind="let-op">M{nummer} is er niet meer voor u. Ga met J naar de volgende.</Notice> : null}
      {typeof zaak === "object" ? (
        <>
          <TriageZaak zaak={zaak} isGedaan={gedaan.has(nummer)} />
          <TriageBesluit key={`${zaak.nummer}-${zaak.versie}`} zaak={zaak} onBesluit={(stappen) => void besluit(zaak.nummer, stappen)} onLoop={loop} />
        </>
      ) : zaak === undefined ? <p className="py-16 text-center text-ink-2">M{nummer} wordt opgehaald …</p> : null}
    </div>
  );
}
