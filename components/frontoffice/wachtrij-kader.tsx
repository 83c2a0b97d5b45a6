"use client";

import clsx from "clsx";
import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";
import { WachtrijLijst } from "./wachtrij-lijst";

/** List and detail side by side; on a phone one of the two. The list stays as it was while details come and go. */
export function WachtrijKader({ children }: { children: ReactNode }) {
  const open = useSelectedLayoutSegment() !== null;
  return (
    <div className="flex min-h-0 lg:h-full">
      <section aria-label="Lijst" className={clsx("flex min-w-0 flex-1 flex-col bg-surface", open && "border-line max-lg:hidden lg:border-r")}>
        <h1 className="sr-only">Wachtrij</h1>
        <WachtrijLijst />
      </section>
      <section aria-label="Melding" className={clsx("min-w-0 bg-paper", open ? "max-lg:w-full lg:w-[26rem] xl:w-[40rem] lg:shrink-0" : "hidden")}>{children}</section>
    </div>
  );
}
