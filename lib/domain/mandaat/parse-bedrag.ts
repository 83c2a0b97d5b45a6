const BEDRAG = /^(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,(\d{1,2}|-+))?$/;

/** An amount as people type it ("12,50", "€ 1.250", "25,-") in whole cents; null when it is none. Empty is nothing: 0. */
export function parseBedrag(tekst: string): number | null {
  const schoon = tekst.replaceAll(/[\s\u00a0]+/g, " ").trim();
  if (schoon === "") return 0;
  const [, heel, deel = ""] = BEDRAG.exec(schoon) ?? [];
  if (heel === undefined) return null;
  const centen = /^\d/.test(deel) ? Number(deel.padEnd(2, "0")) : 0;
  return Number(heel.replaceAll(".", "")) * 100 + centen;
}
