export type ToonHint = { readonly woord: string; readonly van: number; readonly waarom: string; readonly beter: string };
type Regel = { readonly vorm: RegExp; readonly waarom: string; readonly beter: string };

const woord = (...woorden: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${woorden.join("|")})(?![\\p{L}\\p{N}])`, "giu");

/** Words that a klant may read otherwise than they were meant, with what they do and what says the same in another way. Our own list. */
const REGELS: readonly Regel[] = [
  { vorm: woord("u had moeten", "had u moeten", "u hebt verzuimd", "u bent vergeten", "uw eigen schuld", "eigen schuld"), waarom: "Dit geeft de klant de schuld.", beter: "Zeg wat er nu kan: “Wilt u ons nog … sturen?”" },
  { vorm: woord("zoals (?:ik|wij|we) al (?:zei|zeiden|schreef|schreven|gezegd|meldde|meldden)", "nogmaals", "zoals eerder gemeld", "voor de laatste keer"), waarom: "Dit klinkt alsof de klant niet oplet.", beter: "Leg het gewoon nog eens uit." },
  { vorm: woord("u moet", "u dient", "dient u", "moet u maar", "moet u zelf"), waarom: "Dit klinkt als een bevel.", beter: "“Wilt u …?” of “U kunt …”" },
  { vorm: woord("niet (?:ons|mijn) probleem", "niet mijn taak", "niet onze taak", "niet ons pakkie-an", "daar gaan wij niet over", "dat is niet van ons"), waarom: "Dit stuurt de klant weg.", beter: "Zeg wie het wel doet, en dat u het doorgeeft." },
  { vorm: woord("kan niet", "kunnen wij niet", "onmogelijk", "gaat niet lukken", "geen idee", "weet ik niet"), waarom: "Hier houdt het voor de klant op.", beter: "Zeg wat wel kan, of wanneer u het weet." },
  { vorm: woord("gewoon", "simpelweg", "eenvoudigweg", "natuurlijk", "uiteraard", "vanzelfsprekend", "logisch", "u begrijpt"), waarom: "Voor de klant spreekt dit misschien niet vanzelf.", beter: "Laat dit woord weg." },
  { vorm: woord("helaas pindakaas", "jammer dan", "pech", "onzin", "zeuren", "gezeur", "overdreven", "belachelijk", "onterecht", "zogenaamd(?:e)?"), waarom: "Dit neemt de klant niet serieus.", beter: "Zeg wat u begrijpt en wat u doet." },
  { vorm: woord("druk", "onderbezet", "te weinig mensen", "vakantie van", "geen tijd"), waarom: "De klant heeft niets aan onze drukte.", beter: "Noem de dag waarop het klaar is." },
  { vorm: woord("conform", "middels", "dienaangaande", "betreffende", "inzake", "teneinde", "derhalve", "reeds", "indien gewenst", "ten behoeve van"), waarom: "Dit is een moeilijk woord.", beter: "Schrijf het zoals u het zou zeggen." },
  { vorm: woord("jij", "je", "jou", "jouw", "jullie"), waarom: "Wij zeggen u tegen klanten.", beter: "“u” of “uw”" },
  { vorm: /[!?]{2,}/g, waarom: "Meer uitroeptekens of vraagtekens klinken boos.", beter: "Eén is genoeg." },
  { vorm: /(?<![\p{L}\p{N}])\p{Lu}{4,}(?: \p{Lu}{3,})+(?![\p{L}\p{N}])/gu, waarom: "Hoofdletters lezen als schreeuwen.", beter: "Schrijf het in gewone letters." },
];
const LANGE_ZIN = 28;
const MEEST = 4;

/** Quoted words are those of the other one. */
const zonderCitaat = (tekst: string): string => tekst.replace(/^>.*$/gm, (regel) => " ".repeat(regel.length));

function findLangeZin(tekst: string): ToonHint | null {
  for (const match of tekst.matchAll(/[^.!?\n]+/g)) {
    const woorden = match[0].trim().split(/\s+/);
    if (woorden.length > LANGE_ZIN) return { woord: `${woorden.slice(0, 4).join(" ")} …`, van: match.index + match[0].search(/\S/), waarom: `Deze zin heeft ${woorden.length} woorden.`, beter: "Maak er twee zinnen van." };
  }
  return null;
}

/**
 * What in a message a klant may take amiss, at most four, in order of the text: the words, why, and what says it better.
 * It only looks at words; who writes decides.
 */
export function judgeToon(tekst: string): readonly ToonHint[] {
  const schoon = zonderCitaat(tekst);
  const gevonden = REGELS.flatMap(({ vorm, waarom, beter }) => {
    const [eerste] = schoon.matchAll(vorm);
    return eerste ? [{ woord: eerste[0], van: eerste.index, waarom, beter }] : [];
  });
  const lang = findLangeZin(schoon);
  return [...gevonden, ...(lang ? [lang] : [])].sort((a, b) => a.van - b.van).slice(0, MEEST);
}
