import { foldTekst } from "../kwis/normalize-tekst";

/** Words that say something of somebody's health: those of a body, an illness, a treatment or an aid. */
const STAMMEN = [
  "adhd", "allergi", "angststoornis", "arbeidsongeschikt", "artrose", "astma", "autis", "beperking", "blind", "bloeddruk", "borstkanker", "burn-out", "burnout", "chemo", "chronisch", "coeliakie",
  "copd", "covid", "dement", "depressi", "diabetes", "diagnose", "doof", "dove", "dyslexi", "epilep", "gebroken been", "gebroken arm", "gehandicapt", "gezondheid", "handicap", "hartinfarct", "hartaanval", "hart- en vaat", "hernia",
  "herseninfarct", "hoortoestel", "hoorapparaat", "huisarts", "invalide", "kanker", "klachten aan", "krukken", "lichamelijk", "long covid", "medicijn", "medicatie", "medisch", "migraine", "miskraam", "ms-patient", "multiple sclerose",
  "nierziek", "operatie", "overspannen", "parkinson", "psych", "ptss", "reuma", "revalid", "rolstoel", "rollator", "rsi", "rugklacht", "rugpijn", "scootmobiel", "slaapapneu", "slechthorend", "slechtziend", "spierziekte", "stoma", "suikerziekte",
  "therap", "trauma", "tumor", "verslav", "verslaafd", "ziek", "ziekenhuis", "ziekte", "zwanger",
] as const;
/** Words that only look like it. */
const ONSCHULDIG = ["ziekenhuisstraat", "muziek", "fysiek bezoek"] as const;

/**
 * The words in a text that seem to be about health, as they were written; empty when there are none. It warns and does
 * not decide: a name or a street may look like it.
 */
export function findGezondheid(tekst: string): readonly string[] {
  const woorden = tekst.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const schoon = ONSCHULDIG.reduce((rest, woord) => rest.replaceAll(woord, " "), foldTekst(tekst));
  const stammen = STAMMEN.filter((stam) => new RegExp(`(?:^|[^\\p{L}])${stam}`, "u").test(schoon));
  const los = woorden.filter((woord) => stammen.some((stam) => !stam.includes(" ") && foldTekst(woord).startsWith(stam)));
  const samen = stammen.filter((stam) => stam.includes(" "));
  return [...new Set([...los, ...samen])];
}
