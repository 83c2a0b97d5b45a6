"use client";

import { ArrowRight } from "lucide-react";
import { KwisChip } from "@/components/melding/kwis-chip";
import { formatProcent } from "@/lib/format/format-getal";
import type { MisVoorbeeld } from "@/lib/queries/kwis/get-kwis-leren";

type Voorbeeld = Omit<MisVoorbeeld, "op"> & { readonly moment: string };
const EERST = 6;

function Woorden({ kop, woorden }: { kop: string; woorden: readonly string[] }) {
  if (woorden.length === 0) return null;
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-1.5">{kop}
      {woorden.map((woord) => <span key={woord} className="max-w-full rounded-md bg-sunken px-1.5 break-words text-ink">{woord}</span>)}
    </span>
  );
}

function Mis({ nummer, onderwerp, voorgesteld, werd, zekerheid, woorden, tegen, product, moment }: Voorbeeld) {
  return (
    <li className="flex flex-col gap-1.5 py-3">
      <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <KwisChip kwis={voorgesteld} metWoord /><ArrowRight aria-hidden className="size-4 text-ink-3" /><span className="sr-only">werd</span><b className="font-semibold"><KwisChip kwis={werd} metWoord /></b>
        <span className="text-sm text-ink-2 tabular-nums sm:ml-auto">M{nummer} · {moment}</span>
      </span>
      {onderwerp ? <span className="break-words">{onderwerp}</span> : null}
      <span className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-sm text-ink-2">
        <span>{formatProcent(zekerheid)} zeker</span>
        <Woorden kop="door" woorden={woorden} /><Woorden kop="ondanks" woorden={tegen} />
        {product ? <span className="break-words">Product: {product}</span> : null}
      </span>
    </li>
  );
}

/** The latest proposals that were changed: what was proposed, by and against which words, and what it became. */
export function KwisMis({ voorbeelden }: { voorbeelden: readonly Voorbeeld[] }) {
  if (voorbeelden.length === 0) return <p className="text-ink-2">Geen enkel voorstel is in de laatste 90 dagen veranderd.</p>;
  const rest = voorbeelden.slice(EERST);
  return (
    <>
      <ul className="divide-y divide-line">{voorbeelden.slice(0, EERST).map((een) => <Mis key={een.nummer} {...een} />)}</ul>
      {rest.length > 0 ? (
        <details className="border-t border-line pt-2">
          <summary className="min-h-8 w-fit text-sm underline underline-offset-2">Nog {rest.length} tonen</summary>
          <ul className="divide-y divide-line">{rest.map((een) => <Mis key={een.nummer} {...een} />)}</ul>
        </details>
      ) : null}
    </>
  );
}
