"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Dialog } from "@/components/ui/dialog";
import { ToetsenLijst } from "./toetsen-lijst";

const UIT = "serviceplein-toetsen-uit";
const GA_NAAR: Readonly<Record<string, string>> = { q: "/wachtrij", i: "/intake", k: "/wachtrij?weergave=klachten", s: "/sturen" };
const G_MS = 1500;

const listen = (onChange: () => void) => { window.addEventListener("storage", onChange); window.addEventListener(UIT, onChange); return () => { window.removeEventListener("storage", onChange); window.removeEventListener(UIT, onChange); }; };
const isUit = () => localStorage.getItem(UIT) === "1";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select, dialog, [role=listbox]") !== null);

let vorige: string | undefined;

/** To the next or previous row, from the row with the focus, the one that is open, or where one was before. */
function walk(stap: 1 | -1): void {
  const rijen = [...document.querySelectorAll<HTMLAnchorElement>("a[data-rij]")];
  const nu = rijen.findIndex((rij) => rij === document.activeElement);
  const open = rijen.findIndex((rij) => rij.getAttribute("aria-current") !== null);
  const plek = nu >= 0 ? nu : open >= 0 ? open : rijen.findIndex((rij) => rij.dataset["rij"] === vorige);
  const doel = rijen[Math.min(rijen.length - 1, Math.max(0, plek + stap))];
  vorige = doel?.dataset["rij"];
  doel?.focus();
  doel?.scrollIntoView({ block: "nearest" });
}

/** Presses what carries this key on the page: a button, a link or a field. */
function press(toets: string): boolean {
  const doel = document.querySelector<HTMLElement>(`[data-toets~="${CSS.escape(toets)}"]`);
  if (!doel) return false;
  if (doel.matches("input, textarea, select")) doel.focus();
  else doel.click();
  return true;
}

function focusZoek(): boolean {
  const veld = document.querySelector<HTMLInputElement>("[data-zoek] input");
  veld?.focus();
  veld?.select();
  return veld !== null;
}

/** Single keys outside fields. They do what a button on the page does, so there is nothing that only a key can do. */
export function Toetsen() {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const uit = useSyncExternalStore(listen, isUit, () => false);
  useEffect(() => {
    let sindsG = 0;
    const handle = (toets: string): boolean => {
      if (performance.now() - sindsG < G_MS && GA_NAAR[toets]) { sindsG = 0; router.push(GA_NAAR[toets]); return true; }
      if (toets === "g") { sindsG = performance.now(); return true; }
      if (toets === "j" || toets === "k") { walk(toets === "j" ? 1 : -1); return true; }
      if (toets === "escape") return press("escape");
      if (toets === "/") return focusZoek();
      if (toets === "?") { setOpen(true); return true; }
      return press(toets);
    };
    const onKey = (event: KeyboardEvent) => {
      // Out of a field first: the next Escape goes back to the list, and single keys work again.
      if (event.key === "Escape" && !event.defaultPrevented && event.target instanceof HTMLElement && event.target.matches("textarea, input") && !event.target.closest("dialog")) { event.target.blur(); return; }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]") || (isUit() && event.key !== "?")) return;
      if (handle(event.key.toLowerCase())) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router]);
  const zet = (aan: boolean) => {
    if (aan) localStorage.removeItem(UIT);
    else localStorage.setItem(UIT, "1");
    window.dispatchEvent(new Event(UIT));
  };
  return <Dialog open={open} onClose={() => setOpen(false)} titel="Sneltoetsen"><ToetsenLijst aan={!uit} onAan={zet} /></Dialog>;
}
