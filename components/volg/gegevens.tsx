import Link from "next/link";
import { LocatiePad } from "@/components/melding/locatie-pad";
import { Panel } from "@/components/ui/panel";
import type { EigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import type { Verwant } from "@/lib/queries/portaal/list-verwanten";

const noemVerwanten = (verwanten: readonly Verwant[]) => (
  <ul>{verwanten.map(({ nummer, onderwerp }) => <li key={nummer}><Link href={`/meldingen/M${nummer}`} className="tekstlink inline-flex min-h-6 items-center">M{nummer}</Link> {onderwerp}</li>)}</ul>
);

/** Who looks after it, where it is, what belongs to it, and what was written at the start. */
export function Gegevens({ melding, verwanten }: { melding: EigenMelding; verwanten: readonly Verwant[] }) {
  const regels = [
    ["Wie regelt het", melding.stand.eigenaar ?? "De servicedesk regelt dit voor u"],
    ["Waar", melding.plaats ? <LocatiePad key="pad" naam={melding.plaats} pad={melding.pad ?? ""} /> : null],
    ["Voor wie", melding.voor],
    ["Gaat over", melding.product],
    ["Hoort bij", verwanten.length > 0 ? noemVerwanten(verwanten) : null],
    ["Geldt ook voor", melding.meemelders > 0 ? (melding.meemelders === 1 ? "één collega" : `${melding.meemelders} collega’s`) : null],
  ] as const;
  return (
    <Panel kop={melding.relatie === "melder" ? "Uw melding" : "De melding"}>
      <dl className="flex flex-col gap-3">
        {regels.map(([naam, waarde]) => (waarde ? <div key={naam}><dt className="text-sm text-ink-2">{naam}</dt><dd className="break-words">{waarde}</dd></div> : null))}
        {melding.omschrijving === null ? null : <div><dt className="text-sm text-ink-2">{melding.relatie === "melder" ? "U schreef" : `${melding.melder} schreef`}</dt><dd className="break-words whitespace-pre-line">{melding.omschrijving}</dd></div>}
        {melding.antwoorden.map(({ sleutel, label, waarde }) => <div key={sleutel}><dt className="text-sm text-ink-2">{label}</dt><dd className="break-words whitespace-pre-line">{waarde}</dd></div>)}
      </dl>
    </Panel>
  );
}
