/** What is kept about a person, in plain words, with how long: the terms are those of what the night removes (`removeExpired`). */
export const MIJN_GEGEVENS = {
  profiel: { naam: "Uw profiel", uitleg: "Naam, e-mailadres, telefoon, functie, afdeling, werkplek en uw keuzes voor mail.", termijn: "Zolang u een account hebt." },
  meldingen: { naam: "Uw meldingen", uitleg: "Wat u meldde of vroeg, waar en wanneer, en wat wij ermee deden.", termijn: "Wij verwijderen dit niet vanzelf. Uw organisatie bepaalt hoe lang." },
  berichten: { naam: "Uw berichten", uitleg: "Wat u aan de servicedesk schreef en wat zij u schreef.", termijn: "Zo lang als de melding." },
  bestanden: { naam: "Uw foto’s en bestanden", uitleg: "Wat u bij een melding voegde. De plaatsgegevens in een foto bewaren wij niet.", termijn: "Zo lang als de melding. Niet verstuurd: één dag." },
  oordelen: { naam: "Uw cijfers", uitleg: "Het cijfer dat u gaf, met uw toelichting.", termijn: "Zo lang als de melding." },
  artikelen: { naam: "Wat u van uitleg vond", uitleg: "Of een artikel nuttig was, en wat u erbij schreef. Wat u las, bewaren wij niet.", termijn: "Zo lang als het artikel." },
  volgt: { naam: "Waar u meekijkt", uitleg: "Meldingen van anderen die u volgt of die ook voor u gelden.", termijn: "Zo lang als de melding, ook nadat u stopte." },
  links: { naam: "Links die u maakte", uitleg: "Voor wie de link is en hoe lang zij werkt. De link zelf bewaren wij niet.", termijn: "Tot 30 dagen nadat de link verliep." },
  voorkeuren: { naam: "Uw voorkeuren", uitleg: "Hoe u graag geholpen wordt, met waarom wij dat bewaren.", termijn: "Tot de dag die erbij staat." },
  inzagen: { naam: "Wie uw klantbeeld opende", uitleg: "Welke medewerker van de servicedesk keek wat wij van u weten, en wanneer.", termijn: "18 maanden." },
  uitgiften: { naam: "Wat u aan de balie meekreeg", uitleg: "Een dagpas, sleutel, apparaat of fiets, en wanneer die terug was.", termijn: "12 maanden nadat het terug was." },
  mails: { naam: "Mails aan u", uitleg: "Wat wij u mailden, zodat wij weten of het aankwam.", termijn: "Zo lang als de melding." },
  attenties: { naam: "Meldingen bij uw bel", uitleg: "Regels achter de bel bovenaan, voor medewerkers.", termijn: "Tot 30 dagen nadat u ze las." },
  sessies: { naam: "Waar u bent ingelogd", uitleg: "Soort browser en wanneer u inlogde.", termijn: "Tot 7 dagen nadat u uitlogde." },
} as const satisfies Record<string, { naam: string; uitleg: string; termijn: string }>;

export type GegevenSoort = keyof typeof MIJN_GEGEVENS;
export const GEGEVEN_SOORTEN = Object.keys(MIJN_GEGEVENS) as GegevenSoort[];
