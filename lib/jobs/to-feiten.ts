import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { AnnuleerReden, OpschortReden } from "@/lib/domain/melding/status";
import { formatMeldingNummer, formatOpdrachtNummer } from "@/lib/format/nummer";
import type { MeldingFeiten, OpdrachtFeiten } from "@/lib/mail/melding-feiten";
import type { Geladen } from "./load-gebeurtenis";
import { readEerderGereed } from "./to-voorval";

type Erbij = Pick<MeldingFeiten, "aan" | "link" | "tekst" | "noodnummer" | "now"> & {
  /** The subject for a reader who may not know the melder; then their own words for the place stay out as well. */
  readonly veilig: string | null;
};

/** The facts of a letter, field by field: nothing gets into a mail because it happened to be on the row. */
export function toFeiten(feit: Geladen, { veilig, ...erbij }: Erbij): MeldingFeiten {
  const { melding, opdracht } = feit;
  return {
    ...erbij,
    nummer: formatMeldingNummer(melding.nummer), onderwerp: veilig ?? melding.onderwerp, kwis: melding.kwis as Kwis, spoed: melding.spoed,
    plaats: melding.locatie?.pad ?? (veilig === null ? melding.plaatsTekst : null), eigenaar: melding.eigenaar?.naam ?? null,
    uiterlijkReactie: melding.uiterlijkReactie, uiterlijkGereed: melding.uiterlijkGereed, eerderGereed: readEerderGereed(feit), melder: veilig === null ? melding.melder.naam : "",
    opschortReden: melding.opschortReden as OpschortReden | null, hervatOp: melding.hervatOp,
    annuleerReden: melding.annuleerReden as AnnuleerReden | null, annuleerNaar: melding.annuleerNaar,
    tekst: erbij.tekst ?? melding.oplossing ?? melding.vraag,
    opdracht: opdracht && toOpdracht(opdracht),
  };
}

function toOpdracht(opdracht: NonNullable<Geladen["opdracht"]>): OpdrachtFeiten {
  return {
    nummer: formatOpdrachtNummer(opdracht.nummer), uitvoerder: opdracht.team?.naam ?? opdracht.leverancier?.naam ?? "",
    toelichting: opdracht.toelichting, uiterlijk: opdracht.uiterlijk, geplandVan: opdracht.geplandVan, geplandTot: opdracht.geplandTot,
    weigerReden: opdracht.weigerReden, resultaat: opdracht.resultaat,
  };
}
