/** Endings that a Dutch word takes without becoming another word, longest first, with how much must stay. */
const UITGANGEN: readonly (readonly [RegExp, string, number])[] = [
  [/heden$/, "heid", 3], [/(?<=[lmnr])etjes?$/, "", 3], [/(?<=[lnr])tjes?$/, "", 3], [/jes?$/, "", 3], [/eren$/, "eer", 3],
  [/ingen$/, "ing", 3], [/'s$/, "", 2], [/en$/, "", 3], [/(?<=[a-z]{3}[^s'])s$/, "", 3], [/(?<=[a-z]{3})e$/, "", 3],
];

const KLINKERS = /([aeou])\1/g;
const DUBBEL = /([bdfgklmnprst])\1$/;

function dropUitgang(woord: string): string {
  for (const [uitgang, wordt, rest] of UITGANGEN) {
    const zonder = woord.replace(uitgang, wordt);
    if (zonder !== woord && zonder.length >= rest) return zonder;
  }
  return woord;
}

/**
 * A Dutch word without plural, diminutive and inflection, so that "lampen", "lampje" and "lamp" are one word. Long and
 * short vowels fall together, because "ramen" and "raam" do too; it is a key to compare with, not a word to show.
 */
export function stemWoord(woord: string): string {
  if (woord.length < 4 || /\d/.test(woord)) return woord;
  const kaal = dropUitgang(woord);
  return kaal.replace(DUBBEL, "$1").replace(KLINKERS, "$1").replace(/v$/, "f").replace(/z$/, "s");
}
