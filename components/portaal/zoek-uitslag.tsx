"use client";

import Link from "next/link";
import type { ZoekGroep } from "./zoek-groep";
import { ZoekTeken } from "./zoek-teken";

/** Everything that was found, on the page of its own. */
export function ZoekUitslag({ groepen }: { groepen: readonly ZoekGroep[] }) {
  return groepen.map(({ kop, treffers }) => (
    <section key={kop} aria-label={kop} className="mt-9">
      <h2 className="border-b border-line pb-2 text-xl">{kop}</h2>
      <ul>
        {treffers.map(({ pad, label, uitleg, teken }) => (
          <li key={pad} className="relative flex items-center gap-3.5 border-b border-line py-3.5 transition-colors hover:bg-surface">
            <ZoekTeken teken={teken} />
            <div className="min-w-0">
              <Link href={pad} className="font-semibold break-words after:absolute after:inset-0">{label}</Link>
              <p className="text-sm break-words text-ink-2">{uitleg}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
}
