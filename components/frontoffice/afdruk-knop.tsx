"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";

/** Opens the printing window of the browser; without JavaScript the browser's own menu does, so then there is no button. */
export function AfdrukKnop() {
  if (!useHydrated()) return null;
  return <div data-niet-afdrukken><Button size="middel" onClick={() => window.print()}><Printer aria-hidden className="size-4" />Afdrukken</Button></div>;
}
