import { RotateCcw } from "lucide-react";
import type { Vaker } from "@/lib/queries/portaal/list-vaker";

/** Under the search box, for who comes back: what they asked before, filled in up to the check. */
export function VakerRegel({ vaker, className = "" }: { vaker: readonly Vaker[]; className?: string }) {
  if (vaker.length === 0) return null;
  return (
    <nav aria-labelledby="vaker" className={className}>
      <h2 id="vaker" className="mb-2 text-sm font-normal text-ink-2">Nog een keer?</h2>
      <ul className="flex flex-wrap gap-2">
        {vaker.map(({ nummer, wat, waar }) => (
          <li key={nummer} className="max-w-full">
            <a href={`/meldingen/nieuw?opnieuw=M${nummer}`} className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-xl border border-line-strong bg-surface px-4 py-1.5 text-sm transition-colors hover:border-petrol">
              <RotateCcw aria-hidden className="size-4 shrink-0 text-petrol" strokeWidth={1.8} />
              <span className="min-w-0 break-words">{wat}{waar ? <span className="text-ink-2"> · {waar}</span> : null}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
