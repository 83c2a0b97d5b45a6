import { SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { addNotitie, answer, ask, cancel, classify, finishLoop, inquire, markGereed, pause, resume, sendBericht } from "../../levensloop/melding-stappen";
import type { Loop, Mens, Uitvoerder } from "../../levensloop/loop";
import { ANTWOORDEN, DESK_BEGINT, DIRECT_EXTRA, NAVRAGEN, NOTITIES, TUSSENBERICHTEN, VRAGEN } from "../teksten/algemeen";
import { planAfloop, planHeropening, planTake } from "./afloop";
import { phrase, phraseKlaar } from "./phrase";
import { after, between, budgetOf, play, rhythmOf, type Stap } from "./stappen";
import { planAfkeuring, planWeigering, planWerk } from "./werk";
import type { Wereld } from "./wereld";

type Verloop = { readonly wereld: Wereld; readonly loop: Loop; readonly door: Mens; readonly start: number; readonly duur: number };

const DIRECT_CODES = ["SP-07", "BR-10", "AD-05", "WM-09", "AF-05", "CA-10", "SM-09", "VV-02", "RE-01", "RE-07", "VV-03", "RE-05", "GR-04", "BR-01"];

function planDirect({ wereld, loop, door, start }: Verloop): Stap[] {
  const { toeval } = wereld.kader;
  const gereed = after(SERVICEDESK_KALENDER, start, loop.melding.reactie_op ? toeval.int(2, 9) : toeval.int(3, 24));
  const direct = gereed - start <= 3_600_000;
  const oplossing = phraseKlaar(wereld, loop) + (direct && loop.melding.kanaal === "telefoon" ? toeval.pick(DIRECT_EXTRA) : "");
  return [{ op: gereed, run: (op) => markGereed(loop, { op, door, oplossing, direct }) }, ...planAfloop(wereld, loop, gereed)];
}

function planKlacht({ wereld, loop, start, duur }: Verloop): Stap[] {
  const { toeval } = wereld.kader;
  const wie = toeval.pick(wereld.klachtbehandelaars);
  const opgepakt = after(SERVICEDESK_KALENDER, start, toeval.int(10, 180));
  const gesproken = after(SERVICEDESK_KALENDER, opgepakt, toeval.int(30, 420));
  const gereed = after(SERVICEDESK_KALENDER, gesproken, Math.max(120, duur));
  return [
    planTake(loop, opgepakt, wie),
    { op: gesproken, run: (op) => addNotitie(loop, { op, door: wie, soort: "klant_gesproken", tekst: toeval.pick(["Gebeld, klant wil vooral gehoord worden. Uitgelegd wat wij gaan doen.", "Klant gesproken; terugbellen na overleg met de teamleider.", "Gesprek gehad op de werkplek. Klant vraagt om één vast aanspreekpunt."]) }) },
    { op: gereed, run: (op) => markGereed(loop, { op, door: wie, oplossing: phraseKlaar(wereld, loop) }) },
    ...planAfloop(wereld, loop, gereed),
  ];
}

function planAnnulering({ loop, door, start, wereld }: Verloop): Stap[] {
  const { toeval } = wereld.kader;
  const op = after(SERVICEDESK_KALENDER, start, toeval.int(10, 300));
  const [reden, wie, naar] = toeval.pick([["ingetrokken", loop.melder, null], ["dubbel", door, null], ["doorgegeven", door, "Informatievoorziening"], ["geen_akkoord", door, null]] as const);
  return [{ op, run: (moment) => cancel(loop, { op: moment, door: wie, reden, ...(naar ? { naar } : {}) }) }];
}

function planVraag({ wereld, loop, door }: Verloop, van: number): { stappen: Stap[]; tot: number } {
  const { toeval } = wereld.kader;
  const tot = after(SERVICEDESK_KALENDER, van, Math.min(1100, toeval.spread(240, 0.9)));
  return { tot, stappen: [
    { op: van, run: (op) => ask(loop, { op, door, vraag: phrase(wereld, loop, VRAGEN) }) },
    { op: tot, run: (op) => answer(loop, { op, tekst: phrase(wereld, loop, ANTWOORDEN) }) },
  ] };
}

/** The klant chose a later date: the coordinator stops the clocks until then. */
function planStilstand({ wereld, loop }: Verloop, van: number): { stappen: Stap[]; tot: number } {
  const { coordinator, kader } = wereld;
  const tot = after(SERVICEDESK_KALENDER, van, kader.toeval.int(600, 2400));
  return { tot, stappen: [
    { op: van, run: (op) => pause(loop, { op, door: coordinator, reden: "klant_kiest_later", hervatOp: new Date(tot) }) },
    { op: tot, run: (op) => resume(loop, { op, door: kader.systeem }) },
  ] };
}

function planOmlijsting({ wereld, loop, door }: Verloop, van: number, tot: number): Stap[] {
  const { toeval } = wereld.kader;
  const op = (deel: number): number => between(SERVICEDESK_KALENDER, { van, tot }, deel);
  const stappen: Stap[] = [];
  if (toeval.chance(0.16)) stappen.push({ op: op(0.3), run: (moment) => addNotitie(loop, { op: moment, door, tekst: phrase(wereld, loop, NOTITIES) }) });
  if (toeval.chance(0.05)) stappen.push({ op: op(0.55), run: (moment) => inquire(loop, { op: moment, tekst: phrase(wereld, loop, NAVRAGEN) }) });
  if (tot - van > 2 * 86_400_000 && toeval.chance(0.6)) stappen.push({ op: op(0.6), run: (moment) => sendBericht(loop, { op: moment, door, tekst: phrase(wereld, loop, TUSSENBERICHTEN) }) });
  return stappen;
}

function planTerugmelding({ wereld, loop, door }: Verloop, klaar: number): { stappen: Stap[]; gereed: number } {
  const { toeval } = wereld.kader;
  const { melding } = loop;
  const naControle = melding.gereed_beleid === "na_controle" || melding.heropend > 0;
  if (!naControle) {
    return { gereed: klaar, stappen: [{ op: klaar, run: (op) => {
      const laatste = loop.opdrachten.at(-1);
      const wie = wereld.teamleden.get(laatste?.team_id ?? "")?.find(({ id }) => id === laatste?.behandelaar_id) ?? loop.aanbod?.uitvoerder?.naam ?? "de uitvoerder";
      markGereed(loop, { op, door: wie, oplossing: laatste?.resultaat ?? "Het werk is klaar.", vanzelf: true });
    } }] };
  }
  const afkeuring = toeval.chance(0.06) ? planAfkeuring(wereld, loop, { op: after(SERVICEDESK_KALENDER, klaar, 30), door }) : [];
  const gereed = after(rhythmOf(loop), afkeuring.at(-1)?.op ?? klaar, toeval.spread(35, 0.9));
  return { gereed, stappen: [...afkeuring, { op: gereed, run: (op) => markGereed(loop, { op, door, oplossing: loop.opdrachten.at(-1)?.resultaat ?? phraseKlaar(wereld, loop) }) }] };
}

function planOpdracht(verloop: Verloop, naar: Uitvoerder): Stap[] {
  const { wereld, loop, door, start, duur } = verloop;
  const { toeval } = wereld.kader;
  const kalender = rhythmOf(loop);
  const opgepakt = after(kalender, start, Math.min(duur * 0.2, toeval.spread(18, 0.8)));
  const stappen: Stap[] = [planTake(loop, opgepakt, door)];
  if (!loop.melding.reactie_op && toeval.chance(0.72)) stappen.push({ op: opgepakt + 45_000, run: (op) => sendBericht(loop, { op, door, tekst: phrase(wereld, loop, DESK_BEGINT) }) });
  if (loop.melding.kanaal === "email" && toeval.chance(0.4)) stappen.push({ op: opgepakt + 80_000, run: (op) => classify(loop, { op, door, gegevens: { productCode: loop.aanbod?.code ?? null } }) });
  let van = after(kalender, opgepakt, 3);
  if (toeval.chance(0.07)) { const vraag = planVraag(verloop, van); stappen.push(...vraag.stappen); van = after(kalender, vraag.tot, 5); }
  if (naar.soort === "leverancier" && toeval.chance(0.05)) { const tot = after(kalender, van, 90); stappen.push(...planWeigering(wereld, { loop, door, naar, van, tot })); van = after(kalender, tot, 20); }
  if (loop.melding.kwis === "W" && toeval.chance(0.03)) { const stilstand = planStilstand(verloop, van); stappen.push(...stilstand.stappen); van = after(kalender, stilstand.tot, 5); }
  const klaar = after(kalender, van, Math.max(12, duur * 0.85));
  const midden = [...planWerk(wereld, { loop, door, naar, van, tot: klaar }), ...planOmlijsting(verloop, van + 1000, klaar - 1000)].sort((a, b) => a.op - b.op);
  const melden = planTerugmelding(verloop, klaar);
  stappen.push(...midden, ...melden.stappen);
  if (!toeval.chance(0.035)) return [...stappen, ...planAfloop(wereld, loop, melden.gereed)];
  const weer = planHeropening(wereld, loop, { gereed: melden.gereed, door });
  const opnieuw = after(kalender, weer.vanaf, Math.max(40, duur * 0.5));
  const gereed = after(kalender, opnieuw, 25);
  const slot: Stap = { op: gereed, run: (op) => markGereed(loop, { op, door, oplossing: phraseKlaar(wereld, loop) }) };
  return [...stappen, ...weer.stappen, ...planWerk(wereld, { loop, door, naar, van: weer.vanaf + 60_000, tot: opnieuw }), slot, ...planAfloop(wereld, loop, gereed)];
}

function choosePlan(verloop: Verloop): Stap[] {
  const { wereld, loop } = verloop;
  const { toeval } = wereld.kader;
  const { melding, aanbod } = loop;
  if (melding.kwis === "K") return planKlacht(verloop);
  const naar = aanbod?.uitvoerder;
  const isDesk = !naar || naar.naam === "Frontoffice" || naar.naam === "Servicedesk" || melding.kwis === "compliment";
  const kans = isDesk ? 1 : melding.kwis === "I" ? 0.7 : DIRECT_CODES.includes(aanbod.code) ? 0.55 : 0.03;
  if (toeval.chance(kans)) return planDirect(verloop);
  if (toeval.chance(0.03)) return planAnnulering(verloop);
  return planOpdracht(verloop, naar as Uitvoerder);
}

/** Lets a melding live its life up to now, at a believable pace: most in good time, a few too late. */
export function live(wereld: Wereld, loop: Loop, tempo = 0.3): void {
  const { toeval } = wereld.kader;
  const duur = Math.min(3.5, toeval.spread(tempo, 0.78)) * budgetOf(loop);
  play(choosePlan({ wereld, loop, door: toeval.pick(wereld.desk), start: loop.melding.ontvangen_op.getTime(), duur }), wereld.nu);
  finishLoop(loop);
}
