import { isGenoemd, type Antwoord, type Antwoorden, type Vraag } from "./vraag";

/** Fields of a form in the browser by their name without `v_`: more than one value for ticked boxes and files. */
export type VeldWaarden = Readonly<Record<string, readonly string[]>>;

/** Name of the field of a question; `id` and `tijd` are its second fields. */
export const veldNaam = (sleutel: string, deel?: "id" | "tijd"): string => `v_${sleutel}${deel ? `.${deel}` : ""}`;
const VELD = /^v_([a-z][a-z0-9_]{0,39}(?:\.(?:id|tijd))?)$/;
const MAX_VELDEN = 100;

/** All answer fields of a posted form, as they were typed; files that travelled along as such are left out. */
export function collectVelden(entries: Iterable<readonly [string, unknown]>): VeldWaarden {
  const velden: Record<string, string[]> = {};
  for (const [naam, waarde] of entries) {
    const sleutel = VELD.exec(naam)?.[1];
    if (sleutel === undefined || typeof waarde !== "string" || Object.keys(velden).length >= MAX_VELDEN) continue;
    (velden[sleutel] ??= []).push(waarde);
  }
  return velden;
}

/** The fields of a form as answers per question: the shape that the API takes as well. */
export function toInvoer(vragen: readonly Vraag[], velden: VeldWaarden): Record<string, unknown> {
  const een = (naam: string): string => velden[naam]?.[0] ?? "";
  return Object.fromEntries(vragen.map((vraag): [string, unknown] => {
    const { sleutel } = vraag;
    switch (vraag.soort) {
      case "meerkeuze": case "bestand": return [sleutel, (velden[sleutel] ?? []).filter(Boolean)];
      case "locatie": case "persoon": return [sleutel, { id: een(`${sleutel}.id`) || null, naam: een(sleutel) }];
      case "datumtijd": return [sleutel, vraag.tijd && een(`${sleutel}.tijd`) ? `${een(sleutel)}T${een(`${sleutel}.tijd`)}` : een(sleutel)];
      default: return [sleutel, een(sleutel)];
    }
  }));
}

function fieldsOf({ sleutel, soort }: Vraag, antwoord: Antwoord): readonly (readonly [string, readonly string[]])[] {
  if (soort === "datumtijd" || soort === "bestand") return [];
  if (typeof antwoord === "number") return [[sleutel, [String(antwoord).replace(".", ",")]]];
  if (typeof antwoord === "string") return [[sleutel, [antwoord]]];
  return isGenoemd(antwoord) ? [[sleutel, [antwoord.naam]], [`${sleutel}.id`, antwoord.id ? [antwoord.id] : []]] : [[sleutel, antwoord]];
}

/** Answers that were given before as the fields of a form, to ask the same again. Days and files are of that time: they are left out. */
export const toVelden = (vragen: readonly Vraag[], antwoorden: Antwoorden): VeldWaarden =>
  Object.fromEntries(vragen.flatMap((vraag) => { const antwoord = antwoorden[vraag.sleutel]; return antwoord === undefined ? [] : fieldsOf(vraag, antwoord); }));
