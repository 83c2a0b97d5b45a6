import type { OpdrachtActie } from "@/lib/contracts/opdracht/acties";

/** The button of each action, in the words of who does the work. */
export const ACTIE_KNOP: Readonly<Record<OpdrachtActie, string>> = {
  "pick-up": "Oppakken", accept: "Aannemen", refuse: "Kan ik niet doen", plan: "Inplannen", arrive: "Ik ben er", "await-material": "Wacht op materiaal",
  "no-access": "Geen toegang", "restore-temporarily": "Voorlopig hersteld", finish: "Klaar", "reject-result": "Resultaat afkeuren", withdraw: "Intrekken",
};

/** What is said after it. */
export const ACTIE_GEDAAN: Readonly<Record<OpdrachtActie, string>> = {
  "pick-up": "U hebt deze opdracht opgepakt.", accept: "Dank u. De servicedesk weet dat u dit doet.", refuse: "De servicedesk weet dat u dit niet kunt doen.",
  plan: "De afspraak staat. De klant hoort het.", arrive: "Genoteerd: u bent er.", "await-material": "Genoteerd: u wacht op materiaal.", "no-access": "Genoteerd: u kon er niet in.",
  "restore-temporarily": "Genoteerd: voorlopig hersteld.", finish: "Klaar gemeld. Dank u wel.", "reject-result": "Het werk gaat terug naar de uitvoerder.", withdraw: "De opdracht is ingetrokken.",
};
