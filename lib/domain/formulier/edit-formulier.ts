import { foldTekst } from "../kwis/normalize-tekst";
import type { Formulier, Vraag, VraagSoort } from "./vraag";

export type Wijziging =
  | { readonly doe: "toevoegen"; readonly label: string; readonly soort: VraagSoort }
  | { readonly doe: "bewaren"; readonly sleutel: string; readonly vraag: Omit<Vraag, "sleutel" | "soort"> }
  | { readonly doe: "omhoog" | "omlaag" | "verwijderen"; readonly sleutel: string }
  | { readonly doe: "vervangen"; readonly formulier: Formulier };

const MAX_SLEUTEL = 40;

/** The key of a new question, from its words: "Voor hoeveel mensen?" becomes voor_hoeveel_mensen. One that is taken gets a number. */
export function makeSleutel(label: string, bezet: readonly string[]): string {
  const kaal = foldTekst(label).replace(/[^a-z0-9]+/g, "_").replace(/^[^a-z]+|_+$/g, "").slice(0, MAX_SLEUTEL - 3).replace(/_+$/, "") || "vraag";
  for (let nummer = 1; ; nummer++) {
    const sleutel = nummer === 1 ? kaal : `${kaal}_${nummer}`;
    if (!bezet.includes(sleutel)) return sleutel;
  }
}

/** A fresh question that may be published as it is. */
function makeVraag({ label, soort }: { label: string; soort: VraagSoort }, bezet: readonly string[]): Vraag {
  return { sleutel: makeSleutel(label, bezet), soort, label, ...(soort === "keuze" || soort === "meerkeuze" ? { opties: ["Ja", "Nee"] } : {}), ...(soort === "datumtijd" ? { min: 0 } : {}) };
}

function moveVraag(vragen: readonly Vraag[], sleutel: string, stap: -1 | 1): readonly Vraag[] {
  const van = vragen.findIndex((vraag) => vraag.sleutel === sleutel);
  const naar = van + stap;
  return van < 0 || naar < 0 || naar >= vragen.length ? vragen : vragen.with(naar, vragen[van] as Vraag).with(van, vragen[naar] as Vraag);
}

/** One step of editing a form. What makes no sense (a key that is gone) changes nothing. */
export function editFormulier({ vragen }: Formulier, wijziging: Wijziging): Formulier {
  switch (wijziging.doe) {
    case "toevoegen": return { vragen: [...vragen, makeVraag(wijziging, vragen.map(({ sleutel }) => sleutel))] };
    // Key and kind stay: answers that were given are read by them.
    case "bewaren": return { vragen: vragen.map((vraag) => (vraag.sleutel === wijziging.sleutel ? { ...wijziging.vraag, sleutel: vraag.sleutel, soort: vraag.soort } : vraag)) };
    case "omhoog": return { vragen: moveVraag(vragen, wijziging.sleutel, -1) };
    case "omlaag": return { vragen: moveVraag(vragen, wijziging.sleutel, 1) };
    case "verwijderen": return { vragen: vragen.filter(({ sleutel }) => sleutel !== wijziging.sleutel) };
    case "vervangen": return wijziging.formulier;
  }
}
