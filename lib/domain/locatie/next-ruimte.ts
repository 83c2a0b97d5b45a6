import { boundsOf, type Vlak } from "./vlak";

export type Richting = "links" | "rechts" | "boven" | "onder";

const midden = (vlak: Vlak): { readonly x: number; readonly y: number } | null => {
  const kader = boundsOf(vlak);
  return kader && { x: kader.x + kader.breedte / 2, y: kader.y + kader.hoogte / 2 };
};

/**
 * The room that an arrow key goes to on a plan: the nearest one that lies that way, where straight ahead counts for
 * more than aside. The same index when there is none: the focus never gets lost.
 */
export function nextRuimte(vlakken: readonly Vlak[], vanaf: number, richting: Richting): number {
  const hier = midden(vlakken[vanaf] ?? []);
  if (!hier) return vanaf;
  const liggend = richting === "links" || richting === "rechts";
  const teken = richting === "links" || richting === "boven" ? -1 : 1;
  let beste = vanaf, minst = Infinity;
  vlakken.forEach((vlak, index) => {
    const daar = index === vanaf ? null : midden(vlak);
    if (!daar) return;
    const vooruit = (liggend ? daar.x - hier.x : daar.y - hier.y) * teken;
    const opzij = Math.abs(liggend ? daar.y - hier.y : daar.x - hier.x);
    const kosten = vooruit + opzij * 3;
    if (vooruit > 0.5 && kosten < minst) [beste, minst] = [index, kosten];
  });
  return beste;
}
