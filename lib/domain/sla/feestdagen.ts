import { dagOf, formatDatum, weekdagOf } from "./amsterdam";

export const BEVRIJDINGSDAG_KEUZES = ["nooit", "lustrum", "altijd"] as const;
export type BevrijdingsdagKeuze = (typeof BEVRIJDINGSDAG_KEUZES)[number];

export type FeestdagOpties = { readonly goedeVrijdag: boolean; readonly bevrijdingsdag: BevrijdingsdagKeuze };
export type Feestdag = { readonly dag: number; readonly datum: string; readonly naam: string };

const ZONDAG = 7;

/** Easter Sunday as a local day, by the anonymous Gregorian computus. */
function computePasen(jaar: number): number {
  const gouden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const maan = (19 * gouden + eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3) + 15) % 30;
  const week = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - maan - (rest % 4)) % 7;
  const correctie = Math.floor((gouden + 11 * maan + 22 * week) / 451);
  const telling = maan + week - 7 * correctie + 114;
  return dagOf(jaar, Math.floor(telling / 31), (telling % 31) + 1);
}

function computeKoningsdag(jaar: number): number {
  const dag = dagOf(jaar, 4, 27);
  return weekdagOf(dag) === ZONDAG ? dag - 1 : dag;
}

const isBevrijdingsdagVrij = (jaar: number, keuze: BevrijdingsdagKeuze): boolean =>
  keuze === "altijd" || (keuze === "lustrum" && jaar % 5 === 0);

/** Dutch public holidays of a year in order of date; Goede Vrijdag and 5 May only when the calendar asks for them. */
export function listFeestdagen(jaar: number, opties: FeestdagOpties): readonly Feestdag[] {
  const pasen = computePasen(jaar);
  const rijen: readonly (readonly [number, string, boolean])[] = [
    [dagOf(jaar, 1, 1), "Nieuwjaarsdag", true],
    [pasen - 2, "Goede Vrijdag", opties.goedeVrijdag],
    [pasen, "Eerste paasdag", true],
    [pasen + 1, "Tweede paasdag", true],
    [computeKoningsdag(jaar), "Koningsdag", true],
    [dagOf(jaar, 5, 5), "Bevrijdingsdag", isBevrijdingsdagVrij(jaar, opties.bevrijdingsdag)],
    [pasen + 39, "Hemelvaartsdag", true],
    [pasen + 49, "Eerste pinksterdag", true],
    [pasen + 50, "Tweede pinksterdag", true],
    [dagOf(jaar, 12, 25), "Eerste kerstdag", true],
    [dagOf(jaar, 12, 26), "Tweede kerstdag", true],
  ];
  return rijen
    .filter(([, , vrij]) => vrij)
    .map(([dag, naam]) => ({ dag, datum: formatDatum(dag), naam }))
    .sort((a, b) => a.dag - b.dag);
}
