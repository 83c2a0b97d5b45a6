/** A dot in the picture, in its units, and whether it asks for attention. */
export type Stip = { readonly naam: string; readonly x: number; readonly y: number; readonly r: number; readonly slecht: boolean };
/** A name with the middle of its base line. */
export type Naam = { readonly naam: string; readonly x: number; readonly y: number };
type Vak = { readonly links: number; readonly rechts: number; readonly boven: number; readonly onder: number };
type Blad = { readonly breed: number; readonly boven: number; readonly onder: number };

/** A letter at its widest, on a phone and semi-bold, in units of the picture: half of it, and what stands above and below the base line. */
const LETTER = { half: 4.5, boven: 12, onder: 4 };
const RAND = 4;
/** So many names can be read at once; the table beside the picture has them all. */
const MEESTE = 6;

const vakOf = ({ naam, x, y }: Naam): Vak => ({ links: x - naam.length * LETTER.half, rechts: x + naam.length * LETTER.half, boven: y - LETTER.boven, onder: y + LETTER.onder });
const raakt = (een: Vak, ander: Vak): boolean => een.links < ander.rechts && ander.links < een.rechts && een.boven < ander.onder && ander.boven < een.onder;

/** Above the dot, else below it, else beside it: the first place that is free. */
function plekkenOf({ naam, x, y, r }: Stip, breed: number): Naam[] {
  const half = naam.length * LETTER.half;
  const binnen = Math.min(breed - RAND - half, Math.max(RAND + half, x));
  return [
    { naam, x: binnen, y: y - r - LETTER.onder }, { naam, x: binnen, y: y + r + LETTER.boven },
    { naam, x: x + r + RAND + half, y: y + LETTER.onder }, { naam, x: x - r - RAND - half, y: y + LETTER.onder },
  ];
}

/**
 * Where the names stand: never over each other, over another dot or out of the picture. What goes less well is named
 * first, then in the order given; a name for which there is no place stays away. The same dots give the same names.
 */
export function placeNamen(stippen: readonly Stip[], blad: Blad): Naam[] {
  const geplaatst: Naam[] = [];
  const past = (plek: Naam, eigen: Stip): boolean => {
    const vak = vakOf(plek);
    if (vak.links < 0 || vak.rechts > blad.breed || vak.boven < blad.boven || vak.onder > blad.onder) return false;
    const vrijVanStippen = stippen.every((stip) => stip === eigen || !raakt(vak, { links: stip.x - stip.r, rechts: stip.x + stip.r, boven: stip.y - stip.r, onder: stip.y + stip.r }));
    return vrijVanStippen && geplaatst.every((ander) => !raakt(vak, vakOf(ander)));
  };
  for (const stip of [...stippen].sort((a, b) => Number(b.slecht) - Number(a.slecht))) {
    const plek = geplaatst.length < MEESTE ? plekkenOf(stip, blad.breed).find((een) => past(een, stip)) : undefined;
    if (plek) geplaatst.push(plek);
  }
  return geplaatst;
}
