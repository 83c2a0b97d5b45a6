import { voegKeuzeToe, wisselKeuze } from "./selectie-bron";

type Kies = "rij" | "alles";

const nummerVan = (rij: Element | null | undefined): number | null => Number(rij?.getAttribute("data-rij")) || null;
/** The row with the focus, else the one that is open. */
const rijNu = (): number | null => nummerVan(document.activeElement?.closest("a[data-rij]")) ?? nummerVan(document.querySelector("a[data-rij][aria-current]"));

/** Chooses with a key: the row of now in or out, or all that is loaded. False when there was nothing to choose. */
export function kiesMetToets(wat: Kies): boolean {
  if (wat === "alles") return window.dispatchEvent(new CustomEvent("serviceplein:kies-alles", { cancelable: true })) === false;
  const nummer = rijNu();
  if (nummer !== null) wisselKeuze(nummer);
  return nummer !== null;
}

/** Walks on with the selection: where it was and where it comes are both in it. */
export function kiesVerder(loop: () => void): boolean {
  const van = rijNu();
  loop();
  const naar = rijNu();
  voegKeuzeToe(...[van, naar].filter((nummer) => nummer !== null));
  return true;
}
