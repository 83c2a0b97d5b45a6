import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";

export type View = { href: string; label: string; icon?: ReactNode; aantal?: number | string; nu?: boolean; letOp?: boolean };
export type ViewGroep = { kop?: string; views: readonly View[] };

/** Views with their counts, in groups. The chosen one stands in the address. */
export function ViewsList({ groepen, label }: { groepen: readonly ViewGroep[]; label: string }) {
  return (
    <nav aria-label={label} className="flex flex-col gap-4">
      {groepen.map((groep) => (
        <div key={groep.kop ?? "eerste"}>
          {groep.kop ? <h2 className="px-2.5 pb-1 text-xs font-semibold tracking-normal text-ink-2">{groep.kop}</h2> : null}
          <ul className="flex flex-col gap-px">
            {groep.views.map((view) => (
              <li key={view.href}>
                <Link prefetch={false}
                  href={view.href} aria-current={view.nu ? "page" : undefined}
                  className={clsx(
                    "flex min-h-8 items-center gap-2.5 rounded-md px-2.5 max-lg:min-h-11 [&_svg]:size-[1.15em] [&_svg]:shrink-0",
                    view.nu ? "bg-petrol-soft font-semibold text-petrol-strong" : "text-ink-2 hover:bg-sunken hover:text-ink",
                  )}
                >
                  {view.icon}<span className="min-w-0 flex-1 py-1 leading-snug break-words">{view.label}</span>
                  {view.aantal === undefined ? null : <span className={clsx("text-sm tabular-nums", view.letOp && !view.nu && "font-semibold text-koper")}>{view.aantal}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
