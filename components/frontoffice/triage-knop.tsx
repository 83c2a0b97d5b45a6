"use client";

import { ListChecks } from "lucide-react";
import Link from "next/link";
import { useHydrated } from "@/components/ui/use-hydrated";

/** To the meldingen of this view one at a time; it comes with the script, as what it opens works with keys. */
export function TriageKnop({ zoekdeel }: { zoekdeel: string }) {
  if (!useHydrated()) return null;
  return (
    <Link href={`/triage${zoekdeel}`} prefetch={false} data-bediening="triage" title="Eén voor één doorlopen (D)" className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-line-strong px-2.5 text-sm whitespace-nowrap text-ink-2 hover:border-rand-veld hover:text-ink max-lg:min-h-9">
      <ListChecks aria-hidden className="size-3.5" />Eén voor één
    </Link>
  );
}
