import type { KlantStand } from "@/lib/domain/melding/klant-stand";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { AnnuleerReden, MeldingStatus } from "@/lib/domain/melding/status";

/** The columns behind a row for a klant: what is not named here cannot leak. */
export const KLANT_VELDEN = {
  id: true, nummer: true, onderwerp: true, status: true, kwis: true, spoed: true, plaatsTekst: true, ontvangenOp: true, reactieOp: true, gereedOp: true,
  uiterlijkReactie: true, uiterlijkGereed: true, hervatOp: true, annuleerReden: true, annuleerNaar: true,
  locatie: { select: { naam: true, pad: true } }, eigenaar: { select: { naam: true } },
  opdrachten: { where: { open: true, geplandVan: { not: null } }, select: { geplandVan: true }, orderBy: { geplandVan: "asc" }, take: 1 },
} as const;

type Velden = {
  readonly status: string; readonly kwis: string; readonly spoed: boolean; readonly plaatsTekst: string | null; readonly uiterlijkReactie: Date | null;
  readonly reactieOp: Date | null; readonly uiterlijkGereed: Date | null; readonly hervatOp: Date | null; readonly gereedOp: Date | null;
  readonly annuleerReden: string | null; readonly annuleerNaar: string | null; readonly locatie: { naam: string; pad: string } | null;
  readonly eigenaar: { naam: string } | null; readonly opdrachten: readonly { geplandVan: Date | null }[];
};

/** How a melding stands, for its klant. */
export function toKlantStand(row: Velden): KlantStand {
  return {
    status: row.status as MeldingStatus, kwis: row.kwis as Kwis, spoed: row.spoed, eigenaar: row.eigenaar?.naam ?? null,
    uiterlijkReactie: row.reactieOp ? null : row.uiterlijkReactie, uiterlijkGereed: row.uiterlijkGereed, gepland: row.opdrachten[0]?.geplandVan ?? null,
    hervatOp: row.hervatOp, gereedOp: row.gereedOp, annuleerReden: row.annuleerReden as AnnuleerReden | null, annuleerNaar: row.annuleerNaar,
  };
}

/** How people call a place: the last part of its path, with its code, "zaal Waterlelie (N2.14)". */
export const noemPlek = ({ naam, pad }: { readonly naam: string; readonly pad: string }): string => pad.split(" › ").at(-1) || naam;

/** Where it is, in the words of the house or of the klant. */
export const plaatsVan = ({ locatie, plaatsTekst }: Pick<Velden, "locatie" | "plaatsTekst">): string | null => (locatie ? noemPlek(locatie) : plaatsTekst);
