import { Table, Td, Th } from "@/components/ui/table";
import { Panel } from "@/components/ui/panel";
import { formatGetal } from "@/lib/format/format-getal";

type VoorstelRij = { readonly rij: number; readonly naam: string; readonly wat: string };
type Props = { kop: string; koppen: readonly [string, string, string]; rijen: readonly VoorstelRij[]; totaal: number };

/** The same columns in every part, so that the eye runs straight down. */
const BREEDTE = ["sm:w-14", "sm:w-64", ""];

/** One part of a preview: added, changed, or wrong. Shows the first rows and says how many there are. */
export function ImportDeel({ kop, koppen, rijen, totaal }: Props) {
  if (totaal === 0) return null;
  return (
    <Panel kop={`${kop} (${formatGetal(totaal)})`}>
      <Table caption={kop} kaarten>
        <thead><tr>{koppen.map((naam, index) => <Th key={naam} getal={index === 0} className={BREEDTE[index]}>{naam}</Th>)}</tr></thead>
        <tbody>
          {rijen.map(({ rij, naam, wat }, index) => (
            <tr key={index}><Td getal data-label={koppen[0]}>{rij}</Td><Td data-label={koppen[1]} className="font-medium">{naam}</Td><Td data-label={koppen[2]} className="break-words">{wat}</Td></tr>
          ))}
        </tbody>
      </Table>
      {totaal > rijen.length ? <p className="pt-2 text-ink-2">En nog {formatGetal(totaal - rijen.length)} meer.</p> : null}
    </Panel>
  );
}
