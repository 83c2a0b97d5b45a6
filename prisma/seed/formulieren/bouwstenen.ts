import type { Vraag } from "@/lib/domain/formulier/vraag";

/** Questions that several products ask in the same words, so that a klant recognises them. */
export const wanneer = (label: string, hulp?: string): Vraag => ({ sleutel: "wanneer", soort: "datumtijd", label, ...(hulp ? { hulp } : {}), tijd: true, min: 0, verplicht: true });
export const opDag = (label: string, hulp?: string): Vraag => ({ sleutel: "dag", soort: "datumtijd", label, ...(hulp ? { hulp } : {}), min: 0, verplicht: true });
export const totWanneer = (label: string): Vraag => ({ sleutel: "tot", soort: "datumtijd", label, tijd: true, min: 0, verplicht: true });
export const aantal = (label: string, max = 500): Vraag => ({ sleutel: "aantal", soort: "getal", label, min: 1, max, verplicht: true });
export const zaal = (label = "In welke zaal of ruimte?"): Vraag => ({ sleutel: "zaal", soort: "locatie", label, hulp: "Typ een naam of nummer, zoals Waterlelie of N2.14.", verplicht: true });
export const voorWie = (label = "Voor wie is het?"): Vraag => ({ sleutel: "voor_wie", soort: "persoon", label, hulp: "Typ de naam. Voor uzelf? Vul dan uw eigen naam in.", verplicht: true });
export const kostenplaats: Vraag = { sleutel: "kostenplaats", soort: "tekst", label: "Op welke kostenplaats?", hulp: "Weet u dit niet? Laat het leeg, dan zoeken wij het op.", max: 40 };
export const jaNee = (sleutel: string, label: string): Vraag => ({ sleutel, soort: "keuze", label, opties: ["Ja", "Nee"], verplicht: true });
export const tekst = (sleutel: string, label: string, rest: Partial<Vraag> = {}): Vraag => ({ sleutel, soort: "tekst", label, max: 200, ...rest });
export const toelichting = (sleutel: string, label: string, rest: Partial<Vraag> = {}): Vraag => ({ sleutel, soort: "tekst", label, lang: true, max: 1000, ...rest });
export const keuze = (sleutel: string, label: string, opties: readonly string[]): Vraag => ({ sleutel, soort: "keuze", label, opties, verplicht: true });
/** Ticked boxes: the question, then what may be ticked. */
export const meerkeuze = (vraag: Pick<Vraag, "sleutel" | "label"> & Partial<Vraag>, opties: readonly string[]): Vraag => ({ soort: "meerkeuze", opties, ...vraag });

/** Diets are asked by number, never by name: who eats what is nobody's business. */
export const dieet: readonly Vraag[] = [
  jaNee("dieet", "Zijn er dieetwensen?"),
  meerkeuze({ sleutel: "welk_dieet", label: "Welke dieetwensen?", verplicht: true, als: { vraag: "dieet", toets: "is", waarde: "Ja" } }, ["Vegetarisch", "Veganistisch", "Halal", "Glutenvrij", "Lactosevrij", "Notenvrij", "Anders"]),
  tekst("dieet_aantal", "Voor hoeveel mensen, per dieetwens?", { hulp: "Bijvoorbeeld: 2 vegetarisch, 1 glutenvrij. Noem geen namen.", als: { vraag: "dieet", toets: "is", waarde: "Ja" } }),
];
