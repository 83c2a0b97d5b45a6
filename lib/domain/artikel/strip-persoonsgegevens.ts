const EMAIL = /[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,200}\.[\p{L}\d-]{2,30}/gu;
/** Ten digits of a phone number as people write them, with land code or extension; not dates, amounts and room numbers. */
const TELEFOON = /(?<![\p{L}\d])(?:\+\d{2}|00\d{2}|0)(?:[\s().-]{0,3}\d){8,10}(?![\d\p{L}])/gu;
const TOESTEL = /\b(?:toestel|tst\.?|intern)\s*:?\s*\d{3,5}\b/giu;
const NUMMER = /\b[MORB][ -]?\d{4,9}\b/giu;
const BSN = /(?<!\d)\d{9}(?!\d)/gu;
/** Salutation and ending carry the name of a person and nothing that is worth keeping. */
const AANHEF = /^[ \t]*(?:beste|geachte|hallo|hoi|hi|dag|goede(?:morgen|middag|avond))\b[^,\n.!?]{0,60}[,!]?[ \t]*$\n?/gimu;
const SLOT = /^[ \t]*(?:met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|met groet|groet(?:en|jes)?|mvg|hoogachtend)\b[\s\S]*$/imu;
const TITEL = /\b(?:[Dd]e heer|[Dd]hr\.?|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer)\s+(?:(?:[Vv]an|[Dd]e|der|den|[Tt]en|[Tt]er|het|'t)\s+)*\p{Lu}[\p{L}'-]+(?:\s+(?:(?:van|de|der|den|ten|ter)\s+)*\p{Lu}[\p{L}'-]+)?/gu;
const TUSSEN = new Set(["van", "de", "der", "den", "ten", "ter", "het", "el", "la", "le", "te", "op", "aan", "in", "bij"]);

const escape = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A name as it may occur: whole, without the first name, or the first name alone when it is written with a capital. */
function namePatterns(naam: string): RegExp[] {
  const delen = naam.trim().split(/\s+/).filter(Boolean);
  const whole = delen.length > 1 ? [new RegExp(`(?<!\\p{L})${delen.map(escape).join("\\s+")}(?!\\p{L})`, "giu")] : [];
  const own = delen.filter((deel) => deel.length >= 3 && !TUSSEN.has(deel.toLowerCase()));
  const parts = own.map((deel) => new RegExp(`(?<!\\p{L})${escape(deel[0]!.toUpperCase() + deel.slice(1))}(?!\\p{L})`, "gu"));
  const achternaam = delen.slice(1).join(" ");
  return [...whole, ...(achternaam.includes(" ") ? [new RegExp(`(?<!\\p{L})${escape(achternaam)}(?!\\p{L})`, "giu")] : []), ...parts];
}

/**
 * A text without what leads to a person: addresses, phone numbers, numbers of meldingen, salutation, signature and these
 * names. What was taken out in the middle of a sentence is marked, so that an editor sees that something stood there.
 */
export function stripPersoonsgegevens(tekst: string, namen: readonly string[]): string {
  let over = tekst.replace(/\r\n?/g, "\n").replace(SLOT, "").replace(AANHEF, "");
  for (const patroon of [EMAIL, TELEFOON, TOESTEL, NUMMER, BSN]) over = over.replace(patroon, "[weggelaten]");
  over = over.replace(TITEL, "[naam]");
  for (const patroon of namen.flatMap(namePatterns)) over = over.replace(patroon, "[naam]");
  return over.replace(/\[naam\](?:\s+\[naam\])+/g, "[naam]").replace(/[ \t]{2,}/g, " ").replace(/\n{3,}/g, "\n\n").trim();
}
