import { rechthoek, type Vlak } from "@/lib/domain/locatie/vlak";
import type { GebouwPlan } from "./gebouwen";

/** Length and depth of the buildings, in decimetres. */
const MAAT: Readonly<Record<string, { lengte: number; diepte: number }>> = { N: { lengte: 560, diepte: 180 }, Z: { lengte: 440, diepte: 160 }, R: { lengte: 360, diepte: 180 } };
const GANG = 24;
/** How much of a façade a room takes, by the first word that fits; the rest is an ordinary office. */
const BREEDTES: readonly (readonly [RegExp, number])[] = [
  [/^(publiekshal|raadzaal|restaurant|trouwzaal|fietsenkelder|archiefkelder)/, 14], [/^(hal|keuken|magazijn|technische|burgemeesters|collegekamer|commissiekamer)/, 9],
  [/^(zaal|projectruimte|serverruimte|zolder|repro|werkplaats|griffie)/, 7.5], [/^(lift|printerhoek|kolfruimte|stilteruimte)/, 3], [/^(pantry|toiletten|garderobe|spreekkamer|EHBO|containerruimte|perskamer)/, 4],
];
const KAMER = 6;

export type Kamer = { readonly nr: string; readonly naam: string };

const breedteOf = (naam: string): number => BREEDTES.find(([woord]) => woord.test(naam))?.[1] ?? KAMER;

/** Splits a row of rooms over a façade of this length, each by its share, without gaps. */
function layRow(kamers: readonly Kamer[], { lengte, y, hoogte }: { lengte: number; y: number; hoogte: number }): [string, Vlak][] {
  const totaal = kamers.reduce((som, { naam }) => som + breedteOf(naam), 0);
  let gehad = 0;
  return kamers.map(({ nr, naam }) => {
    const x = Math.round((gehad / totaal) * lengte);
    gehad += breedteOf(naam);
    return [nr, rechthoek({ x, y, breedte: Math.round((gehad / totaal) * lengte) - x, hoogte })];
  });
}

/** Rooms in the order of their doors, on both sides of a corridor: the façades fill about equally. */
function divide(kamers: readonly Kamer[]): [Kamer[], Kamer[]] {
  const rijen: [Kamer[], Kamer[]] = [[], []];
  const lengtes = [0, 0];
  for (const kamer of [...kamers].sort((a, b) => a.nr.localeCompare(b.nr))) {
    const kant = (lengtes[0] ?? 0) <= (lengtes[1] ?? 0) ? 0 : 1;
    rijen[kant].push(kamer);
    lengtes[kant] = (lengtes[kant] ?? 0) + breedteOf(kamer.naam);
  }
  return rijen;
}

/** The outer wall of a floor and the outline of every room, by door number. Always the same for the same rooms. */
export function drawVerdieping(letter: GebouwPlan["letter"], kamers: readonly Kamer[]): { omtrek: Vlak; kamers: ReadonlyMap<string, Vlak> } {
  const { lengte, diepte } = MAAT[letter] ?? { lengte: 400, diepte: 160 };
  const hoogte = (diepte - GANG) / 2;
  const [noord, zuid] = divide(kamers);
  return {
    omtrek: rechthoek({ x: 0, y: 0, breedte: lengte, hoogte: diepte }),
    kamers: new Map([...layRow(noord, { lengte, y: 0, hoogte }), ...layRow(zuid, { lengte, y: hoogte + GANG, hoogte })]),
  };
}

const BUREAU = { breedte: 14, hoogte: 8 } as const;

/** Desks in three pairs inside a room of four corners. */
export function drawWerkplekken([x = 0, y = 0, rechts = 0, , , onder = 0]: Vlak, aantal: number): Vlak[] {
  const kolommen = Math.ceil(aantal / 2);
  return Array.from({ length: aantal }, (_, i) => {
    const midden = x + ((rechts - x) * ((i % kolommen) + 0.5)) / kolommen;
    const rij = y + ((onder - y) * (i < kolommen ? 1 : 2)) / 3;
    return rechthoek({ x: Math.round(midden - BUREAU.breedte / 2), y: Math.round(rij - BUREAU.hoogte / 2), ...BUREAU });
  });
}
