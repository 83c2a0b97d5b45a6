"use client";

import Link from "next/link";
import { KwisIcoon } from "@/components/melding/kwis-icoon";
import { Badge } from "@/components/ui/badge";
import { ProgressSteps } from "@/components/ui/progress-steps";
import type { LijstRij } from "./lijst-rij";

// The words of the steps stand here too: the file with all texts would weigh more than this whole list.
const STAPPEN = ["Ontvangen", "Bekeken", "In uitvoering", "Klaar"].map((label) => ({ label }));
const VRAAGT_IETS = { wacht_op_klant: "Antwoord nodig", gereed: "Geef een cijfer" } as const;

function Rij({ rij }: { rij: LijstRij }) {
  const vraagt = rij.melder !== undefined ? null : rij.status === "wacht_op_klant" || rij.status === "gereed" ? rij.status : null;
  return (
    <li className="relative flex gap-3.5 border-b border-line py-5 transition-colors hover:bg-surface">
      <KwisIcoon kwis={rij.kwis} />
      <div className="min-w-0 flex-1">
        <div className="flex items-start justify-between gap-4">
          <h3 className="min-w-0 leading-snug font-semibold break-words">
            <Link href={`/meldingen/${rij.nummer}`} className="after:absolute after:inset-0">{rij.onderwerp}</Link>
          </h3>
          <span className="shrink-0 text-ink-2">{rij.nummer}</span>
        </div>
        {rij.plaats || rij.melder ? <p className="text-sm text-ink-2">{[rij.plaats, rij.melder && `van ${rij.melder}`].filter(Boolean).join(" · ")}</p> : null}
        <div className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
          {rij.stap === null ? null : <ProgressSteps stappen={STAPPEN} nu={rij.stap} label="Voortgang" kort />}
          {vraagt ? <Badge toon={vraagt === "gereed" ? "goed" : "let-op"}>{VRAAGT_IETS[vraagt]}</Badge> : null}
        </div>
        <p className="mt-2 text-sm text-ink-2">
          {rij.voor}{rij.tijd ? <b className="font-semibold text-ink" title={rij.exact ?? undefined}>{rij.tijd}</b> : null}{rij.na}
        </p>
      </div>
    </li>
  );
}

/** Own meldingen with how far they are and what happens next. */
export function MeldingenLijst({ rijen, leeg }: { rijen: readonly LijstRij[]; leeg: string }) {
  if (rijen.length === 0) return <p className="py-8 text-ink-2">{leeg}</p>;
  return <ul>{rijen.map((rij) => <Rij key={rij.nummer} rij={rij} />)}</ul>;
}
