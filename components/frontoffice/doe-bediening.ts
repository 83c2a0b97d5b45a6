import type { Doe, Venster } from "./bediening";

type Paden = { readonly ga: (href: string) => void; readonly venster: (welk: Venster) => void };

const find = (teken: string) => document.querySelector<HTMLElement>(`[data-bediening="${CSS.escape(teken)}"]:not(:disabled)`);

/** To the next or previous row: the list knows also the rows that are not on the page (`useLoop`). */
const walk = (stap: 1 | -1) => window.dispatchEvent(new CustomEvent("serviceplein:loop", { detail: stap }));

function focusZoek(): boolean {
  const veld = document.querySelector<HTMLInputElement>("[data-zoek] input");
  veld?.focus();
  veld?.select();
  return veld !== null;
}

/** Whether a command has something to do on this page: what cannot be pressed now, is not offered. */
export function isDoenlijk(doe: Doe): boolean {
  if (doe.soort === "druk") return find(doe.teken) !== null;
  if (doe.soort === "loop") return document.querySelector("a[data-rij]") !== null;
  return doe.soort !== "zoek" || document.querySelector("[data-zoek] input") !== null;
}

/** Does a command; false when there was nothing to do it with, so that the key stays the browser's. */
export function doeBediening(doe: Doe, { ga, venster }: Paden): boolean {
  switch (doe.soort) {
    case "ga": ga(doe.href); return true;
    case "venster": venster(doe.welk); return true;
    case "loop": walk(doe.stap); return true;
    case "zoek": return focusZoek();
    case "druk": {
      const doel = find(doe.teken);
      doel?.click();
      return doel !== null;
    }
  }
}
