"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { Dialog } from "@/components/ui/dialog";
import { findBediening, listBediening, type Bediening, type Venster } from "./bediening";
import { doeBediening } from "./doe-bediening";

const loadPalet = async () => ({ default: (await import("./palet")).Palet });
const Palet = lazy(loadPalet);
const ToetsenLijst = lazy(async () => ({ default: (await import("./toetsen-lijst")).ToetsenLijst }));
const UIT = "serviceplein-toetsen-uit";
const VOLGT_MS = 1500;

const listen = (onChange: () => void) => { window.addEventListener("storage", onChange); window.addEventListener(UIT, onChange); return () => { window.removeEventListener("storage", onChange); window.removeEventListener(UIT, onChange); }; };
const isUit = () => localStorage.getItem(UIT) === "1";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select, dialog, [role=listbox]") !== null);
const isPalet = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";

/** Which keys count here: Ctrl+K everywhere but in a window, single keys outside fields and only when they are on. */
function readToets(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return null;
  if (isPalet(event)) return "ctrl+k";
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || (isUit() && event.key !== "?")) return null;
  const toets = event.key.toLowerCase();
  return event.shiftKey && (toets === "j" || toets === "k") ? `shift+${toets}` : toets;
}

/** Keys on the document, and what they mean together within a moment: G, then Q. */
function useToetsen(lijst: readonly Bediening[], doe: (bediening: Bediening) => boolean): void {
  useEffect(() => {
    let gedrukt: { reeks: readonly string[]; op: number } = { reeks: [], op: 0 };
    const onKey = (event: KeyboardEvent) => {
      // Out of a field first: the next Escape goes back to the list, and single keys work again.
      if (event.key === "Escape" && !event.defaultPrevented && event.target instanceof HTMLElement && event.target.matches("textarea, input") && !event.target.closest("dialog")) { event.target.blur(); return; }
      // Who holds Ctrl down may press K next and type on at once: the window must be there by then.
      if (event.key === "Control" || event.key === "Meta") void loadPalet();
      const toets = readToets(event);
      if (toets === null) return;
      const eerder = performance.now() - gedrukt.op < VOLGT_MS ? gedrukt.reeks : [];
      const samen = findBediening(lijst, [...eerder, toets]);
      const found = samen ?? findBediening(lijst, [toets]);
      gedrukt = { reeks: found === "begin" ? (samen ? [...eerder, toets] : [toets]) : [], op: performance.now() };
      if (found === "begin" || (found && doe(found))) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [lijst, doe]);
}

/** The keys of the desk, the palette and the overview, all three from one list: nothing is only for who knows the keys. */
export function Toetsen({ schermen }: { schermen: readonly { readonly href: string; readonly label: string }[] }) {
  const router = useRouter();
  const [open, setOpen] = useState<Venster | null>(null);
  const uit = useSyncExternalStore(listen, isUit, () => false);
  const lijst = useMemo(() => listBediening(schermen), [schermen]);
  const close = useCallback(() => setOpen(null), []);
  const doe = useCallback(({ doe: wat }: Bediening) => doeBediening(wat, { ga: (href) => router.push(href), venster: setOpen }), [router]);
  useToetsen(lijst, doe);
  const zet = (aan: boolean) => {
    if (aan) localStorage.removeItem(UIT);
    else localStorage.setItem(UIT, "1");
    window.dispatchEvent(new Event(UIT));
  };
  return (
    <>
      <Dialog open={open === "toetsen"} onClose={close} titel="Sneltoetsen" breed><Suspense><ToetsenLijst lijst={lijst} aan={!uit} onAan={zet} /></Suspense></Dialog>
      {open === "palet" ? <Suspense><Palet lijst={lijst} onClose={close} onGa={(href) => router.push(href)} onDoe={doe} /></Suspense> : null}
    </>
  );
}
