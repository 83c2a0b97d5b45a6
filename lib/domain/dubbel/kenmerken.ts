import { foldTekst, normalizeTekst } from "../kwis/normalize-tekst";
import { isTypoOf } from "../kwis/typo";
import { BEGRIPPEN, type Begrip } from "./begrippen";

/** What a text is about: concepts ("§lek") and the remaining words by their stem, each once. */
export type Kenmerken = ReadonlySet<string>;

/** Who says what is wrong does so early; a long text is mostly background. */
const MAX_TEKENS = 600;
const MIN_DEELWOORD = 5;
/** Parts of a longer word: "lamp" is short, and still says more than the whole. */
const KORTE_DELEN = new Set(["lamp", "deur", "lift", "kast"]);
/** Words that nearly everybody uses, and words that only say where: the place is compared apart from the text. */
const LOOS = new Set(("de het een en of maar want dus ik jij u wij we zij ze hij mijn uw ons onze je me mij hun hoe wat waar wanneer waarom wie welke kan kunt kunnen moet moeten mag mogen wil willen is zijn was waren ben bent " +
  "wordt worden heb hebt heeft hebben had gaat gaan ga kom komt komen staat staan ligt liggen zit zitten zat te in aan bij van voor naar met om uit over door tot als dan dat die dit deze er niet geen nog al wel ook even graag alstublieft aub " +
  "hallo beste dag groet groeten alvast dank bedankt iemand iets alles alle elke elk weer steeds heel erg zo nu hier daar sinds vanochtend vanmiddag vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag week dagen uur uren " +
  "kijken komen melden melding laten maken gemaakt gerepareerd oplossen graag snel spoed collega collegas mensen bezoekers men onder boven achter naast tussen tegen tijdje lang meer veel beetje helemaal volgens mij denk weet zie zien " +
  "kamer zaal ruimte verdieping etage gang hal gebouw noord zuid raadhuis werkplek kantoor plek hoek begane grond eerste tweede derde vierde links rechts linker rechter andere m'n z'n wordt werd blijft blijven bleef loopt lopen doen doet deed draait draaien keer halve hele hard erbij steeds eruit erin ervan erop moeten krijg krijgen krijgt kon konden lijkt net pas samen zonder vooral ongeveer dacht zou zouden hoor horen hoort houden houdt stond").split(" "));
const PLEKCODE = /\b[a-z]{1,2}k?-?\d{1,2}[.]\d{1,3}\b/g;
const SLOT = /\n?(?:met vriendelijke groet|vriendelijke groet|met groet|groetjes|groet|mvg|hartelijke groet|alvast bedankt)[\s\S]{0,120}$/;

const opWoord = new Map<string, Begrip[]>();
const delen: { readonly woord: string; readonly begrip: Begrip }[] = [];
for (const begrip of BEGRIPPEN) {
  for (const woord of begrip.woorden.split(" ")) {
    opWoord.set(woord, [...(opWoord.get(woord) ?? []), begrip]);
    if ((woord.length >= MIN_DEELWOORD || KORTE_DELEN.has(woord)) && !begrip.vaag) delen.push({ woord, begrip });
  }
}

/** A light Dutch stem: endings of plural, verb and diminutive go, a doubled letter before them becomes one. */
export function stamWoord(woord: string): string {
  if (woord.length < 5) return woord;
  const kort = woord.replace(/(?:etje|tjes|tje|jes|je)$/, "").replace(/(?:ende|enden|end)$/, "").replace(/(?:en|s|e)$/, "").replace(/(?:de|te|t)$/, "");
  const stam = kort.length >= 3 ? kort : woord;
  return stam.replace(/([bcdfgklmnprst])\1$/, "$1").replace(/v$/, "f").replace(/z$/, "s");
}

/** The word itself and its singular: "lampen" is "lamp", "spotjes" is "spot". */
const vormenVan = (woord: string): readonly string[] => [woord, woord.replace(/(?:en|s)$/, ""), woord.replace(/(?:tjes|tje|jes|je)$/, "")];

function begrippenVan(woord: string): readonly Begrip[] {
  const vormen = vormenVan(woord);
  const heel = vormen.flatMap((vorm) => opWoord.get(vorm) ?? []);
  if (heel.length > 0 || woord.length <= MIN_DEELWOORD) return heel;
  return delen.filter(({ woord: deel }) => vormen.some((vorm) => deel.length < vorm.length && (vorm.startsWith(deel) || vorm.endsWith(deel))) || isTypoOf(woord, deel)).map(({ begrip }) => begrip);
}

/**
 * What a text is about, without greeting, signature, place codes and the words in `weg` (the name of the place): two
 * people in one room otherwise already agree because both name the room.
 */
export function listKenmerken(tekst: string, weg: ReadonlySet<string> = new Set()): Kenmerken {
  const gevouwen = normalizeTekst(tekst.slice(0, MAX_TEKENS * 2)).slice(0, MAX_TEKENS).replace(SLOT, "").replace(PLEKCODE, " ");
  const gevonden = new Set<string>();
  for (const woord of gevouwen.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []) {
    if (woord.length < 2 || woord.length > 40 || LOOS.has(woord) || (weg.has(woord) && !opWoord.has(woord))) continue;
    const begrippen = begrippenVan(woord);
    for (const { naam } of begrippen) gevonden.add(`§${naam}`);
    if (begrippen.length === 0 && woord.length >= 3 && !/^\d+$/.test(woord)) gevonden.add(stamWoord(woord));
  }
  return gevonden;
}

/** The words of the name of a place, to leave out of a comparison. */
export const listPlekwoorden = (naam: string): ReadonlySet<string> => new Set(foldTekst(naam).match(/[a-z0-9]+/g) ?? []);

const VER = new Set(BEGRIPPEN.filter(({ ver }) => ver).map(({ naam }) => `§${naam}`));
const VAAG = new Set(BEGRIPPEN.filter(({ vaag }) => vaag).map(({ naam }) => `§${naam}`));

/** Whether this is noticed beyond one room: a leak, a smell, the lift, the coffee machine. */
export const reiktVer = (kenmerken: Kenmerken): boolean => [...kenmerken].some((kenmerk) => VER.has(kenmerk));
/** "It is broken" says little about what is broken. */
export const isVaag = (kenmerk: string): boolean => VAAG.has(kenmerk);
