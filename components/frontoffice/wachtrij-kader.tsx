"use client";

import clsx from "clsx";
import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";
import { Scheiding, useVlak } from "../layout/scheiding";
import { WachtrijLijst } from "./wachtrij-lijst";

/** List and detail side by side; on a phone one of the two. The list stays as it was while details come and go. */
export function WachtrijKader({ breedte: start, boven, children }: { breedte: number | null; /** Above the list, where there is something to say. */ boven?: ReactNode; children: ReactNode }) {
  const { breedte, zet, style } = useVlak("zaak", start);
  const open = useSelectedLayoutSegment() !== null;
  // A page has one heading of the first level: that of the melding, when one is open.
  const Kop = open ? "h2" : "h1";
  return (
    <div className="flex min-h-0 lg:h-full">
      <section aria-label="Lijst" className={clsx("flex min-w-0 flex-1 flex-col bg-surface", open && "border-line max-lg:hidden lg:border-r")}>
        <Kop className="sr-only">Wachtrij</Kop>
        {boven}
        <WachtrijLijst />
      </section>
      <section aria-label="Melding" style={style} className={clsx("relative min-w-0 bg-paper", open ? "max-lg:w-full lg:w-[var(--zaak,26rem)] lg:max-w-[calc(100%-18rem)] lg:shrink-0 xl:w-[var(--zaak,40rem)] xl:min-w-[34rem]" : "hidden")}>
        {open ? <Scheiding vlak="zaak" label="Breedte van de melding" breedte={breedte} onBreedte={zet} kant="rechts" /> : null}
        {children}
      </section>
    </div>
  );
}
