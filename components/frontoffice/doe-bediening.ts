import type { Doe, Venster } from "./bediening";
import { kiesMetToets, kiesVerder } from "./kies-toets";

type Paden = { readonly ga: (href: string) => void; readonly venster: (welk: Venster) => void };

/** What has precedence, such as the bar of a selection, is found before what stands elsewhere under the same sign. */
function find(teken: string): HTMLElement | null {
  const knop = `[data-bediening="${CSS.escape(teken)}"]:not(:disabled)`;
  return document.querySelector<HTMLElement>(`[data-voorrang] ${knop}`) ?? document.querySelector<HTMLElement>(knop);
}

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
  if (doe.soort === "loop" || doe.soort === "kies") return document.querySelector("a[data-rij]") !== null;
  return doe.soort !== "zoek" || document.querySelector("[data-zoek] input") !== null;
}

/** Does a command; false when there was nothing to do it with, so that the key stays the browser's. */
export function doeBediening(doe: Doe, { ga, venster }: Paden): boolean {
  switch (doe.soort) {
    case "ga": ga(doe.href); return true;
    case "venster": venster(doe.welk); return true;
    case "loop": walk(doe.stap); return true;
    case "kies": return doe.stap ? kiesVerder(() => walk(doe.stap ?? 1)) : kiesMetToets(doe.wat);
    case "zoek": return focusZoek();
    case "druk": {
      const doel = find(doe.teken);
      doel?.click();
      return doel !== null;
    }
  }
}
