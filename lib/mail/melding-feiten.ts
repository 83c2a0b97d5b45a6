import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { AnnuleerReden, OpschortReden } from "@/lib/domain/melding/status";

/**
 * All that a letter about a melding may know. There is no field for a notitie, and `tekst` is only ever
 * the words meant for this reader: question, message or result.
 */
export type MeldingFeiten = {
  readonly aan: string;
  readonly nummer: string;
  readonly onderwerp: string;
  readonly kwis: Kwis;
  readonly spoed: boolean;
  readonly plaats: string | null;
  readonly eigenaar: string | null;
  /** Whose melding it is, for who follows along. */
  readonly melder: string;
  readonly uiterlijkReactie: Date | null;
  readonly uiterlijkGereed: Date | null;
  /** What the klant was told before, when this moved it. */
  readonly eerderGereed: Date | null;
  readonly opschortReden: OpschortReden | null;
  readonly hervatOp: Date | null;
  readonly annuleerReden: AnnuleerReden | null;
  readonly annuleerNaar: string | null;
  readonly opdracht: OpdrachtFeiten | null;
  readonly tekst: string | null;
  /** The page that shows it to this reader. */
  readonly link: string;
  /** Where the klant calls when there is danger. */
  readonly noodnummer: string;
  readonly now: Date;
};

export type OpdrachtFeiten = {
  readonly nummer: string;
  readonly uitvoerder: string;
  readonly toelichting: string | null;
  readonly uiterlijk: Date | null;
  readonly geplandVan: Date | null;
  readonly geplandTot: Date | null;
  readonly weigerReden: string | null;
  readonly resultaat: string | null;
};
