import { BelLink } from "./bel-link";
import { Panel } from "@/components/ui/panel";
import { formatDag, formatUur, formatVolledig } from "@/lib/format/format-moment";
import type { Balie } from "@/lib/queries/portaal/get-balie";

/** How to reach the desk now; outside hours when it is back, and whom to call when it cannot wait. */
export function BaliePanel({ balie: { telefoon, piket, tijd }, now }: { balie: Balie; now: Date }) {
  return (
    <Panel kop="Servicedesk" className="self-start">
      {tijd.open ? (
        <p>Vandaag bereikbaar tot <b className="font-semibold" title={formatVolledig(tijd.tot)}>{formatUur(tijd.tot)}</b>.</p>
      ) : (
        <p>Wij zijn er weer <b className="font-semibold" title={formatVolledig(tijd.vanaf)}>{formatDag(tijd.vanaf, now)} om {formatUur(tijd.vanaf)}</b>. Melden kan altijd.</p>
      )}
      <div className="mt-4 flex flex-col items-start gap-3">
        {tijd.open && telefoon ? <BelLink nummer={telefoon}>Bel</BelLink> : null}
        {!tijd.open && piket ? <><p className="text-sm text-ink-2">Kan het echt niet wachten? Denk aan water, gas of iemand die vastzit.</p><BelLink nummer={piket} kind="gevaar">Bel nu</BelLink></> : null}
        <p className="text-sm text-ink-2">Bij levensgevaar belt u eerst <a href="tel:112" className="tekstlink">112</a>.</p>
      </div>
    </Panel>
  );
}
