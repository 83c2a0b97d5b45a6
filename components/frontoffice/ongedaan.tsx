"use client";

import { lazy, Suspense } from "react";
import type { FormulierActie } from "./formulier";
import { useAanbod } from "./ongedaan-bron";

const Balk = lazy(async () => ({ default: (await import("./ongedaan-balk")).OngedaanBalk }));

/** The place where the desk hears what was done and can take it back for ten seconds; it is always there, so that what appears is read aloud. */
export function Ongedaan({ serverActie }: { serverActie: FormulierActie }) {
  const aanbod = useAanbod();
  return (
    <div role="status" aria-live="polite" className="pointer-events-none fixed inset-x-4 z-40 max-lg:top-3 lg:bottom-20 flex justify-center lg:right-auto lg:left-56">
      {aanbod ? <Suspense><Balk key={aanbod.id} aanbod={aanbod} serverActie={serverActie} /></Suspense> : null}
    </div>
  );
}
