"use client";

import { useEffect, useState } from "react";
import { writeVraag, type WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { FacetTellingen } from "@/lib/queries/wachtrij/count-facetten";
import type { FacetNaam } from "./facetten";

/** How many each value of a filter would leave, as it reads on screen. Null until known, and where counting would cost too much. */
export function useFacetTellingen(filters: WachtrijFilters): ((naam: FacetNaam, waarde: string) => string) | null {
  const [tellingen, setTellingen] = useState<FacetTellingen | null>(null);
  const vraag = writeVraag(filters);
  useEffect(() => {
    const stop = new AbortController();
    // Counts are an extra: without an answer the filters work all the same.
    fetch(`/api/wachtrij/facetten?${vraag}`, { signal: stop.signal }).then(async (answer) => { if (answer.ok) setTellingen((await answer.json()) as FacetTellingen); }).catch(() => undefined);
    return () => stop.abort();
  }, [vraag]);
  if (!tellingen?.geteld) return null;
  return (naam, waarde) => `${tellingen.aantallen[naam]?.[waarde] ?? 0}${tellingen.isDeel ? "+" : ""}`;
}
