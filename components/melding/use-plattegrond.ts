"use client";

import { useEffect, useState } from "react";
import type { PlanKeuze, PlanVerdieping } from "@/lib/queries/locatie/get-plan-keuze";

const BRON = "/meldingen/nieuw/plattegrond";

async function fetchJson<T>(url: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(url, { signal, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as T;
}

/** The buildings to choose from and the floor that is shown; a floor that arrives late never replaces a newer one. */
export function usePlattegrond(plekId: string, buiten: boolean) {
  const [keuze, setKeuze] = useState<PlanKeuze | null>(null);
  const [verdiepingId, setVerdiepingId] = useState<string | null>(null);
  const [plan, setPlan] = useState<PlanVerdieping | null>(null);
  const [mislukt, setMislukt] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    fetchJson<PlanKeuze>(`${BRON}?plek=${encodeURIComponent(plekId)}`, stop.signal).then((gevonden) => {
      setKeuze(gevonden);
      setVerdiepingId(buiten || gevonden.gebouwen.length === 0 ? "" : gevonden.begin ?? gevonden.gebouwen[0]?.verdiepingen[0]?.id ?? "");
    }, () => setMislukt(!stop.signal.aborted));
    return () => stop.abort();
  }, [plekId, buiten]);
  useEffect(() => {
    if (!verdiepingId) return;
    const stop = new AbortController();
    fetchJson<PlanVerdieping>(`${BRON}?verdieping=${verdiepingId}`, stop.signal).then(setPlan, () => setMislukt(!stop.signal.aborted));
    return () => stop.abort();
  }, [verdiepingId]);
  return { keuze, verdiepingId, kies: (id: string) => { setMislukt(false); setVerdiepingId(id); }, plan: plan && plan.id === verdiepingId ? plan : null, mislukt };
}
