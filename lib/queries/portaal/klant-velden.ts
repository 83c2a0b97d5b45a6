import { sql } from "@/lib/data/sql";
import type { KlantStand } from "@/lib/domain/melding/klant-stand";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { AnnuleerReden, MeldingStatus } from "@/lib/domain/melding/status";

/** The columns behind a row for a klant over the aliases m, l (locatie) and e (eigenaar): what is not named here cannot leak. */
export const KLANT_COLUMNS = sql`m.id, m.nummer, m.onderwerp, m.status, m.kwis, m.spoed, m.plaats_tekst AS "plaatsTekst", m.ontvangen_op AS "ontvangenOp", m.reactie_op AS "reactieOp",
  m.gereed_op AS "gereedOp", m.uiterlijk_reactie AS "uiterlijkReactie", m.uiterlijk_gereed AS "uiterlijkGereed", m.hervat_op AS "hervatOp", m.annuleer_reden AS "annuleerReden",
  m.annuleer_naar AS "annuleerNaar", l.naam AS "locatieNaam", l.pad AS "locatiePad", e.naam AS "eigenaarNaam",
  (SELECT min(ko.gepland_van) FROM opdracht ko WHERE ko.melding_id = m.id AND ko.open) AS gepland`;

export const KLANT_JOINS = sql`LEFT JOIN locatie l ON l.id = m.locatie_id LEFT JOIN persoon e ON e.id = m.eigenaar_id`;

export type KlantDbRow = {
  readonly id: string; readonly nummer: number; readonly onderwerp: string; readonly status: MeldingStatus; readonly kwis: Kwis; readonly spoed: boolean;
  readonly plaatsTekst: string | null; readonly ontvangenOp: Date; readonly reactieOp: Date | null; readonly gereedOp: Date | null; readonly uiterlijkReactie: Date | null;
  readonly uiterlijkGereed: Date | null; readonly hervatOp: Date | null; readonly annuleerReden: AnnuleerReden | null; readonly annuleerNaar: string | null;
  readonly locatieNaam: string | null; readonly locatiePad: string | null; readonly eigenaarNaam: string | null; readonly gepland: Date | null;
};

/** How a melding stands, for its klant. */
export function toKlantStand(row: KlantDbRow): KlantStand {
  return {
    status: row.status, kwis: row.kwis, spoed: row.spoed, eigenaar: row.eigenaarNaam,
    uiterlijkReactie: row.reactieOp ? null : row.uiterlijkReactie, uiterlijkGereed: row.uiterlijkGereed, gepland: row.gepland,
    hervatOp: row.hervatOp, gereedOp: row.gereedOp, annuleerReden: row.annuleerReden, annuleerNaar: row.annuleerNaar,
  };
}

/** How people call a place: the last part of its path, with its code, "zaal Waterlelie (N2.14)". */
export const noemPlek = ({ naam, pad }: { readonly naam: string; readonly pad: string }): string => pad.split(" › ").at(-1) || naam;

/** Where it is, in the words of the house or of the klant. */
export const plaatsVan = ({ locatieNaam, locatiePad, plaatsTekst }: Pick<KlantDbRow, "locatieNaam" | "locatiePad" | "plaatsTekst">): string | null =>
  locatieNaam === null || locatiePad === null ? plaatsTekst : noemPlek({ naam: locatieNaam, pad: locatiePad });
