import { DoeMacroInput } from "@/lib/contracts/tekst/macro";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { herstelOf, openHerstelpunt, stretchHerstelpunt, type Herstelbaar } from "@/lib/data/herstelpunt-store";
import { lockVersie } from "@/lib/data/lock-fresh";
import { findMacro, readPlanNamen, type MacroRij } from "@/lib/data/macro-store";
import { recordEvent } from "@/lib/data/record-event";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { readTekstWaarden } from "@/lib/data/tekst-waarden";
import { transact, withinTransaction } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { planMacro, type MacroDaarna, type MacroStap, type PlanRegel } from "@/lib/domain/tekst/macro";
import { informKlant } from "./inform-klant";
import { MELDING_COMMANDS } from "./melding-commands";
import { noteMelding } from "./note-melding";

export type MacroGedaan = Herstelbaar & { readonly versie: number; readonly titel: string; readonly gedaan: readonly string[]; readonly daarna: MacroDaarna };
type Gelukt = Result<{ readonly versie: number }, AppError>;

/**
 * Does all steps of a macro on one melding, each by its own command with its own right and transition, in one
 * transaction: when a step is refused nothing has happened, and the answer says which step and why. One undo takes the
 * whole back.
 */
export async function runMacro(ctx: Context, nummer: number, raw: unknown): Promise<Result<MacroGedaan, AppError>> {
  if (!hasRight(ctx.actor, "tekst.write") || !hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "tekst.write" });
  const input = parseInput(DoeMacroInput, raw);
  if (!input.ok) return input;
  const { macroId, versie, teksten = {} } = input.value;
  // Read before a connection is held: who holds one may not wait for another.
  const [feiten] = await Promise.all([readTekstWaarden(ctx, nummer), loadStamgegevens(ctx.db)]);
  return transact(ctx.db, async (tx) => {
    const found = await lockVersie(tx, ctx.actor, { nummer, versie });
    const macro = found && (await findMacro(tx, macroId, ctx.actor.id));
    if (!found || !macro?.actief) return err({ code: "niet-gevonden", wat: found ? "macro" : "melding" } as const);
    if (!found.isLocked) return err({ code: "inmiddels-gewijzigd", versie: found.melding.versie } as const);
    const namen = await readPlanNamen(tx, macro.stappen, ctx.actor.id);
    const plan = planMacro(macro.stappen, { stand: found.melding.stand, waarden: feiten?.waarden ?? {}, namen, now: ctx.now() });
    const { bedenktijd: _gebruikt, ...met } = openHerstelpunt(ctx, tx, { meldingId: found.melding.id, actie: "macro" });
    const done = await withinTransaction(ctx.db, tx, () => doStappen(met, { nummer, versie, macro, plan, teksten }));
    if (!done.ok) return done;
    await stretchHerstelpunt(tx, met, done.value.versie);
    await recordEvent(met, tx, { soort: "melding.macro_gedaan", op: ctx.now(), meldingId: found.melding.id, gegevens: { macroId, met: macro.titel, ...(macro.kosten ? { kosten: Number(macro.kosten) } : {}) } });
    return ok({ ...done.value, titel: macro.titel, daarna: macro.daarna, ...herstelOf(met) });
  });
}

type Werk = { readonly nummer: number; readonly versie: number; readonly macro: MacroRij; readonly plan: readonly PlanRegel[]; readonly teksten: Readonly<Record<string, string>> };

async function doStappen(ctx: Context, { nummer, versie, macro, plan, teksten }: Werk): Promise<Result<{ versie: number; gedaan: string[] }, AppError>> {
  const gedaan: string[] = [];
  let nu = versie;
  for (const [index, stap] of macro.stappen.entries()) {
    const regel = plan[index];
    if (!regel || regel.overslaan) continue;
    const done: Gelukt = regel.reden === null ? await doStap(ctx, stap, { nummer, versie: nu, tekst: teksten[String(index)] ?? regel.tekst ?? "" }) : err({ code: "overgang-niet-toegestaan", reden: regel.reden });
    if (!done.ok) return err(atStap(done.error, `Stap ${index + 1} (${regel.wat.toLowerCase()}) kan niet`));
    nu = done.value.versie;
    gedaan.push(regel.wat);
  }
  return ok({ versie: nu, gedaan });
}

function doStap(ctx: Context, stap: MacroStap, { nummer, versie, tekst }: { nummer: number; versie: number; tekst: string }): Promise<Gelukt> {
  switch (stap.doe) {
    case "nemen": return MELDING_COMMANDS.take(ctx, nummer, { versie });
    case "indelen": return MELDING_COMMANDS.classify(ctx, nummer, { versie, kwis: stap.kwis, productCode: stap.productCode });
    case "toewijzen": return MELDING_COMMANDS.assign(ctx, nummer, { versie, eigenaarId: stap.eigenaarId });
    case "uitzetten": return MELDING_COMMANDS.dispatch(ctx, nummer, { versie, teamId: stap.teamId });
    case "vraag": return MELDING_COMMANDS.ask(ctx, nummer, { versie, vraag: tekst });
    case "gereed": return MELDING_COMMANDS["mark-gereed"](ctx, nummer, { versie, oplossing: tekst });
    case "bericht": return informKlant(ctx, nummer, { tekst });
    case "notitie": return noteMelding(ctx, nummer, { tekst });
  }
}

/** The refusal with the step it came from. Nothing was done, because all of it is one transaction. */
function atStap(error: AppError, waar: string): AppError {
  if (error.code === "overgang-niet-toegestaan") return { code: "overgang-niet-toegestaan", reden: `${waar}. ${error.reden} Er is niets gewijzigd.` };
  if (error.code === "ongeldig") return ongeldig("macro", `${waar}. ${error.fouten.map(({ reden }) => reden).join(" ")} Er is niets gewijzigd.`);
  return error;
}
