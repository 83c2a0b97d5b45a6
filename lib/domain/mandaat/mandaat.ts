import { parseAmsterdam } from "../beheer/parse-amsterdam";
import { toWandklok } from "../sla/amsterdam";

/** Kinds of gesture; `anders` without money needs no permission, only one line of reason. */
export const GEBAREN = ["attentie", "spoed", "gratis", "buiten_catalogus", "anders"] as const;
export type GebaarSoort = (typeof GEBAREN)[number];

export const GEBAAR_NAMEN: Readonly<Record<GebaarSoort, string>> = {
  attentie: "Attentie", spoed: "Spoed buiten de norm", gratis: "Gratis levering", buiten_catalogus: "Buiten de catalogus", anders: "Anders, namelijk …",
};

/** A kind as it stands in a list, without the words that ask to go on writing. */
export const gebaarNaam = (soort: string): string => (soort === "anders" ? "Anders" : GEBAAR_NAMEN[soort as GebaarSoort]);

/** The roles that can have a frame: those that speak with the klant. */
export const KADER_ROLLEN = ["frontoffice", "coordinator", "klachtbehandelaar"] as const;
export type KaderRol = (typeof KADER_ROLLEN)[number];

/** Amounts in cents, always whole: per case by everybody together, per month by one person. */
export type Kader = { readonly perGevalCent: number; readonly perMaandCent: number; readonly gebaren: readonly GebaarSoort[] };
/** What is gone already: in this month by this person, and in this case by anybody. */
export type Besteed = { readonly maandCent: number; readonly gevalCent: number };

const GEEN: Kader = { perGevalCent: 0, perMaandCent: 0, gebaren: [] };

/** Who has several roles has the widest of each: the amounts do not add up. */
export function widestKader(kaders: readonly Kader[]): Kader {
  return kaders.reduce((breedste, kader) => ({
    perGevalCent: Math.max(breedste.perGevalCent, kader.perGevalCent), perMaandCent: Math.max(breedste.perMaandCent, kader.perMaandCent),
    gebaren: GEBAREN.filter((soort) => breedste.gebaren.includes(soort) || kader.gebaren.includes(soort)),
  }), GEEN);
}

/** What is left to give: in this month, and in this case (never more than what is left of the month). */
export function restOf({ perGevalCent, perMaandCent }: Kader, { maandCent, gevalCent }: Besteed): { readonly maandCent: number; readonly gevalCent: number } {
  const maand = Math.max(0, perMaandCent - maandCent);
  return { maandCent: maand, gevalCent: Math.min(maand, Math.max(0, perGevalCent - gevalCent)) };
}

/** Nobody gives to oneself, nor in a matter that is about oneself. */
export const mayGive = (persoonId: string, { melderId, betreftPersoonId }: { readonly melderId: string; readonly betreftPersoonId: string | null }): boolean =>
  melderId !== persoonId && betreftPersoonId !== persoonId;

export type Grens = "soort" | "geval" | "maand";

/** Whether somebody may give this of their own accord; otherwise the border that stands against it. */
export function judgeGebaar({ soort, bedragCent }: { readonly soort: GebaarSoort; readonly bedragCent: number }, kader: Kader, besteed: Besteed): "mag" | Grens {
  if (soort === "anders" && bedragCent === 0) return "mag";
  if (!kader.gebaren.includes(soort)) return "soort";
  if (bedragCent > Math.max(0, kader.perGevalCent - besteed.gevalCent)) return "geval";
  return bedragCent > Math.max(0, kader.perMaandCent - besteed.maandCent) ? "maand" : "mag";
}

/** Why it needs the coordinator, as a sentence for who wanted it. */
export const GRENS_ZIN: Readonly<Record<Grens, string>> = {
  soort: "Dit soort gebaar valt buiten uw vrije ruimte.",
  geval: "Dit is meer dan u per melding mag besteden.",
  maand: "Dit is meer dan u deze maand nog hebt.",
};

const two = (getal: number): string => String(getal).padStart(2, "0");

/** The first instant of the month in which this moment falls, on the Dutch clock. */
export function beginOfMaand(now: Date): Date {
  const klok = new Date(toWandklok(now.getTime()));
  return parseAmsterdam(`${klok.getUTCFullYear()}-${two(klok.getUTCMonth() + 1)}-01T00:00`);
}
