import { accept, arrive, awaitMaterial, dispatch, finish, noAccess, pickUp, plan, refuse, rejectResult } from "../../levensloop/opdracht-stappen";
import type { Loop, Mens, Uitvoerder } from "../../levensloop/loop";
import type { OpdrachtRij } from "../../rijen";
import { AFKEUREN, TOELICHTINGEN, WEIGEREN } from "../teksten/algemeen";
import { phrase, phraseKlaar } from "./phrase";
import { after, between, rhythmOf, type Stap } from "./stappen";
import type { Wereld } from "./wereld";

export type Werk = { readonly loop: Loop; readonly door: Mens; readonly naar: Uitvoerder; readonly van: number; readonly tot: number };
/** The opdracht exists only after its first step has run. */
type Vak = { opdracht: OpdrachtRij | null };

const of = ({ opdracht }: Vak): OpdrachtRij => {
  if (!opdracht) throw new Error("Deze stap hoort na het uitzetten.");
  return opdracht;
};

function planTeam(wereld: Wereld, vak: Vak, { loop, naar, van, tot }: Werk): Stap[] {
  const { toeval } = wereld.kader;
  const wie = toeval.pick(wereld.teamleden.get(naar.id) ?? [wereld.coordinator]);
  const op = (deel: number): number => between(rhythmOf(loop), { van, tot }, deel);
  const stappen: Stap[] = [{ op: op(toeval.next() * 0.5 + 0.1), run: (moment) => pickUp(loop, of(vak), { op: moment, door: wie }) }];
  if (toeval.chance(0.35)) stappen.push({ op: op(0.75), run: (moment) => arrive(loop, of(vak), { op: moment, door: wie }) });
  if (toeval.chance(0.07)) stappen.push({ op: op(0.8), run: (moment) => awaitMaterial(loop, of(vak), { op: moment, door: wie, verwachtOp: new Date(op(0.95)) }) });
  else if (toeval.chance(0.03)) stappen.push({ op: op(0.8), run: (moment) => noAccess(loop, of(vak), { op: moment, door: wie }) }, { op: op(0.95), run: (moment) => pickUp(loop, of(vak), { op: moment, door: wie }) });
  stappen.push({ op: tot, run: (moment) => finish(loop, of(vak), { op: moment, door: wie, resultaat: phraseKlaar(wereld, loop) }) });
  return stappen;
}

function planLeverancier(wereld: Wereld, vak: Vak, { loop, naar, van, tot }: Werk): Stap[] {
  const { toeval } = wereld.kader;
  const op = (deel: number): number => between(rhythmOf(loop), { van, tot }, deel);
  const kalender = rhythmOf(loop);
  const bezoek = after(kalender, op(0.6), 1);
  const stappen: Stap[] = [{ op: op(toeval.next() * 0.2 + 0.05), run: (moment) => accept(loop, of(vak), { op: moment, door: naar.naam }) }];
  if (toeval.chance(0.6)) stappen.push({ op: op(0.3), run: (moment) => plan(loop, of(vak), { op: moment, door: naar.naam, van: new Date(bezoek), tot: new Date(after(kalender, bezoek, 120)) }) });
  if (toeval.chance(0.7)) stappen.push({ op: op(0.7), run: (moment) => arrive(loop, of(vak), { op: moment, door: naar.naam }) });
  stappen.push({ op: tot, run: (moment) => finish(loop, of(vak), { op: moment, door: naar.naam, resultaat: phraseKlaar(wereld, loop) }) });
  return stappen;
}

/** The work on one opdracht, from handing it out until it is done. */
export function planWerk(wereld: Wereld, werk: Werk): Stap[] {
  const vak: Vak = { opdracht: null };
  const { loop, door, naar, van } = werk;
  const toelichting = wereld.kader.toeval.chance(0.4) ? phrase(wereld, loop, TOELICHTINGEN) : null;
  const uitzetten: Stap = { op: van, run: (op) => { vak.opdracht = dispatch(loop, { op, door, naar, toelichting }); } };
  return [uitzetten, ...(naar.soort === "team" ? planTeam(wereld, vak, werk) : planLeverancier(wereld, vak, werk))];
}

/** A leverancier who says no; the desk gets it back. */
export function planWeigering(wereld: Wereld, { loop, door, naar, van, tot }: Werk): Stap[] {
  const vak: Vak = { opdracht: null };
  return [
    { op: van, run: (op) => { vak.opdracht = dispatch(loop, { op, door, naar, toelichting: null }); } },
    { op: tot, run: (op) => refuse(loop, of(vak), { op, door: naar.naam, reden: phrase(wereld, loop, WEIGEREN) }) },
  ];
}

/** The desk looks, is not content, and the executor comes back. */
export function planAfkeuring(wereld: Wereld, loop: Loop, { op, door }: { op: number; door: Mens }): Stap[] {
  const kalender = rhythmOf(loop);
  const laatste = (): OpdrachtRij => of({ opdracht: loop.opdrachten.at(-1) ?? null });
  const wie = (): Mens | string => [...wereld.teamleden.values()].flat().find(({ id }) => id === laatste().behandelaar_id) ?? loop.aanbod?.uitvoerder?.naam ?? "de uitvoerder";
  return [
    { op, run: (moment) => rejectResult(loop, laatste(), { op: moment, door, reden: phrase(wereld, loop, AFKEUREN) }) },
    { op: after(kalender, op, 60), run: (moment) => arrive(loop, laatste(), { op: moment, door: wie() }) },
    { op: after(kalender, op, 150), run: (moment) => finish(loop, laatste(), { op: moment, door: wie(), resultaat: phraseKlaar(wereld, loop) }) },
  ];
}
