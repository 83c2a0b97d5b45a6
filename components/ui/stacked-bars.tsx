import { ChartTable } from "./chart-table";

export type Reeks = { naam: string; kleur: ChartKleur };
export type ChartKleur = "petrol" | "koper" | "groen" | "grijs" | "k" | "w" | "i" | "s";
export type Kolom = { label: string; waarden: readonly number[] };

const VUL = {
  petrol: "fill-petrol", koper: "fill-koper", groen: "fill-groen", grijs: "fill-ink-3", k: "fill-k", w: "fill-w", i: "fill-i", s: "fill-s",
} as const satisfies Record<ChartKleur, string>;

function Segments({ waarden, reeksen, som }: { waarden: readonly number[]; reeksen: readonly Reeks[]; som: number }) {
  let x = 0;
  return waarden.map((waarde, index) => {
    const start = x;
    x += (waarde / som) * 100;
    const kleur = reeksen[index]?.kleur ?? "grijs";
    return <rect key={index} x={start} width={Math.max(0, (waarde / som) * 100 - 0.4)} height="10" className={VUL[kleur]} />;
  });
}

/** One bar per line, divided over a few kinds; the legend prints every kind and the line its total. */
export function StackedBars({ titel, reeksen, kolommen }: { titel: string; reeksen: readonly Reeks[]; kolommen: readonly Kolom[] }) {
  const totaal = (kolom: Kolom) => kolom.waarden.reduce((som, waarde) => som + waarde, 0);
  const grootste = Math.max(1, ...kolommen.map(totaal));
  return (
    <figure aria-label={titel}>
      <figcaption aria-hidden className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-2">
        {reeksen.map((reeks) => (
          <span key={reeks.naam} className="inline-flex items-center gap-1.5">
            <svg viewBox="0 0 10 10" className="size-2.5"><rect width="10" height="10" rx="2.5" className={VUL[reeks.kleur]} /></svg>{reeks.naam}
          </span>
        ))}
      </figcaption>
      <div aria-hidden className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-2">
        {kolommen.map((kolom) => (
          <div key={kolom.label} className="col-span-3 grid grid-cols-subgrid items-center">
            <span className="text-ink-2">{kolom.label}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="h-3.5 w-full rounded-xs">
              <Segments waarden={kolom.waarden} reeksen={reeksen} som={grootste} />
            </svg>
            <span className="text-right font-medium tabular-nums">{totaal(kolom)}</span>
          </div>
        ))}
      </div>
      <ChartTable
        caption={titel} kop={["Onderdeel", ...reeksen.map((reeks) => reeks.naam), "Totaal"]}
        rijen={kolommen.map((kolom) => [kolom.label, ...kolom.waarden, totaal(kolom)])}
      />
    </figure>
  );
}
