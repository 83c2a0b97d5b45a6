type Verplaatst = { readonly nummer: number; readonly versie: number; readonly meldingNummer: number; readonly meldingVersie: number };

/** The versions that an action on an opdracht made: of itself and of the melding that follows it. */
export const versiesOf = ({ nummer, versie, meldingNummer, meldingVersie }: Verplaatst): Record<string, number> => ({ [`O${nummer}`]: versie, [`M${meldingNummer}`]: meldingVersie });
