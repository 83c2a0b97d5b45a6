"use client";

import { lazy, Suspense, useEffect } from "react";
import type { FormulierActie } from "./formulier";
import { kies, useHeeftKeuze } from "./selectie-bron";
import type { BulkServerActie } from "./use-bulk";
import { useWachtrij } from "./wachtrij-provider";

const Balk = lazy(async () => ({ default: (await import("./selectie-balk")).SelectieBalk }));

/** What can be done with the chosen meldingen; it comes with the first one that is chosen. Another view begins with nothing chosen. */
export function Selectie({ serverActie, samenvoegen }: { serverActie: BulkServerActie; samenvoegen: FormulierActie }) {
  const heeft = useHeeftKeuze();
  const { rijen, sleutel } = useWachtrij();
  useEffect(() => () => kies([]), [sleutel]);
  useEffect(() => {
    const onAlles = (event: Event) => { event.preventDefault(); kies(rijen.map(({ nummer }) => nummer)); };
    window.addEventListener("serviceplein:kies-alles", onAlles);
    return () => window.removeEventListener("serviceplein:kies-alles", onAlles);
  }, [rijen]);
  return heeft ? <Suspense><Balk rijen={rijen} serverActie={serverActie} samenvoegen={samenvoegen} /></Suspense> : null;
}
