import type { RegisterMeldingInput } from "@/lib/contracts/melding/submit-melding";
import { can, hasRight } from "@/lib/domain/authz/actor";
import { ONZEKER_ONDER, type Kwis } from "@/lib/domain/kwis/kwis";
import { proposeKwis } from "@/lib/domain/kwis/propose-kwis";
import { deriveOnderwerp } from "@/lib/domain/melding/derive-onderwerp";
import type { GereedBeleid, Kanaal } from "@/lib/domain/melding/status";
import { derivePrioriteit, type Prioriteit } from "@/lib/domain/prioriteit/prioriteit";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { selectNorm, type NormAntwoord } from "@/lib/domain/sla/norm";
import { computeStilOp } from "@/lib/domain/sla/stilte";
import { computeUiterlijk } from "@/lib/domain/sla/uiterlijk";
import { checkBetreft } from "./check-betreft";
import { checkVoor } from "./check-voor";
import type { Db, Tx } from "./client";
import type { Context } from "./context";
import { decidePlace, type Place } from "./decide-place";
import { atPlace, type StamProduct, type Stamgegevens } from "./stamgegevens";

export type KlokStart = { readonly soort: "reactie" | "gereed"; readonly norm: NormAntwoord; readonly uiterlijk: Date };
/** The proposal as it is kept with the melding: what it was, by which words, and which spoke against. */
export type BewaardVoorstel = { readonly v: number; readonly kwis: Kwis; readonly zekerheid: number; readonly woorden: string[]; readonly tegen: string[]; readonly spoed: boolean; readonly spoedWoorden: string[] };
export type NieuweMelding = {
  readonly ctx: Context; readonly now: Date; readonly input: RegisterMeldingInput; readonly onderwerp: string; readonly kanaal: Kanaal;
  readonly kwis: Kwis; readonly voorstel: BewaardVoorstel; readonly triage: boolean;
  readonly spoed: boolean; readonly prioriteit: Prioriteit | null; readonly prioriteitReden: string; readonly product: StamProduct | null; readonly place: Place;
  readonly team: { id: string; naam: string } | null; readonly melder: { id: string; naam: string; afdelingId: string | null };
  readonly gereedBeleid: GereedBeleid; readonly klokken: readonly KlokStart[]; readonly stilOp: Date | null;
  /** A melding that it belongs with: the S beside a K, or the other half of one text. */
  readonly verwantId?: string | null;
  /** Sent without account: what the sender said of himself. */
  readonly gast?: { readonly naam: string | null; readonly email: string | null };
};

/** `db` is where is read: inside a transaction that one, so that nobody who holds a connection waits for a second. */
type Omgeving = { readonly db: Db | Tx; readonly now: Date; readonly deur: "api" | "scherm"; readonly stam: Stamgegevens };

/** Decides everything about a new melding before anything is written: who, what kind, how urgent, where to, by when. */
export async function decideNieuweMelding(ctx: Context, input: RegisterMeldingInput, { db, now, deur, stam }: Omgeving): Promise<Result<NieuweMelding, AppError>> {
  if (!can(ctx.actor, "melding.submit")) return err({ code: "geen-recht", recht: "melding.submit" });
  const product = input.productCode === undefined ? null : stam.productByCode.get(input.productCode);
  if (product === undefined || product?.actief === false) return err(ongeldig("productCode", "Dit product kennen wij niet."));
  const [melder, vreemd, nietVoor, place] = await Promise.all([findMelder(ctx, db, input), checkBetreft(db, input.betreft), checkVoor(db, ctx.actor, input.voor), decidePlace(db, { locatieId: input.locatieId ?? null, product, stam })]);
  if (!melder.ok) return melder;
  if (vreemd) return err(vreemd);
  if (nietVoor) return err(nietVoor);
  if (!place.ok) return place;

  const here = atPlace(stam, place.value.padIds);
  const soort = decideSoort(input, product, stam);
  const { prioriteit, uitleg } = derivePrioriteit({
    kwis: soort.kwis, spoed: soort.spoed, impact: input.impact ?? null, urgentie: input.urgentie ?? null, productPrioriteit: product?.prioriteit ?? null, gekozen: null,
  });
  const kanaal = input.kanaal ?? (deur === "api" ? "api" : "portaal");
  return ok({
    ctx, now, input, onderwerp: input.onderwerp ?? deriveOnderwerp(input.omschrijving), kanaal, ...soort, prioriteit, prioriteitReden: uitleg,
    product, place: place.value, team: place.value.teamId ? stam.teams.get(place.value.teamId) ?? null : null, melder: melder.value,
    gereedBeleid: prioriteit === 1 || prioriteit === 2 || soort.kwis === "K" ? "na_controle" : product?.gereedBeleid ?? "na_controle",
    klokken: decideKlokken({ kwis: soort.kwis, prioriteit, product, now, stam: here }),
    stilOp: computeStilOp({ kwis: soort.kwis, prioriteit, vanaf: now }, stam.stilte, here.kalender("servicedesk")),
  });
}

/** The kind (below the certainty where a person chooses: I for triage): what was given, else the proposal; too uncertain is an I for triage. Danger in the text is spoed. */
function decideSoort(input: RegisterMeldingInput, product: StamProduct | null, stam: Stamgegevens): Pick<NieuweMelding, "kwis" | "voorstel" | "triage" | "spoed"> {
  const proposal = proposeKwis(input.omschrijving, stam.kwisModel);
  const voorstel = { v: proposal.v, kwis: proposal.kwis, zekerheid: proposal.zekerheid, woorden: proposal.woorden.map(({ woord }) => woord), tegen: proposal.tegen.map(({ woord }) => woord), spoed: proposal.spoed, spoedWoorden: proposal.spoedWoorden };
  const uncertain = proposal.zekerheid < ONZEKER_ONDER;
  const kwis = input.kwis ?? (uncertain ? product?.kwis ?? "I" : proposal.kwis);
  return { kwis, voorstel, triage: input.kwis === undefined && uncertain && product === null, spoed: input.spoed ?? (proposal.spoed && kwis === "S") };
}

async function findMelder(ctx: Context, db: Db | Tx, { melderEmail, melderId }: RegisterMeldingInput): Promise<Result<NieuweMelding["melder"], AppError>> {
  const veld = melderEmail === undefined ? "melderId" : "melderEmail";
  const eigen = melderEmail === undefined && melderId === undefined;
  if (!eigen && !hasRight(ctx.actor, "melding.submit-voor-ander")) return err({ code: "geen-recht", recht: "melding.submit-voor-ander" });
  // Who reports for oneself was read a moment ago, active and all.
  if (eigen && ctx.actor.soort === "persoon") return ok({ id: ctx.actor.id, naam: ctx.actor.naam, afdelingId: ctx.actor.afdelingId });
  const where = melderEmail !== undefined ? { email: melderEmail } : { id: melderId ?? ctx.actor.id };
  const melder = await db.persoon.findFirst({ where: { ...where, actief: true }, select: { id: true, naam: true, afdelingId: true } });
  return melder ? ok(melder) : err(ongeldig(veld, "Deze persoon kennen wij niet."));
}

type Normvraag = { readonly kwis: Kwis; readonly prioriteit: Prioriteit | null; readonly product: StamProduct | null; readonly now: Date; readonly stam: Stamgegevens };

function decideKlokken({ kwis, prioriteit, product, now, stam }: Normvraag): KlokStart[] {
  return (["reactie", "gereed"] as const).flatMap((soort) => {
    const norm = selectNorm({ soort, kwis, prioriteit, product, normen: stam.normen });
    if (!norm) return [];
    const { uiterlijk } = computeUiterlijk({ ontvangenOp: now, kalender: stam.kalender(norm.kalender), norm: norm.norm, pauzes: [] });
    return [{ soort, norm, uiterlijk }];
  });
}
