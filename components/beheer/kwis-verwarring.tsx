import clsx from "clsx";
import { Table, Td, Th } from "@/components/ui/table";
import { KWIS, KWIS_NAMEN, type Kwis } from "@/lib/domain/kwis/kwis";
import type { VerwarringCel } from "@/lib/queries/kwis/get-kwis-leren";

const countOf = (cellen: readonly VerwarringCel[], voorgesteld: Kwis, werd: Kwis): number => cellen.find((cel) => cel.voorgesteld === voorgesteld && cel.werd === werd)?.aantal ?? 0;

/** One row per proposed kind, one column per kind that it became. Right ones are marked by a word as well as a tint. */
export function KwisVerwarring({ cellen }: { cellen: readonly VerwarringCel[] }) {
  if (cellen.length === 0) return <p className="text-ink-2">De balie heeft in de laatste 90 dagen nog niets ingedeeld.</p>;
  return (
    <Table caption="Voorgestelde soort tegenover de soort die het werd" kaarten>
      <thead>
        <tr><Th>Voorstel</Th>{KWIS.map((kwis) => <Th key={kwis} getal>Werd {KWIS_NAMEN[kwis].toLowerCase()}</Th>)}</tr>
      </thead>
      <tbody>
        {KWIS.map((voorgesteld) => (
          <tr key={voorgesteld}>
            <Td data-label="Voorstel" className="font-medium">{KWIS_NAMEN[voorgesteld]}</Td>
            {KWIS.map((werd) => {
              const aantal = countOf(cellen, voorgesteld, werd);
              const goed = voorgesteld === werd;
              return (
                <Td key={werd} getal data-label={`Werd ${KWIS_NAMEN[werd].toLowerCase()}`} className={clsx(goed && aantal > 0 && "bg-groen-soft font-semibold text-groen", aantal === 0 && "text-ink-2")}>
                  {aantal}{goed && aantal > 0 ? <span className="text-sm font-normal"> goed</span> : null}
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
