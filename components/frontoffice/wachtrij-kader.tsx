"use client";

import clsx from "clsx";
import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";
import { WachtrijLijst } from "./wachtrij-lijst";

/** List and detail side by side; on a phone one of the two. The list stays as it was while details come and go. */
export function WachtrijKader({ children }: { children: ReactNode }) {
  const open = useSelectedLayoutSegment() !== null;
  // A page has one heading of the first level: that of the melding, when one is open.
  const Kop = open ? "h2" : "h1";
  return (
    <div className="flex min-h-0 lg:h-full">
      <section aria-label="Lijst" className={clsx("flex min-w-0 flex-1 flex-col bg-surface", open && "border-line max-lg:hidden lg:border-r")}>
        <Kop className="sr-only">Wachtrij</Kop>
        <WachtrijLijst />
      </section>
      <section aria-label="Melding" className={clsx("min-w-0 bg-paper", open ? "max-lg:w-full lg:w-[26rem] xl:w-[40rem] lg:shrink-0" : "hidden")}>{children}</section>
    </div>
  );
}
