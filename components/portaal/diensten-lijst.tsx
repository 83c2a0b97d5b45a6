"use client";

import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { KwisIcoon } from "@/components/melding/kwis-icoon";
import type { DienstGroep } from "@/lib/queries/zoek/list-diensten";

/** The products behind one door, by group; each leads to its own page. */
export function DienstenLijst({ groepen, kwis }: { groepen: readonly DienstGroep[]; kwis: "S" | "W" | "I" | "K" }) {
  return (
    <div className="mt-8 gap-x-9 md:columns-2">
      {groepen.map(({ groep, diensten }) => (
        <section key={groep} aria-label={groep} className="mb-8 break-inside-avoid">
          <h2 className="flex items-center gap-3 border-b border-line pb-2 text-lg"><KwisIcoon kwis={kwis} />{groep}</h2>
          <ul>
            {diensten.map(({ code, naam }) => (
              <li key={code} className="border-b border-line">
                <Link href={`/diensten/${code}`} prefetch={false} className="group flex min-h-12 items-center justify-between gap-3 py-2 hover:text-petrol">
                  <span className="min-w-0 break-words group-hover:underline">{naam}</span><ChevronRight aria-hidden className="size-4.5 shrink-0 text-ink-3 group-hover:text-petrol" />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
