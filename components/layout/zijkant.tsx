"use client";

import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState, type ReactNode } from "react";
import { Scheiding, useVlak } from "./scheiding";

/** The column of views. On a small screen it folds away behind one button above the page. */
export function Zijkant({ label, breedte: start = null, children }: { label: string; breedte?: number | null; children: ReactNode }) {
  const { breedte, zet, style } = useVlak("zij", start);
  const [open, setOpen] = useState(false);
  const address = `${usePathname()}?${useSearchParams().toString()}`;
  useEffect(() => setOpen(false), [address]);
  return (
    <div style={style} className="relative border-line bg-paper max-lg:border-b lg:w-[var(--zij,13rem)] lg:shrink-0 lg:border-r">
      <Scheiding vlak="zij" label={`Breedte van ${label.toLowerCase()}`} breedte={breedte} onBreedte={zet} kant="links" />
      <button
        type="button" aria-expanded={open} onClick={() => setOpen(!open)}
        className="flex min-h-11 w-full items-center justify-between px-4 font-semibold lg:hidden"
      >
        {label}<ChevronDown aria-hidden className={clsx("size-4 transition-transform", open && "rotate-180")} />
      </button>
      <div className={clsx("p-2 lg:block lg:h-full lg:overflow-y-auto", !open && "max-lg:hidden")}>{children}</div>
    </div>
  );
}
