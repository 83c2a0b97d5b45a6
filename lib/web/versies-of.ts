import type { OpdrachtMoved } from "@/lib/use-cases/opdracht/run-opdracht-action";

/** The versions that an action on an opdracht made: of itself and of the melding that follows it. */
export const versiesOf = ({ nummer, versie, meldingNummer, meldingVersie }: OpdrachtMoved): Record<string, number> => ({ [`O${nummer}`]: versie, [`M${meldingNummer}`]: meldingVersie });
