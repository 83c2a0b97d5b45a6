import { VEELGEBRUIKT } from "./wachtwoord-lijst";

export const MIN_WACHTWOORD = 12;

/** Letters that people write as a figure or sign; a guesser knows them too. */
const VERVANGEN: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i" };
/** What must be left after the guessable words are taken out. */
const EIGEN_LETTERS = 5;

const lettersOnly = (tekst: string) => tekst.normalize("NFD").toLowerCase().replace(/[^a-z]/g, "");
const unmask = (tekst: string) => lettersOnly(tekst.toLowerCase().replace(/[013457@$!]/g, (teken) => VERVANGEN[teken] ?? teken));

/** What is left of a text without the words: the longest are taken out first, so that none hides in another. */
function without(tekst: string, woorden: readonly string[]): string {
  return [...woorden].sort((a, b) => b.length - a.length).reduce((rest, woord) => rest.replaceAll(woord, "."), tekst).replaceAll(".", "");
}

/**
 * Why a password is too easy to guess, or null when it is fine. Length and guessability decide; capitals, figures
 * and signs are not asked for, as they make passwords harder to remember and no harder to guess.
 * `eigen` are words that belong to the person: name, e-mail address, organisation.
 */
export function judgeWachtwoord(wachtwoord: string, eigen: readonly string[]): string | null {
  const length = [...wachtwoord].length;
  if (length < MIN_WACHTWOORD) return `Kies een langer wachtwoord: minstens ${MIN_WACHTWOORD} tekens. Dit zijn er ${length}. Een zin van een paar woorden werkt goed.`;
  if (new Set(wachtwoord.toLowerCase()).size < 5) return "Dit wachtwoord herhaalt steeds dezelfde tekens. Kies er een met meer variatie.";
  const own = eigen.flatMap((tekst) => tekst.split(/[^\p{L}]+/u)).map(lettersOnly).filter((woord) => woord.length >= 4);
  const words = [...VEELGEBRUIKT, ...own];
  // Signs of other scripts and pictures stand in none of our lists, so they count as the person's own.
  const others = wachtwoord.match(/[^\p{Script=Latin}\p{N}\p{P}\p{Sc}\p{Sm}\p{Sk}\s]/gu)?.length ?? 0;
  const left = others + Math.min(without(lettersOnly(wachtwoord), words).length, without(unmask(wachtwoord), words).length);
  if (left < EIGEN_LETTERS) return "Dit wachtwoord is makkelijk te raden. Gebruik niet alleen bekende woorden, namen, datums of cijfers; een eigen zin werkt goed.";
  return null;
}
