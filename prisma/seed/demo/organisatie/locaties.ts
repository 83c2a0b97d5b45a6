import { baseId } from "../../referentie/base-id";
import type { Plek } from "../../levensloop/loop";
import type { Vlak } from "@/lib/domain/locatie/vlak";
import { BUITEN, GEBOUWEN, MET_WERKPLEKKEN, type GebouwPlan } from "./gebouwen";
import { drawVerdieping, drawWerkplekken } from "./plattegrond";

export type LocatieRij = { readonly id: string; readonly soort: string; readonly naam: string; readonly code: string | null; readonly ouder_id: string | null; readonly vlak: Vlak };

const idOf = (sleutel: string): string => baseId(`demo:locatie:${sleutel}`);
const WERKPLEKKEN = 6;

function buildWerkplekken(kamer: LocatieRij): LocatieRij[] {
  if (!MET_WERKPLEKKEN.some((code) => code === kamer.code)) return [];
  return drawWerkplekken(kamer.vlak, WERKPLEKKEN).map((vlak, i) => ({
    id: idOf(`${kamer.code}-${i + 1}`), soort: "werkplek", naam: `werkplek ${i + 1}`, code: `${kamer.code}-${i + 1}`, ouder_id: kamer.id, vlak,
  }));
}

function buildGebouw({ naam, letter, verdiepingen }: GebouwPlan): LocatieRij[] {
  const gebouw: LocatieRij = { id: idOf(letter), soort: "gebouw", naam, code: null, ouder_id: null, vlak: [] };
  const lagen = verdiepingen.flatMap((laag) => {
    const code = `${letter}${laag.nr === -1 ? "K" : laag.nr}`;
    const kamers = [...Object.entries(laag.namen), ...laag.kamers.map((nr) => [nr, ""] as const)].map(([nr, naam]) => ({ nr, naam }));
    const plan = drawVerdieping(letter, kamers);
    const vloer: LocatieRij = { id: idOf(code), soort: "verdieping", naam: laag.naam, code: null, ouder_id: gebouw.id, vlak: plan.omtrek };
    const ruimtes = kamers.map(({ nr, naam: eigen }): LocatieRij => {
      const deur = `${code}.${nr}`;
      return { id: idOf(deur), soort: "ruimte", naam: eigen || deur, code: deur, ouder_id: vloer.id, vlak: plan.kamers.get(nr) ?? [] };
    });
    return [vloer, ...ruimtes, ...ruimtes.flatMap(buildWerkplekken)];
  });
  return [gebouw, ...lagen];
}

/** The places of the demo, parents before children. */
export function buildLocaties(): readonly LocatieRij[] {
  const terrein: LocatieRij = { id: idOf("terrein"), soort: "buiten", naam: "Terrein", code: null, ouder_id: null, vlak: [] };
  const buiten = BUITEN.map((naam): LocatieRij => ({ id: idOf(`buiten:${naam}`), soort: "buiten", naam, code: null, ouder_id: terrein.id, vlak: [] }));
  return [...GEBOUWEN.flatMap(buildGebouw), terrein, ...buiten];
}

/** The places as people name them, with building and floor. */
export function listPlekken(rijen: readonly LocatieRij[]): readonly Plek[] {
  const opId = new Map(rijen.map((rij) => [rij.id, rij]));
  return rijen.map((rij) => {
    const keten: LocatieRij[] = [];
    for (let stap: LocatieRij | undefined = rij; stap; stap = stap.ouder_id ? opId.get(stap.ouder_id) : undefined) keten.unshift(stap);
    return {
      id: rij.id, naam: rij.naam, code: rij.code, soort: rij.soort,
      gebouw: keten[0]?.naam ?? rij.naam, verdieping: keten.find(({ soort }) => soort === "verdieping")?.naam ?? null,
    };
  });
}
