import { KWIS_NAMEN } from "@/lib/domain/kwis/kwis";
import { derivePrioriteit, type Prioriteit } from "@/lib/domain/prioriteit/prioriteit";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import type { Context } from "@/lib/data/context";
import type { MeldingSet } from "@/lib/data/melding-store";
import { checkBetreft } from "@/lib/data/check-betreft";
import { decidePlace } from "@/lib/data/decide-place";
import { mayOwn } from "@/lib/data/may-own";
import { rememberVerbetering } from "@/lib/data/kwis-verbetering-store";
import { reviseNormen } from "@/lib/data/revise-normen";
import { runMeldingAction, type Change, type MeldingCommand, type Step } from "./run-melding-action";
import type { MELDING_ACTIE_INPUT } from "@/lib/contracts/melding/acties";
import type { z } from "zod";

type Input = z.output<(typeof MELDING_ACTIE_INPUT)["classify"]>;

const CLASSIFY: MeldingCommand<"classify"> = { action: "classify", supplies: [], change: classify };

/**
 * Sets kwis, product, place, impact, urgentie or priority, and lets priority, route, policy and deadlines follow.
 * Elapsed time and pauses stay: the clock is revised, not restarted. An own priority needs a reason.
 */
export const classifyMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, CLASSIFY, { nummer, raw });

async function classify(step: Step<Input>): Promise<Result<Change, AppError>> {
  const { melding, input, stam, tx, now } = step;
  const product = input.productCode === undefined ? productNow(step) : input.productCode === null ? null : stam.productByCode.get(input.productCode);
  if (product === undefined) return err(ongeldig("productCode", "Dit product kennen wij niet."));
  if (input.prioriteit !== undefined && !input.reden) return err(ongeldig("reden", "Schrijf waarom u van de voorgestelde prioriteit afwijkt."));

  const kwis = input.kwis ?? melding.kwis;
  const locatieId = input.locatieId === undefined ? melding.locatieId : input.locatieId;
  const place = await decidePlace(tx, { locatieId, product, stam });
  if (!place.ok) return place;
  const vreemd = await checkBetreft(tx, input.betreft);
  if (vreemd) return err(vreemd);
  const betreft = betreftOf(input);
  if (melding.eigenaarId && !(await mayOwn(tx, melding.eigenaarId, { ...melding, ...betreft, kwis }))) return err(ongeldig("betreft.id", "De klacht gaat over de eigenaar of het team van de eigenaar. Wijzig eerst de eigenaar."));

  const { prioriteit, spoed, uitleg } = isPrioriteitTouched(step, { kwis, productId: product?.id ?? null })
    ? decidePrioriteit(step, { kwis, productPrioriteit: product?.prioriteit ?? null })
    : { prioriteit: melding.prioriteit, spoed: melding.spoed, uitleg: melding.prioriteitReden };
  const deadlines = await reviseNormen(tx, melding, { kwis, prioriteit, product, now, stam });
  const set: MeldingSet = {
    kwis, triage: false, spoed, prioriteit, prioriteitReden: uitleg, locatieId, productId: product?.id ?? null,
    impact: input.impact === undefined ? melding.impact : input.impact, urgentie: input.urgentie === undefined ? melding.urgentie : input.urgentie,
    teamId: place.value.teamId, routeringUitleg: place.value.uitleg, dienstdomeinCode: product?.dienstdomeinCode ?? melding.dienstdomeinCode,
    gereedBeleid: prioriteit === 1 || prioriteit === 2 || kwis === "K" ? "na_controle" : product?.gereedBeleid ?? "na_controle",
    ...deadlines, ...(input.onderwerp ? { onderwerp: input.onderwerp } : {}), ...betreft,
  };
  if (step.ctx.actor.soort === "persoon") await rememberVerbetering(tx, { meldingId: melding.id, doorId: step.ctx.actor.id, op: now, kwis, productId: product?.id ?? null, spoed });
  const gegevens = { kwis, product: product?.code ?? null, prioriteit, locatieId, ...(input.reden ? { metReden: true } : {}) };
  return ok({ set, soort: "melding.ingedeeld", gegevens, laatste: `Ingedeeld als ${KWIS_NAMEN[kwis].toLowerCase()}${product ? `, ${product.naam}` : ""}` });
}

const productNow = ({ melding, stam }: Step<Input>) => (melding.productId ? stam.productById.get(melding.productId) ?? null : null);

/** A change of place or subject leaves the priority as it is, also one that the desk chose itself. */
function isPrioriteitTouched({ melding, input }: Step<Input>, { kwis, productId }: { kwis: string; productId: string | null }): boolean {
  const differs = <T>(given: T | undefined, known: T): boolean => given !== undefined && given !== known;
  return input.prioriteit !== undefined || kwis !== melding.kwis || productId !== melding.productId
    || differs(input.spoed, melding.spoed) || differs(input.impact, melding.impact) || differs(input.urgentie, melding.urgentie);
}

function decidePrioriteit({ melding, input }: Step<Input>, { kwis, productPrioriteit }: { kwis: Input["kwis"] & string; productPrioriteit: Prioriteit | null }) {
  const impact = input.impact === undefined ? melding.impact : input.impact;
  const urgentie = input.urgentie === undefined ? melding.urgentie : input.urgentie;
  const spoed = (input.spoed ?? melding.spoed) && (input.prioriteit === undefined || input.prioriteit === 1);
  const gekozen = input.prioriteit === undefined ? null : { prioriteit: input.prioriteit, reden: input.reden ?? "" };
  return { spoed, ...derivePrioriteit({ kwis, spoed, impact, urgentie, productPrioriteit, gekozen }) };
}

function betreftOf({ betreft }: Input): Partial<Record<"betreftPersoonId" | "betreftTeamId" | "betreftLeverancierId", string | null>> {
  if (betreft === undefined) return {};
  const id = (soort: string) => (betreft?.soort === soort ? betreft.id : null);
  return { betreftPersoonId: id("persoon"), betreftTeamId: id("team"), betreftLeverancierId: id("leverancier") };
}
