"use client";

import { formatDatum, formatVolledig } from "@/lib/format/format-moment";

type Voorkeur = { readonly id: string; readonly tekst: string; readonly doel: string; readonly tot: Date };

/** What is kept of how somebody likes to be helped, with why and until when. */
export function EigenVoorkeuren({ voorkeuren }: { voorkeuren: readonly Voorkeur[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {voorkeuren.map(({ id, tekst, doel, tot }) => <li key={id} className="wrap-anywhere">{tekst}<span className="block text-sm text-ink-2">Waarom: {doel} · tot en met {formatDatum(tot)}</span></li>)}
    </ul>
  );
}

/** Who looked, and when. */
export function InzageLijst({ inzagen }: { inzagen: readonly { readonly door: string; readonly op: Date }[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {inzagen.map(({ door, op }) => <li key={`${door}${op.getTime()}`}>{door}<span className="text-ink-2"> · {formatVolledig(op)}</span></li>)}
    </ul>
  );
}
