import type { Antwoord, Genoemd, Vraag } from "./vraag";

/** An answer as it should be, nothing when the question was left open, or the sentence that says what is wrong. */
export type Gelezen = { readonly antwoord: Antwoord } | { readonly reden: string } | null;
/** Today in Amsterdam as 2026-11-22. */
export type Dag = string;

const GETAL = /^-?\d{1,9}(?:[.,]\d{1,2})?$/;
const DATUM = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIJD = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_TEKST = 2000;
const MAX_NAAM = 200;
const MAX_BESTANDEN = 5;
const DAG_MS = 86_400_000;

const VERKEERD = { reden: "Dit antwoord heeft de verkeerde vorm." } as const;
const clean = (tekst: string): string => tekst.normalize("NFC").replaceAll("\0", "").toWellFormed().trim();

function readTekst({ min = 0, max = MAX_TEKST }: Vraag, ruw: unknown): Gelezen {
  if (typeof ruw !== "string") return VERKEERD;
  const tekst = clean(ruw);
  if (tekst === "") return null;
  if (tekst.length > max) return { reden: `Houd het korter: hoogstens ${max} tekens.` };
  return tekst.length < min ? { reden: `Schrijf iets meer: minstens ${min} tekens.` } : { antwoord: tekst };
}

function readGetal({ min, max }: Vraag, ruw: unknown): Gelezen {
  const tekst = typeof ruw === "number" ? String(ruw) : typeof ruw === "string" ? clean(ruw) : null;
  if (tekst === null) return VERKEERD;
  if (tekst === "") return null;
  if (!GETAL.test(tekst)) return { reden: "Vul een getal in, met cijfers." };
  const getal = Number(tekst.replace(",", "."));
  if (min !== undefined && getal < min) return { reden: `Vul ${min} of meer in.` };
  return max !== undefined && getal > max ? { reden: `Vul hoogstens ${max} in.` } : { antwoord: getal };
}

function readKeuze({ opties = [] }: Vraag, ruw: unknown): Gelezen {
  if (typeof ruw !== "string") return VERKEERD;
  if (ruw === "") return null;
  return opties.includes(ruw) ? { antwoord: ruw } : { reden: "Kies een van de antwoorden." };
}

function readLijst(ruw: unknown): string[] | null {
  const lijst = typeof ruw === "string" ? [ruw] : ruw;
  return Array.isArray(lijst) && lijst.length <= 50 && lijst.every((deel): deel is string => typeof deel === "string") ? [...new Set(lijst.filter(Boolean))] : null;
}

function readMeerkeuze({ opties = [], min = 0, max = opties.length }: Vraag, ruw: unknown): Gelezen {
  const keuzes = readLijst(ruw);
  if (!keuzes) return VERKEERD;
  if (keuzes.length === 0) return null;
  if (keuzes.some((keuze) => !opties.includes(keuze))) return { reden: "Kies uit de antwoorden." };
  if (keuzes.length > max) return { reden: `Kies er hoogstens ${max}.` };
  // In the order of the form, whatever the order of ticking.
  return keuzes.length < min ? { reden: `Kies er minstens ${min}.` } : { antwoord: opties.filter((optie) => keuzes.includes(optie)) };
}

/** Days from 1970 of a date that exists, else null. */
function toDagnummer(datum: string): number | null {
  const gevonden = DATUM.exec(datum);
  const moment = gevonden ? Date.UTC(Number(gevonden[1]), Number(gevonden[2]) - 1, Number(gevonden[3])) : Number.NaN;
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== datum ? null : moment / DAG_MS;
}

function sayDag(verschil: number, kant: "vroegste" | "laatste"): string {
  const dag = verschil === 0 ? "vandaag" : verschil === 1 ? "morgen" : verschil === -1 ? "gisteren" : verschil > 0 ? `over ${verschil} dagen` : `${-verschil} dagen geleden`;
  return kant === "vroegste" ? `Kies een latere dag: op zijn vroegst ${dag}.` : `Kies een eerdere dag: op zijn laatst ${dag}.`;
}

function readDatumtijd({ min, max, tijd }: Vraag, ruw: unknown, vandaag: Dag): Gelezen {
  if (typeof ruw !== "string") return VERKEERD;
  const [datum = "", uur = ""] = clean(ruw).split("T");
  if (datum === "" && uur === "") return null;
  if (datum === "") return { reden: "Vul ook de datum in." };
  const dag = toDagnummer(datum);
  if (dag === null) return { reden: "Vul een datum in die bestaat." };
  if (tijd && !TIJD.test(uur)) return { reden: uur === "" ? "Vul ook de tijd in." : "Vul de tijd in als 12:30." };
  const verschil = dag - (toDagnummer(vandaag) ?? dag);
  if (min !== undefined && verschil < min) return { reden: sayDag(min, "vroegste") };
  return max !== undefined && verschil > max ? { reden: sayDag(max, "laatste") } : { antwoord: tijd ? `${datum}T${uur}` : datum };
}

function readGenoemd(ruw: unknown): Gelezen {
  const velden = typeof ruw === "string" ? { naam: ruw } : (ruw as Partial<Record<keyof Genoemd, unknown>> | null);
  if (typeof velden !== "object" || velden === null || Array.isArray(velden)) return VERKEERD;
  const { id = null, naam = "" } = velden;
  if (typeof naam !== "string" || (id !== null && (typeof id !== "string" || (id !== "" && !UUID.test(id))))) return VERKEERD;
  const tekst = clean(naam);
  if (tekst.length > MAX_NAAM) return { reden: `Houd het korter: hoogstens ${MAX_NAAM} tekens.` };
  return id || tekst ? { antwoord: { id: id || null, naam: tekst } } : null;
}

function readBestand(ruw: unknown): Gelezen {
  const ids = readLijst(ruw);
  if (!ids || ids.some((id) => !UUID.test(id))) return VERKEERD;
  if (ids.length === 0) return null;
  return ids.length > MAX_BESTANDEN ? { reden: `Voeg hoogstens ${MAX_BESTANDEN} bestanden toe.` } : { antwoord: ids };
}

/** Reads one answer by its question. Never throws, whatever was sent. */
export function readAntwoord(vraag: Vraag, ruw: unknown, vandaag: Dag): Gelezen {
  if (ruw === undefined || ruw === null) return null;
  switch (vraag.soort) {
    case "tekst": return readTekst(vraag, ruw);
    case "getal": return readGetal(vraag, ruw);
    case "keuze": return readKeuze(vraag, ruw);
    case "meerkeuze": return readMeerkeuze(vraag, ruw);
    case "datumtijd": return readDatumtijd(vraag, ruw, vandaag);
    case "locatie": case "persoon": return readGenoemd(ruw);
    case "bestand": return readBestand(ruw);
  }
}
