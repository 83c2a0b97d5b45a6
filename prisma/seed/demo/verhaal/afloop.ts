import { SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { addWerkdagenTo } from "../../levensloop/klokken";
import type { Loop, Mens } from "../../levensloop/loop";
import { close, rate, reopen, take } from "../../levensloop/melding-stappen";
import { GOED, HEROPENEN, MATIG, SLECHT } from "../teksten/algemeen";
import { phrase } from "./phrase";
import { after, type Stap } from "./stappen";
import type { Wereld } from "./wereld";

const CIJFERS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;
/** Running totals of how often each mark is given: on time, and late. */
const OP_TIJD = [12, 34, 70, 88, 94, 97, 98.5, 99.5, 100];
const TE_LAAT = [2, 6, 22, 44, 62, 78, 90, 96, 100];

function chooseToelichting(wereld: Wereld, loop: Loop, cijfer: number): string | null {
  if (!wereld.kader.toeval.chance(cijfer < 6 ? 0.8 : 0.4)) return null;
  return phrase(wereld, loop, cijfer >= 8 ? GOED : cijfer >= 6 ? MATIG : SLECHT);
}

function judge(wereld: Wereld, loop: Loop, op: Date): void {
  const { toeval } = wereld.kader;
  const laat = !!loop.melding.uiterlijk_gereed && !!loop.melding.gereed_op && loop.melding.gereed_op > loop.melding.uiterlijk_gereed;
  const cijfer = CIJFERS[toeval.weighted(laat || loop.melding.heropend > 0 ? TE_LAAT : OP_TIJD)] ?? 8;
  rate(loop, { op, cijfer, toelichting: chooseToelichting(wereld, loop, cijfer) });
}

/** After gereed: perhaps a mark, and closed by the klant or by five silent working days. */
export function planAfloop(wereld: Wereld, loop: Loop, gereed: number): Stap[] {
  const { toeval, systeem } = wereld.kader;
  const stappen: Stap[] = [];
  let sluit = addWerkdagenTo(loop, new Date(gereed), 5).getTime() + 60_000;
  let sluiter: Mens = systeem;
  if (toeval.chance(0.42)) {
    const oordeel = after(SERVICEDESK_KALENDER, gereed, toeval.spread(160, 1.1));
    if (oordeel < sluit) {
      stappen.push({ op: oordeel, run: (op) => judge(wereld, loop, op) });
      if (toeval.chance(0.3)) { sluit = oordeel + 30_000; sluiter = loop.melder; }
    }
  }
  if (loop.melding.kwis === "K") sluiter = toeval.pick(wereld.klachtbehandelaars);
  stappen.push({ op: sluit, run: (op) => close(loop, { op, door: sluiter }) });
  return stappen;
}

/** It was not good after all: the klant opens it again and the desk takes it up. */
export function planHeropening(wereld: Wereld, loop: Loop, { gereed, door }: { gereed: number; door: Mens }): { stappen: Stap[]; vanaf: number } {
  const { toeval } = wereld.kader;
  const heropend = after(SERVICEDESK_KALENDER, gereed, toeval.spread(400, 0.7));
  const opgepakt = after(SERVICEDESK_KALENDER, heropend, toeval.int(5, 60));
  return {
    vanaf: opgepakt,
    stappen: [{ op: heropend, run: (op) => reopen(loop, { op, reden: phrase(wereld, loop, HEROPENEN) }) }, { op: opgepakt, run: () => { loop.melding.eigenaar_id ??= door.id; } }],
  };
}

/** A person of the desk takes the melding. */
export const planTake = (loop: Loop, op: number, door: Mens): Stap => ({ op, run: (moment) => take(loop, { op: moment, door }) });
