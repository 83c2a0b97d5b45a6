/** Typing errors that a word of this length may have: none in short words, where one letter makes another word. */
export const allowedFouten = (lengte: number): number => (lengte < 4 ? 0 : lengte < 8 ? 1 : 2);

/**
 * The number of typing errors between two words (a letter wrong, missing, doubled, or swapped with its neighbour), or
 * null when there are more than `hoogstens`. With `begin` the rest of `bedoeld` may still have to be typed.
 */
export function countFouten(woord: string, bedoeld: string, { hoogstens, begin = false }: { hoogstens: number; begin?: boolean }): number | null {
  if (woord.length - bedoeld.length > hoogstens || (!begin && bedoeld.length - woord.length > hoogstens)) return null;
  const breed = begin ? Math.min(bedoeld.length, woord.length + hoogstens) : bedoeld.length;
  let vorige2: number[] = [];
  let vorige = Array.from({ length: breed + 1 }, (_, j) => j);
  for (let i = 1; i <= woord.length; i++) {
    const rij = [i];
    for (let j = 1; j <= breed; j++) {
      let kosten = Math.min(vorige[j]! + 1, rij[j - 1]! + 1, vorige[j - 1]! + (woord[i - 1] === bedoeld[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && woord[i - 1] === bedoeld[j - 2] && woord[i - 2] === bedoeld[j - 1]) kosten = Math.min(kosten, vorige2[j - 2]! + 1);
      rij.push(kosten);
    }
    if (Math.min(...rij) > hoogstens) return null;
    [vorige2, vorige] = [vorige, rij];
  }
  const fouten = begin ? Math.min(...vorige) : vorige[breed]!;
  return fouten <= hoogstens ? fouten : null;
}

/** Which letters a word has, one bit each; digits share the bits that are left. */
export function lettersOf(woord: string): number {
  let letters = 0;
  for (let i = 0; i < woord.length; i++) letters |= 1 << (woord.charCodeAt(i) % 32);
  return letters;
}

const countBits = (bits: number): number => {
  let aantal = 0;
  for (let rest = bits >>> 0; rest !== 0; rest &= rest - 1) aantal += 1;
  return aantal;
};

/**
 * Whether so few errors can lie between two words at all, by the letters in them: an error takes one letter away and
 * brings one in. Far cheaper than counting, and it rules out nearly every pair.
 */
export const canDiffer = (a: number, b: number, hoogstens: number): boolean => countBits(a & ~b) <= hoogstens;
