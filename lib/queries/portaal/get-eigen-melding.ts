import type { Context } from "@/lib/data/context";
import { visibleTo } from "@/lib/data/visible-to";
import { can, type Actor } from "@/lib/domain/authz/actor";
import { listPossibleActions } from "@/lib/domain/melding/decide-transition";
import type { KlantStand } from "@/lib/domain/melding/klant-stand";
import { transitionsOf, type MeldingAction } from "@/lib/domain/melding/transitions";
import { KLANT_VELDEN, plaatsVan, toKlantStand } from "./klant-velden";

export type BerichtRow = { readonly id: string; readonly vanMij: boolean; readonly door: string; readonly op: Date; readonly tekst: string };
export type FotoRow = { readonly id: string; readonly naam: string; readonly beeld: boolean; readonly grootte: number; readonly vanMij: boolean };
export type EigenMelding = {
  readonly nummer: number; readonly versie: number; readonly onderwerp: string; readonly omschrijving: string; readonly plaats: string | null; readonly pad: string | null;
  readonly locatieId: string | null; readonly product: string | null; readonly ontvangenOp: Date; readonly stand: KlantStand; readonly vraag: string | null;
  readonly oplossing: string | null; readonly oordeel: { readonly cijfer: number; readonly toelichting: string | null } | null;
  /** When each step of the progress bar was reached first, by its place. */
  readonly stapOp: Readonly<Record<number, Date>>;
  readonly berichten: readonly BerichtRow[]; readonly bestanden: readonly FotoRow[]; readonly acties: readonly MeldingAction[];
};

const STAP: Readonly<Record<string, number>> = {
  "melding.ontvangen": 0, "melding.in_behandeling_genomen": 1, "melding.toegewezen": 1, "melding.uitgezet": 2, "melding.gereed_gemeld": 3, "melding.afgesloten": 4,
};
/** What a klant may do on this page; the rest of the table belongs to the desk. */
const KLANT_ACTIES: readonly MeldingAction[] = ["answer", "cancel", "reopen", "close", "rate", "inquire"];

/** The own melding with everything a klant may see, or null: of another, invisible and absent are the same. */
export async function getEigenMelding({ db, actor, now }: Context, nummer: number): Promise<EigenMelding | null> {
  if (actor.soort !== "persoon") return null;
  const row = await db.melding.findFirst({
    where: { nummer, melderId: actor.id, AND: [visibleTo(actor)] },
    select: {
      ...KLANT_VELDEN, versie: true, omschrijving: true, vraag: true, oplossing: true, heropend: true, melderId: true, eigenaarId: true, locatieId: true,
      product: { select: { naam: true } },
      berichten: { select: { id: true, richting: true, soort: true, tekst: true, doorId: true, op: true }, orderBy: { op: "asc" }, take: 200 },
      bijlagen: { where: { zichtbaar: "klant" }, select: { id: true, naam: true, type: true, grootte: true, doorId: true }, orderBy: { op: "asc" }, take: 100 },
      gebeurtenissen: { where: { soort: { in: Object.keys(STAP) } }, select: { soort: true, op: true }, orderBy: { id: "desc" }, take: 40 },
      oordelen: { select: { ronde: true, cijfer: true, toelichting: true } }, _count: { select: { opdrachten: { where: { open: true } }, deelmeldingen: { where: { open: true } } } },
    },
  });
  if (!row) return null;
  const stand = toKlantStand(row);
  const oordeel = row.oordelen.find(({ ronde }) => ronde === row.heropend);
  const mogelijk = listPossibleActions({ status: stand.status, openOpdrachten: row._count.opdrachten, openDeelmeldingen: row._count.deelmeldingen, gereedOp: row.gereedOp }, now());
  return {
    nummer: row.nummer, versie: row.versie, onderwerp: row.onderwerp, omschrijving: row.omschrijving, plaats: plaatsVan(row), pad: row.locatie?.pad ?? null, locatieId: row.locatieId,
    product: row.product?.naam ?? null, ontvangenOp: row.ontvangenOp, stand, vraag: row.vraag, oplossing: row.oplossing,
    oordeel: oordeel ? { cijfer: oordeel.cijfer, toelichting: oordeel.toelichting } : null,
    stapOp: Object.fromEntries(row.gebeurtenissen.map(({ soort, op }) => [STAP[soort] ?? 0, op])),
    berichten: row.berichten.filter((bericht) => !standsAbove(bericht, row)).map((bericht) => ({ id: bericht.id, vanMij: bericht.richting === "van_klant", door: senderOf(bericht, row), op: bericht.op, tekst: bericht.tekst })),
    bestanden: row.bijlagen.map(({ id, naam, type, grootte, doorId }) => ({ id, naam, grootte, beeld: type.startsWith("image/"), vanMij: doorId === actor.id })),
    acties: KLANT_ACTIES.filter((actie) => mogelijk.includes(actie) && mayDo(actor, actie, row)),
  };
}

const mayDo = (actor: Actor, actie: MeldingAction, row: { melderId: string }) => can(actor, transitionsOf(actie)[0]!.permission, row);

/** The open question and the present result have a place of their own on the page; twice would be once too often. */
const standsAbove = (bericht: { soort: string; tekst: string }, row: { vraag: string | null; oplossing: string | null }): boolean =>
  (bericht.soort === "vraag" && bericht.tekst === row.vraag) || (bericht.soort === "gereedmelding" && bericht.tekst === row.oplossing);

/** A klant knows the owner by name; whoever else wrote speaks for the desk. */
function senderOf(bericht: { richting: string; doorId: string | null }, row: { eigenaarId: string | null; eigenaar: { naam: string } | null }): string {
  if (bericht.richting === "van_klant") return "U";
  return bericht.doorId !== null && bericht.doorId === row.eigenaarId ? row.eigenaar?.naam ?? "Servicedesk" : "Servicedesk";
}
