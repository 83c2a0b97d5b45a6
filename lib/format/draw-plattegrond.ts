import { boundsOf, toPoints } from "@/lib/domain/locatie/vlak";

type Plan = { readonly omtrek: readonly number[]; readonly ruimten: readonly { readonly deur: string; readonly vlak: readonly number[] }[] };

/** Outside a page of ours the colours have no meaning yet: then plain ink on white. */
const KLEUR = { vloer: "var(--sunken, #eee)", kamer: "var(--surface, #fff)", lijn: "var(--line-strong, #999)", muur: "var(--ink-3, #555)", tekst: "var(--ink-2, #333)" } as const;
/** Room for the outer wall, which is drawn around its line. */
export const RAND = 4;

const escapeXml = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);

/**
 * A floor as SVG in two symbols, `plan` and `deuren`, to be used by reference: every page that shows a place on
 * this floor shares the one file. Colours come from the page around it, so light and dark need no second file.
 */
export function drawPlattegrond({ omtrek, ruimten }: Plan): string {
  const kader = boundsOf(omtrek) ?? { x: 0, y: 0, breedte: 1, hoogte: 1 };
  const kamers = ruimten.map(({ vlak }) => `<polygon points="${toPoints(vlak)}"/>`).join("");
  const deuren = ruimten.map(({ deur, vlak }) => {
    const ruimte = boundsOf(vlak);
    return ruimte ? `<text x="${ruimte.x + ruimte.breedte / 2}" y="${ruimte.y + ruimte.hoogte / 2 + 8}">${escapeXml(deur)}</text>` : "";
  }).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(kader)}">`
    + `<g id="plan"><polygon points="${toPoints(omtrek)}" fill="${KLEUR.vloer}"/><g fill="${KLEUR.kamer}" stroke="${KLEUR.lijn}" stroke-width="1.5">${kamers}</g><polygon points="${toPoints(omtrek)}" fill="none" stroke="${KLEUR.muur}" stroke-width="4"/></g>`
    + `<g id="deuren" fill="${KLEUR.tekst}" font-size="22" text-anchor="middle">${deuren}</g></svg>`;
}

/** The part of the plane that a plan of this size fills, its wall included. */
export const viewBoxOf = ({ x, y, breedte, hoogte }: { x: number; y: number; breedte: number; hoogte: number }): string =>
  `${x - RAND} ${y - RAND} ${breedte + 2 * RAND} ${hoogte + 2 * RAND}`;
