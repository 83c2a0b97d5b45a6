"use client";

import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState, type ReactNode } from "react";

/** The column of views. On a small screen it folds away behind one button above the page. */
export function Zijkant({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const address = `${usePathname()}?${useSearchParams().toString()}`;
  useEffect(() => setOpen(false), [address]);
  return (
    <div className="border-line bg-paper max-lg:border-b lg:w-52 lg:shrink-0 lg:overflow-y-auto lg:border-r">
      <button
        type="button" aria-expanded={open} onClick={() => setOpen(!open)}
        className="flex min-h-11 w-full items-center justify-between px-4 font-semibold lg:hidden"
      >
        {label}<ChevronDown aria-hidden className={clsx("size-4 transition-transform", open && "rotate-180")} />
      </button>
      <div className={clsx("p-2 lg:block", !open && "max-lg:hidden")}>{children}</div>
    </div>
  );
}
