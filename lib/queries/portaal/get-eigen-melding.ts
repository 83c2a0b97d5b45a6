import { toAntwoordRegels } from "@/lib/data/antwoord-regels";
import type { Context } from "@/lib/data/context";
import { readVeiligeOnderwerpen } from "@/lib/data/veilige-onderwerpen";
import { can, type Actor } from "@/lib/domain/authz/actor";
import { listPossibleActions } from "@/lib/domain/melding/decide-transition";
import type { AntwoordRegel } from "@/lib/domain/formulier/describe-antwoorden";
import { KLANT_ZICHT, type KlantRelatie } from "@/lib/domain/melding/klant-zicht";
import type { KlantStand } from "@/lib/domain/melding/klant-stand";
import { canWorsen } from "@/lib/domain/melding/erger";
import { transitionsOf, type MeldingAction } from "@/lib/domain/melding/transitions";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import { readEigenMeldingRow, STAP, type BerichtDbRow, type EigenMeldingDbRow } from "./eigen-melding-row";
import { plaatsVan, toKlantStand } from "./klant-velden";

export type BerichtRow = { readonly id: string; readonly vanMij: boolean; readonly door: string; readonly op: Date; readonly tekst: string };
export type FotoRow = { readonly id: string; readonly naam: string; readonly beeld: boolean; readonly grootte: number; readonly vanMij: boolean };
export type EigenMelding = {
  readonly nummer: number; readonly versie: number; readonly onderwerp: string; readonly plaats: string | null; readonly pad: string | null;
  /** The words of the melder; null for who may not read them. */
  readonly omschrijving: string | null;
  readonly locatieId: string | null; readonly product: string | null; readonly ontvangenOp: Date; readonly stand: KlantStand; readonly vraag: string | null;
  readonly oplossing: string | null; readonly oordeel: { readonly cijfer: number; readonly toelichting: string | null } | null;
  /** When each step of the progress bar was reached first, by its place. */
  readonly stapOp: Readonly<Record<number, Date>>;
  readonly berichten: readonly BerichtRow[]; readonly bestanden: readonly FotoRow[]; readonly acties: readonly MeldingAction[];
  readonly antwoorden: readonly AntwoordRegel[];
  /** How the reader comes to see it, and whose it is when it is not theirs; empty for who may not know. */
  readonly relatie: KlantRelatie | "meekijker"; readonly melder: string;
  /** For whom it is, when not for the melder; null for who may not read the story. */
  readonly voor: string | null;
  /** For how many others this holds too. */
  readonly meemelders: number; readonly navragen: number;
  readonly mag: { readonly schrijven: boolean; readonly erger: boolean; readonly delen: boolean; readonly meereageren: boolean; readonly stoppen: boolean };
};

/** What a klant may do on this page; the rest of the table belongs to the desk. */
const KLANT_ACTIES: readonly MeldingAction[] = ["answer", "cancel", "reopen", "close", "rate", "inquire"];
const AF: readonly string[] = ["afgesloten", "geannuleerd"];

type Opties = { /** For whom a link shows it: the same page without anything to do. */ readonly meekijker?: boolean };

/**
 * A melding with everything that its klant, or who follows along, may see; null outside that sight: of another,
 * invisible and absent are the same. What each relation reads stands in `KLANT_ZICHT`.
 */
export async function getEigenMelding(ctx: Context, nummer: number, { meekijker = false }: Opties = {}): Promise<EigenMelding | null> {
  const { actor, now } = ctx;
  if (actor.soort !== "persoon" || !isNummer(nummer)) return null;
  const row = await readEigenMeldingRow(ctx, nummer);
  if (!row || (meekijker && (row.relatie !== "melder" || row.kwis === "K"))) return null;
  const relatie = meekijker ? "meekijker" : row.relatie;
  const zicht = KLANT_ZICHT[meekijker ? "volger" : row.relatie];
  const stand = toKlantStand(row);
  const isVanMij = relatie === "melder";
  const lezer = { id: meekijker ? null : actor.id, isVanMij };
  const kop = zicht.verhaal ? { onderwerp: row.onderwerp, plaats: plaatsVan(row), melder: row.melderNaam } : await readKop(ctx, row);
  return {
    ...kop, nummer: row.nummer, versie: row.versie, omschrijving: zicht.verhaal ? row.omschrijving : null, pad: row.locatiePad, locatieId: row.locatieId,
    product: row.product, ontvangenOp: row.ontvangenOp, stand, vraag: zicht.gesprek === "alles" ? row.vraag : null, oplossing: row.oplossing,
    oordeel: zicht.oordeel ? row.oordeel : null, antwoorden: zicht.verhaal ? toAntwoordRegels(row.antwoord) : [],
    stapOp: Object.fromEntries(row.stappen.map(({ soort, op }) => [STAP[soort] ?? 0, new Date(op)])),
    berichten: row.berichten.filter((bericht) => (zicht.gesprek === "alles" ? !standsAbove(bericht, row) : bericht.doorId === actor.id)).map((bericht) => toBericht(bericht, row, lezer)),
    bestanden: zicht.verhaal ? row.bijlagen.map(({ id, naam, type, grootte, doorId }) => ({ id, naam, grootte, beeld: type.startsWith("image/"), vanMij: doorId === lezer.id })) : [],
    acties: isVanMij ? listActies(actor, row, now()) : [], relatie, voor: zicht.verhaal ? row.voor : null, meemelders: row.meemelders, navragen: row.navragen,
    mag: {
      schrijven: isVanMij && !AF.includes(stand.status), erger: isVanMij && canWorsen(stand.status), delen: isVanMij && !AF.includes(stand.status),
      meereageren: relatie === "meemelder" && (stand.status === "gereed" || stand.status === "afgesloten"), stoppen: relatie === "meemelder" || relatie === "volger",
    },
  };
}

/** What stands above it for who may not read the story: nothing that the melder wrote about a person, nor who that is. */
async function readKop({ db }: Context, row: EigenMeldingDbRow): Promise<Pick<EigenMelding, "onderwerp" | "plaats" | "melder">> {
  const [onderwerp = ""] = await readVeiligeOnderwerpen(db, [{ onderwerp: row.onderwerp, plek: row.locatiePad, product: row.product }]);
  return { onderwerp, plaats: plaatsVan({ ...row, plaatsTekst: null }), melder: "" };
}

function listActies(actor: Actor, row: EigenMeldingDbRow, now: Date): MeldingAction[] {
  const mogelijk = listPossibleActions({ status: row.status, openOpdrachten: row.openOpdrachten, openDeelmeldingen: row.openDeelmeldingen, gereedOp: row.gereedOp }, now);
  return KLANT_ACTIES.filter((actie) => mogelijk.includes(actie) && can(actor, transitionsOf(actie)[0]!.permission, row));
}

/** The open question and the present result have a place of their own on the page; twice would be once too often. */
const standsAbove = (bericht: { soort: string; tekst: string }, row: { vraag: string | null; oplossing: string | null }): boolean =>
  (bericht.soort === "vraag" && bericht.tekst === row.vraag) || (bericht.soort === "gereedmelding" && bericht.tekst === row.oplossing);

type Lezer = { readonly id: string | null; readonly isVanMij: boolean };
const toBericht = (bericht: BerichtDbRow, row: EigenMeldingDbRow, lezer: Lezer): BerichtRow => {
  const vanMij = bericht.richting === "van_klant" && (bericht.volger === null ? lezer.isVanMij : bericht.doorId === lezer.id);
  return { id: bericht.id, vanMij, door: vanMij ? "U" : senderOf(bericht, row), op: new Date(bericht.op), tekst: bericht.tekst };
};

/** A klant knows the owner by name; whoever else of the desk wrote speaks for the desk. */
function senderOf(bericht: BerichtDbRow, row: EigenMeldingDbRow): string {
  if (bericht.richting === "van_klant") return bericht.volger ?? row.melderNaam;
  return bericht.doorId !== null && bericht.doorId === row.eigenaarId ? row.eigenaarNaam ?? "Servicedesk" : "Servicedesk";
}
