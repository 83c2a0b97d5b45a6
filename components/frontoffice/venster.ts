/** A row that is made, or the height of those that are left out there. */
export type Deel = { readonly soort: "stuk"; readonly index: number } | { readonly soort: "gat"; readonly hoogte: number; readonly na: number };
type Vraag = { readonly aantal: number; readonly hoogte: (index: number) => number; /** In sight, in pixels below the first row. */ readonly begin: number; readonly eind: number; /** Stays, wherever it stands: the row that has the focus. */ readonly houd: number };

/** Which rows of a long list are made: those in sight and the one that is held; gaps of the right height stand for the others. */
export function cutVenster({ aantal, hoogte, begin, eind, houd }: Vraag): Deel[] {
  const delen: Deel[] = [];
  let y = 0;
  let gat = 0;
  const sluitGat = (index: number) => { if (gat > 0) delen.push({ soort: "gat", hoogte: gat, na: index }); gat = 0; };
  for (let index = 0; index < aantal; index += 1) {
    const hoog = hoogte(index);
    if ((y + hoog >= begin && y <= eind) || index === houd) {
      sluitGat(index);
      delen.push({ soort: "stuk", index });
    } else gat += hoog;
    y += hoog;
  }
  sluitGat(aantal);
  return delen;
}
