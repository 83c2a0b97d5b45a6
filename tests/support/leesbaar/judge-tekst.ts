/** Words of offices with the plain word for them. */
const LIEVER: Readonly<Record<string, string>> = {
  indien: "als", indienen: "sturen", ingediend: "gestuurd", afgehandeld: "klaar", afhandelen: "regelen", afhandeling: "antwoord", behandeling: "wij zijn ermee bezig", betreffende: "over", teneinde: "om", conform: "volgens",
  middels: "met", tevens: "ook", derhalve: "daarom", desbetreffende: "deze", gaarne: "graag", omtrent: "over", inzake: "over", aanvangen: "beginnen", benodigd: "nodig", benodigde: "nodig",
  echter: "maar", eveneens: "ook", hetgeen: "wat", alsmede: "en", mits: "als", reeds: "al", thans: "nu", verstrekken: "geven", verstrekt: "gegeven", wenselijk: "graag", zulks: "dat", gelieve: "wilt u",
  desgewenst: "als u wilt", dusdanig: "zo", geschieden: "gebeuren", ongeacht: "ook als", nadien: "daarna", voornemens: "van plan", specificeren: "precies zeggen", additioneel: "extra", additionele: "extra", initiëren: "beginnen",
  gerealiseerd: "gemaakt", realiseren: "maken", escaleren: "doorgeven", ticket: "melding", incident: "melding", workflow: "stappen", responstijd: "wanneer u van ons hoort", oplostijd: "wanneer het klaar is",
  uitgezet: "doorgegeven", opgeschort: "wij gaan later verder", geannuleerd: "gestopt", geautoriseerd: "mag", autorisatie: "recht", authenticatie: "inloggen", valideren: "controleren", ongeldig: "klopt niet", ongeldige: "klopt niet", invoer: "wat u invult",
  je: "u", jij: "u", jouw: "uw", submit: "versturen", uploaden: "toevoegen", upload: "bestand", downloaden: "ophalen", error: "fout", locatie: "plek", locaties: "plekken", attachment: "bestand",
};
const LIJDEND = /\b(wordt|worden|werd|werden)\b[^,;:]*\bdoor\b/i;
/** Vowels of one syllable, the longest first; a diaeresis begins a new one. */
const KLINKERS = /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáàâéèêëíìïóòôöúùûü]/gi;

export const MAX_ZIN = 25;
export const MAX_GEMIDDELD = 15;
export const MIN_LEESGEMAK = 60;

export const wordsOf = (tekst: string): string[] => tekst.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
const syllables = (woord: string): number => Math.max(1, woord.match(KLINKERS)?.length ?? 0);

/** Sentences; a colon before a list or a quotation ends one too. */
export const zinnenOf = (tekst: string): string[] => tekst.split(/(?<=[.!?:…])["”’)]*\s+(?=[“‘"(]?[\p{Lu}\d])/u).map((zin) => zin.trim()).filter((zin) => wordsOf(zin).length > 0);

/** What is wrong with a text on its own: too long a sentence, a word of offices, a passive with its doer. */
export function judgeTekst(tekst: string): string[] {
  return zinnenOf(tekst).flatMap((zin) => {
    const woorden = wordsOf(zin);
    const mis = woorden.flatMap((woord) => (Object.hasOwn(LIEVER, woord.toLowerCase()) ? [`“${woord}”: liever “${LIEVER[woord.toLowerCase()]}”`] : []));
    if (woorden.length > MAX_ZIN) mis.push(`${woorden.length} woorden in één zin`);
    if (LIJDEND.test(zin)) mis.push("lijdend: zeg wie het doet");
    return mis.map((wat) => `${wat} in: ${zin}`);
  });
}

export type Maten = { readonly zinnen: number; readonly gemiddeld: number; readonly leesgemak: number };

/** Words per sentence and the reading ease of Flesch and Douma, over the sentences of these texts together; a label of three words is none. */
export function measureTeksten(teksten: readonly string[]): Maten {
  const zinnen = teksten.flatMap(zinnenOf).map(wordsOf).filter(({ length }) => length > 3);
  const woorden = zinnen.flat();
  const gemiddeld = woorden.length / zinnen.length;
  const lettergrepen = woorden.reduce((sum, woord) => sum + syllables(woord), 0) / woorden.length;
  return { zinnen: zinnen.length, gemiddeld, leesgemak: 206.84 - 0.93 * gemiddeld - 77 * lettergrepen };
}
