import { isGenoemd, type Antwoord, type Antwoorden, type Vraag } from "./vraag";

const fold = (tekst: string): string => tekst.trim().toLocaleLowerCase("nl");

function matches(antwoord: Antwoord, { toets, waarde = "" }: NonNullable<Vraag["als"]>): boolean {
  const tekst = isGenoemd(antwoord) ? antwoord.naam : antwoord;
  switch (toets) {
    case "gevuld": return true;
    case "bevat": return Array.isArray(tekst) ? tekst.includes(waarde) : fold(String(tekst)).includes(fold(waarde));
    case "minstens": return typeof tekst === "number" && tekst >= Number(waarde.replace(",", "."));
    case "is": return typeof tekst === "number" ? tekst === Number(waarde.replace(",", ".")) : tekst === waarde;
    case "is_niet": return tekst !== waarde;
  }
}

/** Whether a question is asked, given the answers to the questions above it. Without an answer a condition does not hold. */
export function isZichtbaar({ als }: Vraag, antwoorden: Antwoorden): boolean {
  if (!als) return true;
  const antwoord = Object.hasOwn(antwoorden, als.vraag) ? antwoorden[als.vraag] : undefined;
  return antwoord !== undefined && matches(antwoord, als);
}
