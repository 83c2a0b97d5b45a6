"use client";

import clsx from "clsx";
import Link from "next/link";
import { ArtikelLijst, GroepIcoon, type ArtikelRegel } from "./artikel-lijst";

type Groep = { readonly code: string; readonly naam: string };

/** The groups to choose from, with the chosen one marked. */
export function GroepKeuze({ groepen, nu }: { groepen: readonly Groep[]; nu: string | null }) {
  const keuzes = [{ href: "/artikelen", label: "Alles", code: null }, ...groepen.map(({ code, naam }) => ({ href: `/artikelen?groep=${code}`, label: naam, code }))];
  return (
    <nav aria-label="Groepen" className="flex flex-wrap gap-2">
      {keuzes.map(({ href, label, code }) => (
        <Link
          key={href} href={href} prefetch={false} aria-current={code === nu ? "page" : undefined}
          className={clsx("inline-flex min-h-11 items-center rounded-full border px-4 text-sm", code === nu ? "border-petrol bg-petrol-soft font-semibold text-petrol-strong" : "border-line-strong bg-surface hover:border-rand-veld hover:bg-sunken")}
        >{label}</Link>
      ))}
    </nav>
  );
}

/** Articles under the name of their group; a group without articles is left out. */
export function ArtikelenPerGroep({ groepen, rijen }: { groepen: readonly Groep[]; rijen: readonly ArtikelRegel[] }) {
  return groepen.filter(({ code }) => rijen.some(({ groep }) => groep === code)).map(({ code, naam }) => (
    <section key={code} aria-labelledby={code}>
      <h2 id={code} className="flex items-center gap-2.5 border-b border-line pb-3 text-xl"><GroepIcoon groep={code} className="size-6" />{naam}</h2>
      <ArtikelLijst kaal rijen={rijen.filter(({ groep }) => groep === code)} />
    </section>
  ));
}
