"use client";

import { useEffect, useState, useSyncExternalStore, type ComponentType } from "react";
import { Notice } from "@/components/ui/notice";
import { haalWachtBand } from "./haal-wacht-band";
import { listWachtend, WACHT_SIGNAAL } from "./wacht-opslag";

const gezien = new Set<string>();

function subscribe(changed: () => void): () => void {
  window.addEventListener(WACHT_SIGNAAL, changed);
  return () => window.removeEventListener(WACHT_SIGNAAL, changed);
}

/** On every page of the portal: sends what could not be sent before, and says so. Nothing is loaded while nothing waits. */
export function WachtVerzender({ wie }: { wie: string }) {
  // Once something waited, the band stays: it also tells that it was sent.
  const heeft = useSyncExternalStore(subscribe, () => gezien.has(wie) || (listWachtend(wie).length > 0 && gezien.add(wie).size > 0), () => false);
  const [Band, setBand] = useState<ComponentType<{ wie: string }> | null>(null);
  useEffect(() => {
    if (!heeft || Band) return;
    const haal = () => void haalWachtBand().then(({ WachtBand }) => setBand(() => WachtBand), () => undefined);
    haal();
    window.addEventListener("online", haal);
    return () => window.removeEventListener("online", haal);
  }, [heeft, Band]);
  if (!heeft) return null;
  return Band ? <Band wie={wie} /> : <Notice kind="let-op" role="status" className="mb-4" kop="Nog niet verstuurd.">Wij versturen uw melding zodra er weer verbinding is.</Notice>;
}
