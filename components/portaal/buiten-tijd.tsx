import { Clock } from "lucide-react";
import { formatDag, formatUur, formatVolledig } from "@/lib/format/format-moment";
import type { Balie } from "@/lib/queries/portaal/get-balie";
import { BelLink } from "./bel-link";

/** Above the form while the desk is closed: when it is back, and whom to call when it cannot wait. Before a word is typed. */
export function BuitenTijd({ balie: { piket, tijd }, now }: { balie: Balie; now: Date }) {
  if (tijd.open) return null;
  return (
    <section aria-label="De servicedesk is nu dicht" className="flex items-start gap-3.5 rounded bg-i-soft px-4 py-3.5 sm:px-5">
      <Clock aria-hidden className="mt-[0.2em] size-[1.2em] shrink-0 text-i" strokeWidth={1.8} />
      <div className="min-w-0 flex-1">
        <p><b className="font-semibold">De servicedesk is nu dicht.</b> Wij zijn er weer <b className="font-semibold" title={formatVolledig(tijd.vanaf)}>{formatDag(tijd.vanaf, now)} om {formatUur(tijd.vanaf)}</b>. Melden kan gewoon.</p>
        {piket ? (
          <div className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-2.5 max-sm:-ml-8">
            <BelLink nummer={piket} kind="gevaar">Bel nu</BelLink>
            <p className="min-w-0 flex-1 basis-52 text-sm">Kan het echt niet wachten? Denk aan water, gas of iemand die vastzit. Bij levensgevaar belt u 112.</p>
          </div>
        ) : <p className="mt-1.5 text-sm">Bij levensgevaar belt u 112.</p>}
      </div>
    </section>
  );
}
