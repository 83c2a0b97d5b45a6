import { SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { addWerkdagenTo } from "../levensloop/klokken";
import type { Loop, Mens } from "../levensloop/loop";
import { ask, close, finishLoop, markGereed, rate, reopen, sendBericht, take } from "../levensloop/melding-stappen";
import { dispatch, finish, pickUp } from "../levensloop/opdracht-stappen";
import { after, budgetOf, rhythmOf } from "../demo/verhaal/stappen";
import type { Wereld } from "../demo/verhaal/wereld";

type Leven = { readonly wereld: Wereld; readonly loop: Loop; readonly door: Mens; readonly klaar: string; readonly nu: number };

const CIJFERS = [10, 9, 9, 8, 8, 8, 8, 7, 7, 7, 6, 6, 5, 4, 3] as const;

/** How far an open melding has come. */
function stayOpen({ wereld, loop, door, nu }: Leven): void {
  const { toeval } = wereld.kader;
  const begin = loop.melding.ontvangen_op.getTime();
  const op = (deel: number): Date => new Date(Math.min(nu, begin + (nu - begin) * deel));
  const stand = toeval.next();
  if (stand < 0.12) return;
  take(loop, { op: op(0.1), door });
  if (stand < 0.25) return;
  if (stand < 0.35) { ask(loop, { op: op(0.6), door, vraag: "Kunt u aangeven om welke plek het precies gaat?" }); loop.melding.volgende_stap_op = addWerkdagenTo(loop, new Date(nu), toeval.int(1, 3)); return; }
  const naar = loop.aanbod?.uitvoerder;
  if (!naar) return;
  const opdracht = dispatch(loop, { op: op(0.2), door, naar, toelichting: null });
  const [wie] = wereld.teamleden.get(naar.id) ?? [];
  if (wie && stand < 0.75) pickUp(loop, opdracht, { op: op(0.5), door: wie });
  if (stand > 0.95) finish(loop, opdracht, { op: op(0.9), door: wie ?? naar.naam, resultaat: "Werk uitgevoerd." });
}

function work({ wereld, loop, door, klaar }: Leven, van: number, duur: number): number {
  const naar = loop.aanbod?.uitvoerder;
  const kalender = rhythmOf(loop);
  const eind = after(kalender, van, Math.max(4, duur));
  if (!naar) return eind;
  const opdracht = dispatch(loop, { op: new Date(after(kalender, van, 2)), door, naar, toelichting: null });
  const leden = wereld.teamleden.get(naar.id) ?? [];
  const wie = leden.length > 0 ? wereld.kader.toeval.pick(leden) : naar.naam;
  if (typeof wie !== "string") pickUp(loop, opdracht, { op: new Date(after(kalender, van, Math.max(3, duur * 0.5))), door: wie });
  finish(loop, opdracht, { op: new Date(eind), door: wie, resultaat: klaar });
  return eind;
}

/** Judged by some, and closed after five silent working days when that day has come. */
function complete(leven: Leven, gereed: number): void {
  const { wereld: { kader: { toeval, systeem } }, loop, nu } = leven;
  if (toeval.chance(0.35)) {
    const op = after(SERVICEDESK_KALENDER, gereed, toeval.int(20, 1500));
    if (op < nu) rate(loop, { op: new Date(op), cijfer: toeval.pick(CIJFERS), toelichting: null });
  }
  const sluit = addWerkdagenTo(loop, new Date(gereed), 5).getTime();
  if (sluit < nu) close(loop, { op: new Date(sluit + 1000), door: systeem });
}

/** A plain life for volume: log-normal durations, about 8 % late, 2 % reopened; open ones stop on the way. */
export function liveVolume(leven: Leven, isOpen: boolean): void {
  const { wereld: { kader: { toeval } }, loop, door, klaar, nu } = leven;
  const kalender = rhythmOf(loop);
  const begin = loop.melding.ontvangen_op.getTime();
  const duur = Math.min(4, toeval.spread(0.33, 0.78)) * budgetOf(loop);
  const opgepakt = after(kalender, begin, Math.min(30, duur * 0.1));
  // Too young to be done: it is open after all.
  const isJong = after(kalender, opgepakt + 90_000, Math.max(45, duur)) > nu - 3_600_000;
  if (isOpen || isJong) { stayOpen(leven); finishLoop(loop); return; }
  const direct = loop.melding.kwis === "I" || toeval.chance(0.12);
  if (!direct) take(loop, { op: new Date(opgepakt), door });
  if (!direct && toeval.chance(0.5)) sendBericht(loop, { op: new Date(opgepakt + 60_000), door, tekst: "Dank voor uw melding. Wij gaan ermee aan de slag." });
  const gereed = direct ? after(SERVICEDESK_KALENDER, begin, toeval.int(3, 40)) : after(kalender, work(leven, opgepakt + 90_000, duur), 1);
  markGereed(loop, { op: new Date(gereed), door, oplossing: klaar, direct: direct && gereed - begin < 3_600_000 });
  if (toeval.chance(0.02)) {
    const weer = after(SERVICEDESK_KALENDER, gereed, toeval.int(60, 1800));
    const opnieuw = after(SERVICEDESK_KALENDER, weer, toeval.int(60, 1200));
    if (opnieuw < nu - 1000) { reopen(loop, { op: new Date(weer), reden: "Het is helaas niet opgelost." }); markGereed(loop, { op: new Date(opnieuw), door, oplossing: klaar }); complete(leven, opnieuw); finishLoop(loop); return; }
  }
  complete(leven, gereed);
  finishLoop(loop);
}
