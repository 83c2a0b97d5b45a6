"use client";

import dynamic from "next/dynamic";
import { useSyncExternalStore } from "react";
import { listWachtend, WACHT_SIGNAAL } from "./wacht-opslag";

// Where it cannot be fetched now, the next page sends.
const WachtBand = dynamic<{ wie: string }>(() => import("./wacht-band").then(({ WachtBand: Band }) => Band, () => () => null), { ssr: false });

function subscribe(changed: () => void): () => void {
  window.addEventListener(WACHT_SIGNAAL, changed);
  return () => window.removeEventListener(WACHT_SIGNAAL, changed);
}

/** On every page of the portal: sends what could not be sent before, and says so. Nothing is loaded while nothing waits. */
export function WachtVerzender({ wie }: { wie: string }) {
  // Once something waited, the band stays: it also tells that it was sent.
  const heeft = useSyncExternalStore(subscribe, () => gezien.has(wie) || (listWachtend(wie).length > 0 && gezien.add(wie).size > 0), () => false);
  return heeft ? <WachtBand wie={wie} /> : null;
}

const gezien = new Set<string>();
