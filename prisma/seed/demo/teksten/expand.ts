import type { Plek } from "../../levensloop/loop";
import type { Toeval } from "../../toeval";

/** What fills the slots of a sentence pattern. */
export type Situatie = { readonly plek: Plek | null; readonly collega: string; readonly dag: string; readonly tijd: string; readonly team: string; readonly tel: string };

const BUITEN_VOORZETSEL: Readonly<Record<string, string>> = {
  parkeerterrein: "op het parkeerterrein", fietsenstalling: "bij de fietsenstalling", binnentuin: "in de binnentuin",
  laadperron: "bij het laadperron", "slagboom Havenstraat": "bij de slagboom Havenstraat", voorplein: "op het voorplein", Terrein: "op het terrein",
};

/** A place as it is written everywhere: "zaal Waterlelie (N2.14)". */
const describePlek = ({ naam, code, soort }: Plek): string => (soort === "ruimte" && code && code !== naam ? `${naam} (${code})` : naam);

function describeIn(plek: Plek): string {
  if (plek.soort === "buiten") return BUITEN_VOORZETSEL[plek.naam] ?? `bij ${plek.naam}`;
  if (plek.soort === "werkplek") return `op ${plek.code ?? plek.naam}`;
  return `${/^(printerhoek|toiletten|servicebalie)/.test(plek.naam) ? "bij" : "in"} ${describePlek(plek)}`;
}

const startSentences = (tekst: string): string => tekst.replace(/(^|[.!?]\s+|\n)(\p{Ll})/gu, (_, voor: string, letter: string) => voor + letter.toUpperCase());

function chooseAlternatives(patroon: string, toeval: Toeval): string {
  let tekst = patroon;
  for (let vorige = ""; vorige !== tekst; ) {
    vorige = tekst;
    tekst = tekst.replace(/\{([^{}]*)\}/g, (_, keuzes: string) => toeval.pick(keuzes.split("|")));
  }
  return tekst;
}

/** Makes one sentence out of a pattern: choices are drawn, slots are filled from the situation. */
export function expand(patroon: string, situatie: Situatie, toeval: Toeval): string {
  const { plek } = situatie;
  const vul: Readonly<Record<string, () => string>> = {
    in: () => (plek ? describeIn(plek) : "in het gebouw"),
    plek: () => (plek ? describePlek(plek) : "het gebouw"),
    verd: () => plek?.verdieping ?? "begane grond",
    dag: () => situatie.dag, tijd: () => situatie.tijd, collega: () => situatie.collega, team: () => situatie.team, tel: () => situatie.tel,
    n: () => String(toeval.int(6, 24)), k: () => String(toeval.int(2, 5)),
  };
  const tekst = chooseAlternatives(patroon, toeval).replace(/@(plek|in|verd|dag|tijd|team|tel|collega|n|k)/g, (_, slot: string) => vul[slot]?.() ?? "");
  return startSentences(tekst.replace(/ +/g, " ").trim());
}
