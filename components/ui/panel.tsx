import clsx from "clsx";
import type { ReactNode } from "react";

type Props = { kop?: ReactNode; actie?: ReactNode; children: ReactNode; className?: string; niveau?: 2 | 3 };

/** A white sheet on the paper, with a hairline and an optional heading. */
export function Panel({ kop, actie, children, className, niveau = 2 }: Props) {
  const Kop = niveau === 2 ? "h2" : "h3";
  return (
    <section className={clsx("min-w-0 rounded-xl border border-line bg-surface px-5 py-4", className)}>
      {kop ? <div className="mb-3 flex items-baseline justify-between gap-3"><Kop className="text-lg">{kop}</Kop>{actie}</div> : null}
      {children}
    </section>
  );
}
