"use client";

import { KwisChip } from "@/components/melding/kwis-chip";
import { formatProcent } from "@/lib/format/format-getal";
import type { MisVoorbeeld } from "@/lib/queries/kwis/get-kwis-leren";

type Voorbeeld = Omit<MisVoorbeeld, "op"> & { readonly moment: string };

/** The latest proposals that were changed: what was proposed, by which words, and what it became. */
export function KwisMis({ voorbeelden }: { voorbeelden: readonly Voorbeeld[] }) {
  if (voorbeelden.length === 0) return <p className="text-ink-2">Geen enkel voorstel is in de laatste 90 dagen veranderd.</p>;
  return (
    <ul className="divide-y divide-line">
      {voorbeelden.map(({ nummer, onderwerp, voorgesteld, werd, zekerheid, woorden, product, moment }) => (
        <li key={nummer} className="flex flex-col gap-1 py-2.5">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <span className="font-medium tabular-nums">M{nummer}</span><KwisChip kwis={voorgesteld} metWoord /><span className="text-ink-2">werd</span><KwisChip kwis={werd} metWoord />
            <span className="text-sm text-ink-2">{moment}</span>
          </span>
          <span className="text-sm break-words text-ink-2">
            {onderwerp ? `${onderwerp}. ` : ""}{formatProcent(zekerheid)} zeker{woorden.length > 0 ? ` door ${woorden.map((woord) => `“${woord}”`).join(", ")}` : ""}{product ? `. Product: ${product}` : ""}.
          </span>
        </li>
      ))}
    </ul>
  );
}
