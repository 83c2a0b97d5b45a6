/** What a text and an article share: words as they are apart from their ending, never a beginning or a likeness. */
export type Gedeeld = {
  readonly woorden: number;
  readonly stam: number;
  readonly stamKop: number;
  /** Of those, the words that are a keyword of a product of the article. */
  readonly trefwoord: number;
};

/**
 * Whether an article may be offered to somebody who is writing. Two words of the title and a third of the text, or one
 * word of the title with a keyword of its product and half of the text: one shared word says too little.
 */
export function fitsTekst({ woorden, stam, stamKop, trefwoord }: Gedeeld): boolean {
  if (stamKop >= 2) return stam * 3 >= woorden;
  return stamKop === 1 && trefwoord >= 1 && stam * 2 >= woorden && (stam >= 2 || woorden === 1);
}
