import { isGenoemd, type Antwoord, type Antwoorden, type Vraag } from "./vraag";

export type AntwoordRegel = { readonly sleutel: string; readonly label: string; readonly waarde: string };

const DAGEN = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"] as const;
const MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"] as const;

/** "woensdag 25 november 2026, 12.30 uur". */
function describeMoment(tekst: string): string {
  const [datum = "", tijd] = tekst.split("T");
  const [jaar, maand, dag] = datum.split("-").map(Number);
  const weekdag = DAGEN[new Date(Date.UTC(jaar ?? 0, (maand ?? 1) - 1, dag ?? 1)).getUTCDay()];
  return `${weekdag} ${dag} ${MAANDEN[(maand ?? 1) - 1]} ${jaar}${tijd ? `, ${tijd.replace(":", ".")} uur` : ""}`;
}

function describeAntwoord(vraag: Vraag, antwoord: Antwoord): string {
  if (isGenoemd(antwoord)) return antwoord.naam;
  if (typeof antwoord === "number") return String(antwoord).replace(".", ",");
  if (typeof antwoord === "string") return vraag.soort === "datumtijd" ? describeMoment(antwoord) : antwoord;
  if (vraag.soort === "bestand") return antwoord.length === 1 ? "1 bestand" : `${antwoord.length} bestanden`;
  return antwoord.join(", ");
}

/** The answers as lines for people, in the order of the form and with its own words; what was left open is not there. */
export function describeAntwoorden(vragen: readonly Vraag[], antwoorden: Antwoorden): AntwoordRegel[] {
  return vragen.flatMap((vraag) => {
    const antwoord = Object.hasOwn(antwoorden, vraag.sleutel) ? antwoorden[vraag.sleutel] : undefined;
    return antwoord === undefined ? [] : [{ sleutel: vraag.sleutel, label: vraag.label, waarde: describeAntwoord(vraag, antwoord) }];
  });
}
