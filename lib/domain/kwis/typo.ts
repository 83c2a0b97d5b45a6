/** Mistakes a word may have and still be recognised: none in short words, where one letter makes another word. */
const allowedMistakes = (lengte: number): number => (lengte < 6 ? 0 : lengte < 10 ? 1 : 2);

/**
 * Whether two words are the same but for typing errors: a letter wrong, missing, doubled or swapped with its neighbour.
 * The first letter must be right, which keeps the search small and is nearly always so.
 */
export function isTypoOf(woord: string, bedoeld: string): boolean {
  const grens = allowedMistakes(Math.min(woord.length, bedoeld.length));
  if (grens === 0 || Math.abs(woord.length - bedoeld.length) > grens || woord[0] !== bedoeld[0]) return false;
  let vorige2: number[] = [];
  let vorige = Array.from({ length: bedoeld.length + 1 }, (_, j) => j);
  for (let i = 1; i <= woord.length; i++) {
    const rij = [i];
    for (let j = 1; j <= bedoeld.length; j++) {
      const gelijk = woord[i - 1] === bedoeld[j - 1];
      let kosten = Math.min((vorige[j] as number) + 1, (rij[j - 1] as number) + 1, (vorige[j - 1] as number) + (gelijk ? 0 : 1));
      if (i > 1 && j > 1 && woord[i - 1] === bedoeld[j - 2] && woord[i - 2] === bedoeld[j - 1]) kosten = Math.min(kosten, (vorige2[j - 2] as number) + 1);
      rij.push(kosten);
    }
    if (Math.min(...rij) > grens) return false;
    vorige2 = vorige;
    vorige = rij;
  }
  return (vorige[bedoeld.length] as number) <= grens;
}
