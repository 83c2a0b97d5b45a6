import clsx from "clsx";
import { KwisChip } from "@/components/melding/kwis-chip";
import { Table, Td, Th } from "@/components/ui/table";
import { KWIS, KWIS_NAMEN, type Kwis } from "@/lib/domain/kwis/kwis";
import { formatGetal, formatProcent } from "@/lib/format/format-getal";
import type { VerwarringCel } from "@/lib/queries/kwis/get-kwis-leren";

type Rij = { readonly kwis: Kwis; readonly som: number; readonly goed: number; readonly aantal: (werd: Kwis) => number };

function toRijen(cellen: readonly VerwarringCel[]): Rij[] {
  return KWIS.map((kwis) => {
    const eigen = cellen.filter(({ voorgesteld }) => voorgesteld === kwis);
    const aantal = (werd: Kwis): number => eigen.find((cel) => cel.werd === werd)?.aantal ?? 0;
    return { kwis, som: eigen.reduce((som, cel) => som + cel.aantal, 0), goed: aantal(kwis), aantal };
  });
}

/** From this share of a row on a mistake stands out. */
const VAAK = 0.1;
const naam = (kwis: Kwis): string => KWIS_NAMEN[kwis].toLowerCase();

function Cel({ rij, werd }: { rij: Rij; werd: Kwis }) {
  const aantal = rij.aantal(werd);
  const goed = rij.kwis === werd;
  return (
    <Td getal className="border-0 p-0.5">
      <span className={clsx("flex min-h-11 items-center justify-center rounded-md px-2", aantal === 0 ? "text-ink-3" : goed ? "bg-groen-soft font-semibold text-groen" : aantal / rij.som >= VAAK ? "bg-koper-soft text-koper" : "bg-sunken text-ink-2")}>
        {aantal === 0 ? <><span aria-hidden>·</span><span className="sr-only">0</span></> : formatGetal(aantal)}{goed && aantal > 0 ? <span className="sr-only"> goed</span> : null}
      </span>
    </Td>
  );
}

/** On a phone: each proposed kind in a sentence, as five columns do not fit. */
function Zinnen({ rijen }: { rijen: readonly Rij[] }) {
  return (
    <ul className="divide-y divide-line sm:hidden">
      {rijen.filter(({ som }) => som > 0).map(({ kwis, som, goed, aantal }) => {
        const anders = KWIS.filter((werd) => werd !== kwis && aantal(werd) > 0).sort((a, b) => aantal(b) - aantal(a));
        return (
          <li key={kwis} className="flex flex-col gap-1 py-2.5">
            <span className="flex items-center justify-between gap-3 font-medium"><KwisChip kwis={kwis} metWoord /><span className="text-groen tabular-nums">{formatProcent(goed / som)} goed</span></span>
            <span className="text-sm text-ink-2 tabular-nums">{formatGetal(som)} keer voorgesteld, {formatGetal(goed)} keer bleef het zo.{anders.length > 0 ? ` Anders: ${anders.map((werd) => `${formatGetal(aantal(werd))} ${naam(werd)}`).join(", ")}.` : ""}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** One row per proposed kind, one column per kind that it became; what is right is marked by a word as well as a tint. */
export function KwisVerwarring({ cellen }: { cellen: readonly VerwarringCel[] }) {
  if (cellen.length === 0) return <p className="text-ink-2">De balie heeft in de laatste 90 dagen nog niets ingedeeld.</p>;
  const rijen = toRijen(cellen);
  const grootste = rijen.reduce((meest, rij) => (rij.som > meest.som ? rij : meest));
  return (
    <>
      <p className="mb-3 max-w-tekst text-sm text-ink-2">Zo leest u dit: {formatGetal(grootste.som)} keer was het voorstel {naam(grootste.kwis)}, en {formatGetal(grootste.goed)} keer bleef het dat. Groen is goed, koper gaat vaker mis.</p>
      <Zinnen rijen={rijen} />
      <div className="max-sm:hidden">
        <Table caption="Voorgestelde soort tegenover de soort die het werd" className="[&_tbody_tr:last-child_th]:border-0">
          <thead><tr><Th className="border-0">Voorstel</Th>{KWIS.map((kwis) => <Th key={kwis} className="border-0 text-center">Werd {naam(kwis)}</Th>)}<Th getal className="border-0">Goed</Th></tr></thead>
          <tbody>
            {rijen.map((rij) => (
              <tr key={rij.kwis}>
                <Th scope="row" className="border-0 text-ink"><KwisChip kwis={rij.kwis} metWoord /></Th>
                {KWIS.map((werd) => <Cel key={werd} rij={rij} werd={werd} />)}
                <Td getal className="border-0 align-middle font-medium">{rij.som === 0 ? "–" : formatProcent(rij.goed / rij.som)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  );
}
