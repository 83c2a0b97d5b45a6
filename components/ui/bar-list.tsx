import clsx from "clsx";
import Link from "next/link";

export type Balk = { label: string; waarde: number; tekst?: string; href?: string; letOp?: boolean };
type Props = { titel: string; balken: readonly Balk[]; /** Where a full bar ends; default the largest value. */ vol?: number };

/** Horizontal bars with the number printed beside each, as readable text. Every bar can lead to its list. */
export function BarList({ titel, balken, vol }: Props) {
  const grootste = vol ?? Math.max(1, ...balken.map((balk) => balk.waarde));
  return (
    <figure aria-label={titel}>
      <div className="grid grid-cols-[minmax(6rem,auto)_1fr_auto] items-center gap-x-3 gap-y-1.5">
        {balken.map((balk) => (
          <div key={balk.label} className="col-span-3 grid grid-cols-subgrid items-center">
            {balk.href ? <Link href={balk.href} className="min-h-6 underline-offset-2 hover:underline">{balk.label}</Link> : <span>{balk.label}</span>}
            <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-full overflow-hidden rounded-full bg-line">
              <rect width={Math.min(100, (balk.waarde / grootste) * 100)} height="8" className={balk.letOp ? "fill-koper" : "fill-petrol"} />
            </svg>
            <span className={clsx("text-right font-medium tabular-nums", balk.letOp && "text-koper")}>{balk.tekst ?? balk.waarde}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
