"use client";

import { useEffect, useRef, useState, type RefObject } from "react";
import type { StroomMelding } from "@/components/layout/stroom-bron";
import { SCHRIJF_TABS, type SchrijfTab } from "@/lib/domain/tekst/schrijf-tab";
import { fetchStand, sendConcept, setVeld, type Schrijfstand } from "./schrijf-stand";

const WACHT_MS = 700;
const LEEG: Schrijfstand = { eigen: {}, anderen: [], toonhint: true };

const tabOf = (target: EventTarget | null): SchrijfTab | null => (target instanceof HTMLTextAreaElement ? SCHRIJF_TABS.find((tab) => target.id === `schrijf-${tab}`) ?? null : null);
/** The field of a tab. */
export const findVeld = (vak: HTMLElement | null, tab: SchrijfTab): HTMLTextAreaElement | null => vak?.querySelector<HTMLTextAreaElement>(`#schrijf-${tab}`) ?? null;

/** Sends what is typed a moment after the last key, and at once when the page goes. What is being sent itself needs no draft any more. */
function useBewaren(vak: RefObject<HTMLElement | null>, nummer: number): void {
  useEffect(() => {
    const element = vak.current;
    const wacht = new Map<SchrijfTab, ReturnType<typeof setTimeout>>();
    const bezig = new Map<SchrijfTab, AbortController>();
    const stop = (tab: SchrijfTab) => { clearTimeout(wacht.get(tab)); wacht.delete(tab); bezig.get(tab)?.abort(); };
    const save = (tab: SchrijfTab) => {
      stop(tab);
      const veld = findVeld(element, tab);
      const controller = new AbortController();
      bezig.set(tab, controller);
      // Without a connection the copy on this device remains.
      if (veld) sendConcept({ nummer, tab, tekst: veld.value.slice(0, 10_000) }, controller.signal).catch(() => undefined);
    };
    const onInput = ({ target }: Event) => { const tab = tabOf(target); if (tab) { stop(tab); wacht.set(tab, setTimeout(() => save(tab), WACHT_MS)); } };
    const onSubmit = ({ target }: Event) => { const tab = target instanceof HTMLFormElement ? tabOf(target.querySelector("textarea")) : null; if (tab) stop(tab); };
    const onHide = () => { for (const tab of [...wacht.keys()]) save(tab); };
    element?.addEventListener("input", onInput);
    element?.addEventListener("submit", onSubmit);
    window.addEventListener("pagehide", onHide);
    return () => {
      onHide();
      element?.removeEventListener("input", onInput);
      element?.removeEventListener("submit", onSubmit);
      window.removeEventListener("pagehide", onHide);
    };
  }, [vak, nummer]);
}

/** The drafts of a melding: one's own come back into empty fields, those of colleagues are told and can be taken over. */
export function useSchrijfConcept(vak: RefObject<HTMLElement | null>, nummer: number) {
  const [stand, setStand] = useState(LEEG);
  const [terug, setTerug] = useState<readonly SchrijfTab[]>([]);
  const eerste = useRef(true);
  useBewaren(vak, nummer);
  useEffect(() => {
    const stop = new AbortController();
    const load = () => {
      fetchStand(nummer, stop.signal).then((next) => {
        setStand(next);
        if (!eerste.current) return;
        eerste.current = false;
        for (const tab of SCHRIJF_TABS) {
          const [veld, tekst] = [findVeld(vak.current, tab), next.eigen[tab]];
          if (veld?.value === "" && tekst) { setVeld(veld, tekst); setTerug((nu) => [...nu, tab]); }
        }
      }).catch(() => undefined);
    };
    const onMelding = (event: Event) => { if ((event as CustomEvent<readonly StroomMelding[]>).detail.some((melding) => melding.nummer === nummer)) load(); };
    load();
    window.addEventListener("focus", load);
    vak.current?.addEventListener("focusin", load);
    window.addEventListener("serviceplein:melding", onMelding);
    const element = vak.current;
    return () => {
      stop.abort();
      window.removeEventListener("focus", load);
      element?.removeEventListener("focusin", load);
      window.removeEventListener("serviceplein:melding", onMelding);
    };
  }, [vak, nummer]);
  const forget = (persoonId: string) => setStand((nu) => ({ ...nu, anderen: nu.anderen.filter((ander) => ander.persoonId !== persoonId) }));
  return { stand, terug, forget };
}
