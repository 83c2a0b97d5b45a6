import type { StapCode } from "@/lib/queries/beheer/get-eerste-uur";

type StapTekst = { readonly titel: string; readonly uitleg: string; readonly href: string; readonly knop: string; /** A person must look and say so. */ readonly controle?: true };

/** The steps of the eerste uur in words, with where each is done. */
export const STAP_TEKSTEN: Readonly<Record<StapCode, StapTekst>> = {
  organisatie: { titel: "Vul uw organisatie in", uitleg: "Naam, logo en de nummers die mensen mogen bellen.", href: "/beheer/organisatie", knop: "Organisatie" },
  kalender: { titel: "Controleer de openingstijden", uitleg: "Alle tijden worden hiermee berekend: de servicedesk, de balie en het gebouw.", href: "/beheer/kalenders/servicedesk", knop: "Kalender", controle: true },
  afdelingen: { titel: "Importeer de afdelingen", uitleg: "Met hun kostenplaats.", href: "/beheer/importeren?soort=afdelingen", knop: "Importeren" },
  locaties: { titel: "Importeer de locaties", uitleg: "Gebouwen, verdiepingen en ruimten.", href: "/beheer/importeren?soort=locaties", knop: "Importeren" },
  mensen: { titel: "Importeer de mensen", uitleg: "En geef collega's hun rol en team.", href: "/beheer/importeren?soort=personen", knop: "Importeren" },
  leveranciers: { titel: "Controleer de leveranciers", uitleg: "Opdrachten gaan naar hun mailadres.", href: "/beheer/leveranciers", knop: "Leveranciers", controle: true },
  melding: { titel: "Doe de eerste melding", uitleg: "Meld iets op de servicepagina, neem het in behandeling en meld het gereed.", href: "/", knop: "Servicepagina" },
};
