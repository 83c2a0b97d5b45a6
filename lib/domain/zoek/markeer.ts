/** Signs of the private area of Unicode around what was found: no text of people holds them. */
export const MARK = { begin: "\uE000", einde: "\uE001" } as const;

export type Stuk = { readonly tekst: string; readonly isTreffer: boolean };

/** A text with marks in pieces, to show what was found without any markup in the text itself. */
export function splitTreffers(tekst: string): readonly Stuk[] {
  return tekst.split(MARK.begin).flatMap((deel, index): Stuk[] => {
    if (index === 0) return [{ tekst: deel, isTreffer: false }];
    const [raak = "", ...rest] = deel.split(MARK.einde);
    return [{ tekst: raak, isTreffer: true }, { tekst: rest.join(""), isTreffer: false }];
  }).filter((stuk) => stuk.tekst !== "");
}
