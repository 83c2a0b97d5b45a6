import { SYSTEEM } from "@/lib/domain/authz/actor";
import type { VolgendeStap } from "@/lib/domain/melding/status";
import type { AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { closeMelding } from "@/lib/use-cases/melding/close-melding";
import { leaveStap } from "@/lib/use-cases/melding/leave-stap";
import { markGereed } from "@/lib/use-cases/melding/mark-gereed";
import { remindKlant } from "@/lib/use-cases/melding/remind-klant";
import { resumeMelding } from "@/lib/use-cases/melding/resume-melding";
import type { JobContext } from "../job-context";

const PORTIE = 100;
export const ZONDER_ANTWOORD = "Wij hoorden niets meer; u kunt dit binnen 14 dagen heropenen";

type Rijp = { readonly nummer: number; readonly versie: number; readonly kwis: string; readonly stap: VolgendeStap };
type Uitkomst = Promise<Result<unknown, AppError>>;

/** What each step does. A klacht is never made gereed or closed by time alone: its owner is told instead. */
const STAPPEN: Readonly<Record<VolgendeStap, (ctx: Context, rijp: Rijp) => Uitkomst>> = {
  herinner_klant: (ctx, { nummer }) => remindKlant(ctx, nummer),
  gereed_zonder_antwoord: (ctx, { nummer, versie, kwis }) =>
    kwis === "K" ? leaveStap(ctx, nummer, "De klant antwoordt niet op de vraag over de klacht") : markGereed(ctx, nummer, { versie, oplossing: ZONDER_ANTWOORD }),
  sluit: (ctx, { nummer, versie, kwis }) => (kwis === "K" ? leaveStap(ctx, nummer, "Spreek de klant voordat u de klacht afsluit") : closeMelding(ctx, nummer, { versie })),
  hervat: (ctx, { nummer, versie }) => resumeMelding(ctx, nummer, { versie }),
};

/**
 * Does what time does by itself to meldingen, in domain time. Many workers may do this at once: each command
 * compares the version, so one of them wins and the others have nothing left to do. Answers how many moved.
 */
export async function runSteps({ db, now }: JobContext): Promise<number> {
  const ctx: Context = { db, actor: SYSTEEM, now };
  let moved = 0;
  for (let vanaf = 0; ;) {
    const rijp = await listRijp(ctx, vanaf);
    for (const melding of rijp) if (await takeStep(ctx, melding)) moved += 1;
    if (rijp.length < PORTIE) return moved;
    vanaf = rijp.at(-1)?.nummer ?? 0;
  }
}

async function listRijp({ db, now }: Context, vanaf: number): Promise<Rijp[]> {
  const rows = await db.melding.findMany({
    where: { volgendeStap: { not: null }, volgendeStapOp: { lte: now() }, nummer: { gt: vanaf } }, orderBy: { nummer: "asc" }, take: PORTIE,
    select: { nummer: true, versie: true, kwis: true, volgendeStap: true },
  });
  return rows.map(({ volgendeStap, ...row }) => ({ ...row, stap: volgendeStap as VolgendeStap }));
}

/** A step that the rules refuse (work is still out) would come back for ever: it goes to a person. */
async function takeStep(ctx: Context, rijp: Rijp): Promise<boolean> {
  const done = await STAPPEN[rijp.stap](ctx, rijp);
  if (done.ok) return true;
  if (done.error.code !== "overgang-niet-toegestaan") return false; // somebody else was first
  await leaveStap(ctx, rijp.nummer, done.error.reden);
  return false;
}
