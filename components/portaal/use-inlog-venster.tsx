"use client";

import { lazy, Suspense, useRef, useState, type ComponentType, type ReactNode } from "react";
import type { ConceptBegin } from "./concept-begin";
import { noteForNext } from "./concept-opslag";
import type { InlogVensterProps } from "./inlog-venster";

// Nobody needs it until a sessie has ended; when it cannot be fetched any more, the login page itself remains.
const InlogVenster = lazy(async (): Promise<{ default: ComponentType<InlogVensterProps> }> => {
  try {
    return { default: (await import("./inlog-venster")).InlogVenster };
  } catch {
    location.assign(`/inloggen?naar=${encodeURIComponent(location.pathname + location.search)}`);
    return { default: () => null };
  }
});

/** Asks to sign in without leaving the form. Answers true when the same person is back; somebody else gets their own page. */
export function useInlogVenster({ wie, werkaccount }: Pick<ConceptBegin, "wie" | "werkaccount">, verlaat: () => void): { vraagInloggen: () => Promise<boolean>; venster: ReactNode } {
  const [open, setOpen] = useState(false);
  const klaar = useRef<(terug: boolean) => void>(undefined);
  const vraagInloggen = () => new Promise<boolean>((resolve) => {
    klaar.current?.(false);
    klaar.current = resolve;
    setOpen(true);
  });
  function sluit(terug: boolean) {
    setOpen(false);
    klaar.current?.(terug);
    klaar.current = undefined;
  }
  function binnen(nieuw: string) {
    if (nieuw === wie) return sluit(true);
    // The text on this page is of somebody else: it is neither shown to who is here now, nor kept under their name.
    verlaat();
    noteForNext("concept:wissel", "ja");
    location.assign("/meldingen/nieuw");
  }
  return { vraagInloggen, venster: open ? <Suspense><InlogVenster werkaccount={werkaccount} onBinnen={binnen} onSluit={() => sluit(false)} /></Suspense> : null };
}
