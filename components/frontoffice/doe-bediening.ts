import type { Doe, Venster } from "./bediening";

type Paden = { readonly ga: (href: string) => void; readonly venster: (welk: Venster) => void };

const find = (teken: string) => document.querySelector<HTMLElement>(`[data-bediening="${CSS.escape(teken)}"]:not(:disabled)`);

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
