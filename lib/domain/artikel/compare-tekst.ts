export type Verschil = { readonly soort: "gelijk" | "weg" | "nieuw"; readonly tekst: string };

/** Beyond this the texts are told as one that went and one that came: a table of all pairs would cost too much. */
const MEESTE_REGELS = 600;

/** Lengths of the longest common rows from every pair of places to the end. */
function commonLengths(van: readonly string[], naar: readonly string[]): Uint16Array[] {
  const tabel = Array.from({ length: van.length + 1 }, () => new Uint16Array(naar.length + 1));
  for (let i = van.length - 1; i >= 0; i -= 1) {
    for (let j = naar.length - 1; j >= 0; j -= 1) {
      tabel[i]![j] = van[i] === naar[j] ? tabel[i + 1]![j + 1]! + 1 : Math.max(tabel[i + 1]![j]!, tabel[i]![j + 1]!);
    }
  }
  return tabel;
}

/** What went and what came between two texts, line by line, in reading order; what went stands before what came. */
export function compareTekst(oud: string, nieuw: string): Verschil[] {
  const [van, naar] = [oud.split("\n"), nieuw.split("\n")];
  const weg = (tekst: string): Verschil => ({ soort: "weg", tekst });
  const erbij = (tekst: string): Verschil => ({ soort: "nieuw", tekst });
  if (van.length > MEESTE_REGELS || naar.length > MEESTE_REGELS) return oud === nieuw ? van.map((tekst) => ({ soort: "gelijk", tekst })) : [...van.map(weg), ...naar.map(erbij)];
  const tabel = commonLengths(van, naar);
  const uit: Verschil[] = [];
  let [i, j] = [0, 0];
  while (i < van.length || j < naar.length) {
    if (i < van.length && j < naar.length && van[i] === naar[j]) {
      uit.push({ soort: "gelijk", tekst: van[i]! });
      [i, j] = [i + 1, j + 1];
    } else if (i < van.length && (j >= naar.length || tabel[i + 1]![j]! >= tabel[i]![j + 1]!)) uit.push(weg(van[i++]!));
    else uit.push(erbij(naar[j++]!));
  }
  return uit;
}
