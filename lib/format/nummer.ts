export type NummerSoort = "melding" | "opdracht" | "order" | "reservering";
export type Nummer = { soort: NummerSoort; nummer: number };

const SOORT = { M: "melding", O: "opdracht", B: "order", R: "reservering" } as const satisfies Record<string, NummerSoort>;
const GROOTSTE = 2_147_483_647;

export function formatMeldingNummer(nummer: number): string {
  return `M${nummer}`;
}

export function formatOpdrachtNummer(nummer: number): string {
  return `O${nummer}`;
}

/** Reads "M10001", "m-10001", " M 10 001 " and "10001"; without a letter it is a melding. Anything else is null. */
export function parseNummer(tekst: string): Nummer | null {
  const found = /^([MOBR]?)0*([1-9]\d{0,9})$/.exec(tekst.toUpperCase().replace(/[\s\u00a0#.\-\u2010-\u2014_]/g, ""));
  const nummer = Number(found?.[2]);
  if (!found || nummer > GROOTSTE) return null;
  return { soort: SOORT[(found[1] || "M") as keyof typeof SOORT], nummer };
}

/** The number of a melding when a text is one and nothing else, in any spelling; else null. */
export function readMeldingNummer(tekst: string): number | null {
  const nummer = tekst.length <= 20 ? parseNummer(tekst) : null;
  return nummer?.soort === "melding" ? nummer.nummer : null;
}
