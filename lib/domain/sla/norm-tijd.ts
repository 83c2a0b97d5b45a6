export const EENHEDEN = ["minuten", "uren", "werkdagen"] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** A term: minutes and hours of open time, or whole working days. */
export type NormTijd = { readonly waarde: number; readonly eenheid: Eenheid };

const NAMEN: Record<Eenheid, readonly [enkelvoud: string, meervoud: string]> = {
  minuten: ["minuut", "minuten"],
  uren: ["uur", "uur"],
  werkdagen: ["werkdag", "werkdagen"],
};

/** A term in words: "4 uur", "1 werkdag". */
export const describeNormTijd = ({ waarde, eenheid }: NormTijd): string => `${waarde} ${NAMEN[eenheid][waarde === 1 ? 0 : 1]}`;
