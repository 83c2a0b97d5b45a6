"use client";

import { useEffect } from "react";

export type StroomMelding = { readonly type: string; readonly nummer: number; readonly versie: number };
type Bericht = { readonly soort: "melding"; readonly meldingen: readonly StroomMelding[] } | { readonly soort: "attentie" } | { readonly soort: "herlaad" };

const NAAM = "serviceplein-stroom";
const OPNIEUW_MS = 5000;

function tell(bericht: Bericht): void {
  const detail = bericht.soort === "melding" ? bericht.meldingen : undefined;
  window.dispatchEvent(new CustomEvent(`serviceplein:${bericht.soort}`, { detail }));
}

/** Opens the stream and keeps it open; a refusal for good (signed out) ends it, anything else is tried again. */
function openBron(na: string, onBericht: (bericht: Bericht) => void): () => void {
  let bron: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let laatste = na;
  const open = () => {
    bron = new EventSource(`/api/stroom${laatste ? `?na=${laatste}` : ""}`);
    bron.addEventListener("melding", (event) => {
      laatste = event.lastEventId || laatste;
      onBericht({ soort: "melding", meldingen: JSON.parse(event.data as string) as StroomMelding[] });
    });
    bron.addEventListener("attentie", () => onBericht({ soort: "attentie" }));
    bron.addEventListener("herlaad", () => onBericht({ soort: "herlaad" }));
    bron.onerror = () => { if (bron.readyState === EventSource.CLOSED) timer = setTimeout(open, OPNIEUW_MS); };
  };
  open();
  return () => { clearTimeout(timer); bron.close(); };
}

/**
 * What changes elsewhere, as events of this window: `serviceplein:melding`, `:attentie` and `:herlaad`. One tab of a
 * browser holds the line and tells the others, because a browser opens only six of them.
 */
export function StroomBron({ na = "" }: { na?: string }) {
  useEffect(() => {
    const kanaal = new BroadcastChannel(NAAM);
    const einde = new AbortController();
    let sluit: (() => void) | undefined;
    kanaal.onmessage = ({ data }: MessageEvent<Bericht>) => tell(data);
    const lead = () => new Promise<void>((resolve) => {
      if (einde.signal.aborted) return resolve();
      const stop = openBron(na, (bericht) => { tell(bericht); kanaal.postMessage(bericht); });
      sluit = () => { stop(); resolve(); };
    });
    // Another tab leads: what happened between the making of this page and now was told to that one only.
    void navigator.locks.query().then(({ held }) => { if (held?.some(({ name }) => name === NAAM)) tell({ soort: "herlaad" }); });
    navigator.locks.request(NAAM, { signal: einde.signal }, lead).catch(() => undefined);
    return () => { sluit?.(); einde.abort(); kanaal.close(); };
    // The place counts once: a later render of the page must not break the line.
  }, []);
  return null;
}
