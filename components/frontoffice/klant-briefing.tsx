"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import type { StroomMelding } from "@/components/layout/stroom-bron";
import { KwisChip } from "@/components/melding/kwis-chip";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatDag } from "@/lib/format/format-moment";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import { BriefingBeeld } from "./briefing-beeld";
import type { BriefingData } from "./briefing-data";
import { DirecteActie } from "./directe-actie";
import type { FormulierActie } from "./formulier";


/** Fetches who somebody is and what is going on for them. */
export function useBriefing(id: string | null): { briefing: BriefingData | null; fout: boolean; renew: () => void } {
  const [found, setFound] = useState<{ id: string; data: BriefingData | null } | null>(null);
  const [keer, setKeer] = useState(0);
  useEffect(() => {
    if (!id) return;
    const einde = new AbortController();
    fetch(`/api/zoek/klanten/${id}`, { signal: einde.signal })
      .then(async (answer) => setFound({ id, data: answer.ok ? ((await answer.json()) as BriefingData) : null }))
      .catch(() => { if (!einde.signal.aborted) setFound({ id, data: null }); });
    return () => einde.abort();
  }, [id, keer]);
  const nu = found?.id === id ? found : null;
  useEffect(() => {
    const nummers = new Set(nu?.data?.meldingen.map(({ nummer }) => nummer));
    const onMelding = (event: Event) => { if ((event as CustomEvent<readonly StroomMelding[]>).detail.some(({ nummer }) => nummers.has(nummer))) setKeer((was) => was + 1); };
    window.addEventListener("serviceplein:melding", onMelding);
    return () => window.removeEventListener("serviceplein:melding", onMelding);
  }, [nu]);
  return { briefing: nu?.data ?? null, fout: nu !== null && nu.data === null, renew: () => setKeer((was) => was + 1) };
}

type Props = { briefing: BriefingData; nu: number; navraagActie: FormulierActie };

/** The first ten seconds: who, where, what is open, what happened last. One press records that they ask how it stands. */
export function KlantBriefing({ briefing: { klant, meldingen, beeld, openingszin }, nu, navraagActie }: Props) {
  const open = meldingen.filter((melding) => melding.open);
  const klaar = meldingen.filter((melding) => !melding.open).slice(0, 3);
  return (
    <div className="flex flex-col gap-4">
      <div>
        <Link href={`/klanten/${klant.id}`} className="text-lg font-semibold hover:underline">{klant.naam}</Link>
        <p className="text-ink-2">{[klant.functie, klant.afdeling].filter(Boolean).join(" · ")}</p>
        <p className="text-ink-2">{[klant.kostenplaats && `kostenplaats ${klant.kostenplaats}`, klant.magBestellen && "mag bestellen", klant.budgethouder && "budgethouder"].filter(Boolean).join(" · ")}</p>
        <p className="text-ink-2">{[klant.telefoon && `tel. ${klant.telefoon}`, klant.email].filter(Boolean).join(" · ")}</p>
        {klant.werkplek ? <p className="text-ink-2">{klant.werkplek}</p> : null}
      </div>
      <p className="rounded-lg bg-petrol-soft px-3 py-2 wrap-anywhere"><span className="sr-only">Zo kunt u beginnen: </span>{openingszin}</p>
      <BriefingBeeld beeld={beeld} nu={nu} deel="eerst" />
      {open.length > 0 ? (
        <section>
          <h2 className="mb-1.5 font-semibold">Gaat het hierover?</h2>
          <ul className="flex flex-col gap-2.5">
            {open.map(({ nummer, onderwerp, kwis, status, ontvangenOp, versie }) => (
              <li key={nummer} className="flex items-start gap-2.5">
                <KwisChip kwis={kwis} />
                <div className="flex min-w-0 flex-1 flex-col items-start gap-1.5">
                  <div className="min-w-0 wrap-anywhere"><Link href={`/wachtrij/M${nummer}`} prefetch={false} className="block font-medium hover:underline">{onderwerp}</Link><span className="text-sm text-ink-2">M{nummer} · {formatDag(ontvangenOp, nu)} · {MELDING_STATUS[status].toLowerCase()}</span></div>
                  <DirecteActie key={versie} actie="inquire" kind="gewoon" zaak={{ nummer, versie }} serverActie={navraagActie} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : <p className="text-ink-2">Er staat nu niets open.</p>}
      {klaar.length > 0 ? (
        <section>
          <h2 className="mb-1.5 font-semibold">Hiervoor</h2>
          <ul className="flex flex-col gap-1.5">
            {klaar.map(({ nummer, onderwerp, gereedOp, ontvangenOp, cijfer, toelichting }) => (
              <li key={nummer}><Link href={`/wachtrij/M${nummer}`} prefetch={false} className="hover:underline">{onderwerp}</Link>
                <span className="block text-sm text-ink-2">{formatDag(gereedOp ?? ontvangenOp, nu)}{cijfer === null ? "" : <span className={cijfer >= 7 ? "text-groen" : "text-koper"}> · cijfer {cijfer}{toelichting ? `, “${toelichting}”` : ""}</span>}</span></li>
            ))}
          </ul>
        </section>
      ) : null}
      <BriefingBeeld beeld={beeld} nu={nu} deel="daarna" />
    </div>
  );
}

/** What stands there when the briefing could not be fetched. */
export function BriefingFout({ onOpnieuw }: { onOpnieuw: () => void }) {
  return <Notice kind="let-op" actie={<Button size="klein" onClick={onOpnieuw}>Opnieuw proberen</Button>}>De gegevens van de klant konden niet worden opgehaald.</Notice>;
}
