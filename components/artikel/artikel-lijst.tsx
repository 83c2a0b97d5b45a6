"use client";

import clsx from "clsx";
import { BookOpenText, Landmark, ScrollText, UsersRound } from "lucide-react";
import Link from "next/link";

export type ArtikelRegel = { readonly code: string; readonly titel: string; readonly inleiding: string; readonly groep: string };

const ICOON = { "vraag-en-antwoord": BookOpenText, huisregels: ScrollText, "wie-is-wie": UsersRound, regelingen: Landmark } as const;

/** The picture of a group of articles. */
export function GroepIcoon({ groep, className }: { groep: string; className?: string }) {
  const Icoon = ICOON[groep as keyof typeof ICOON] ?? BookOpenText;
  return <Icoon aria-hidden className={clsx("shrink-0 text-petrol", className)} strokeWidth={1.8} />;
}

/** Articles with their first lines; the whole row is the link. */
export function ArtikelLijst({ rijen, kaal = false }: { rijen: readonly ArtikelRegel[]; /** Under the name and picture of their group. */ kaal?: boolean }) {
  return (
    <ul>
      {rijen.map(({ code, titel, inleiding, groep }) => (
        <li key={code} className="relative flex gap-3.5 border-b border-line py-4 transition-colors last:border-0 hover:bg-surface">
          {kaal ? null : <GroepIcoon groep={groep} className="mt-0.5 size-6" />}
          <div className="min-w-0">
            <h3 className="font-semibold break-words"><Link href={`/artikelen/${code}`} prefetch={false} className="after:absolute after:inset-0">{titel}</Link></h3>
            <p className="line-clamp-2 text-sm break-words text-ink-2">{inleiding}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
