const MAX = 80;

/** A subject from free text: the first sentence, cut at a word. For lists; the text itself is never shortened. */
export function deriveOnderwerp(omschrijving: string): string {
  const regel = omschrijving.trim().split(/\n|(?<=[.!?])\s/u, 1)[0]?.replace(/\s+/gu, " ").replace(/[.\s]+$/u, "") || omschrijving.trim().slice(0, MAX);
  if (regel.length <= MAX) return regel;
  const kort = regel.slice(0, MAX);
  const laatsteSpatie = kort.lastIndexOf(" ");
  return `${(laatsteSpatie > MAX / 2 ? kort.slice(0, laatsteSpatie) : kort).toWellFormed().trimEnd()}…`;
}
