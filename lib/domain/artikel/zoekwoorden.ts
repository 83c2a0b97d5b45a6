import { foldTekst } from "@/lib/domain/kwis/normalize-tekst";

/** A question of a few words or a short melding; what comes after says little more and costs time. */
const MEESTE_WOORDEN = 24;
/** Words that stand in nearly every question and say nothing about its subject. */
const LOOS = new Set(("de het een en of maar want dus ik jij u wij we zij ze hij mijn uw ons onze je hoe wat waar wanneer waarom wie welke kan kunnen moet moeten mag mogen wil willen is zijn was waren ben " +
  "wordt worden heb hebt heeft hebben had doe doet doen te op in aan bij van voor naar met om uit over door tot als dan dat die dit deze er niet geen nog al wel ook even graag alstublieft aub hallo beste goedemorgen goedemiddag").split(" "));

/** Words joined by a dash are also one word: who types wifi finds wi-fi. */
const joined = (tekst: string): string[] => [...tekst.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g)].map(([woord]) => woord.replaceAll("-", ""));

/** A text as it is searched: folded, without marks, with words joined by a dash in both forms. */
export function toZoektekst(tekst: string): string {
  const folded = foldTekst(tekst);
  return [folded.replace(/[^a-z0-9]+/g, " ").trim(), ...joined(folded)].join(" ").trim();
}

/** The words of a question that say what it is about, folded, each once, in the order they were typed. */
export function toZoekwoorden(vraag: string): string[] {
  const folded = foldTekst(vraag.slice(0, 2000)).replace(/([a-z0-9])-(?=[a-z0-9])/g, "$1");
  const woorden = folded.split(/[^a-z0-9]+/).filter((woord) => woord.length >= 2 && woord.length <= 40 && !LOOS.has(woord));
  return [...new Set(woorden)].slice(0, MEESTE_WOORDEN);
}
