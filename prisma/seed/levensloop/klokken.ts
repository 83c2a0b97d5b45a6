import { selectNorm, type NormAntwoord } from "@/lib/domain/sla/norm";
import type { NormTijd } from "@/lib/domain/sla/norm-tijd";
import { computeStilOp } from "@/lib/domain/sla/stilte";
import { computeUiterlijk } from "@/lib/domain/sla/uiterlijk";
import type { KlokRij } from "../rijen";
import type { LopendeKlok, Loop } from "./loop";

type Start = { soort: "reactie" | "gereed"; niveau: "klant" | "team" | "leverancier"; norm: NormAntwoord; op: Date; opdrachtId?: string };

/** What was promised for this melding, by the same rules as a live one. */
export function findNorm({ melding, aanbod, kader }: Loop, soort: "reactie" | "gereed"): NormAntwoord | null {
  const product = aanbod && { reactie: aanbod.reactie, gereed: aanbod.gereed, kalender: aanbod.kalender, prioriteit: aanbod.prioriteit };
  return selectNorm({ soort, kwis: melding.kwis, prioriteit: melding.prioriteit, product, normen: kader.normen });
}

function log(loop: Loop, klok: KlokRij, regel: { soort: string; op: Date; reden?: string | null; norm?: NormTijd }): void {
  loop.kader.rijen.klokgebeurtenis.push({
    klok_id: klok.id, soort: regel.soort, op: regel.op, reden: regel.reden ?? null,
    waarde: regel.norm?.waarde ?? null, eenheid: regel.norm?.eenheid ?? null, kalender_code: regel.norm ? klok.kalender_code : null,
  });
}

/** Starts a promise and says when it ends. */
export function startKlok(loop: Loop, { soort, niveau, norm, op, opdrachtId }: Start): Date {
  const { uiterlijk } = computeUiterlijk({ ontvangenOp: op, kalender: loop.kader.kalender(norm.kalender), norm: norm.norm, pauzes: [] });
  const rij: KlokRij = {
    id: loop.kader.toeval.uuid(op.getTime()), melding_id: loop.melding.id, opdracht_id: opdrachtId ?? null, soort, niveau,
    kalender_code: norm.kalender, waarde: norm.norm.waarde, eenheid: norm.norm.eenheid, bron: norm.bron,
    start_op: op, uiterlijk, status: "loopt", gestopt_op: null, gehaald: null,
  };
  loop.kader.rijen.klok.push(rij);
  loop.klokken.push({ rij, pauzes: [] });
  log(loop, rij, { soort: "start", op, norm: norm.norm });
  return uiterlijk;
}

const listLopend = (loop: Loop, keuze: (rij: KlokRij) => boolean): LopendeKlok[] =>
  loop.klokken.filter(({ rij }) => rij.status !== "gestopt" && keuze(rij));

/** Stops the clocks that are chosen; kept or not is decided here. */
export function stopKlokken(loop: Loop, op: Date, keuze: (rij: KlokRij) => boolean): void {
  for (const { rij, pauzes } of listLopend(loop, keuze)) {
    const pauze = pauzes.at(-1);
    if (pauze && pauze.tot === null) { pauze.tot = op; derive(loop, { rij, pauzes }); }
    rij.status = "gestopt";
    rij.gestopt_op = op;
    rij.gehaald = rij.uiterlijk === null || op <= rij.uiterlijk;
    log(loop, rij, { soort: "stop", op });
  }
}

function derive(loop: Loop, { rij, pauzes }: LopendeKlok): void {
  rij.uiterlijk = computeUiterlijk({
    ontvangenOp: rij.start_op, kalender: loop.kader.kalender(rij.kalender_code), norm: { waarde: rij.waarde, eenheid: rij.eenheid },
    pauzes: pauzes.flatMap(({ van, tot }) => (tot ? [{ van, tot }] : [])),
  }).uiterlijk;
}

/** Stands running clocks still, with the reason. */
export function pauseKlokken(loop: Loop, stop: { op: Date; reden: string }, keuze: (rij: KlokRij) => boolean = () => true): void {
  const { op, reden } = stop;
  for (const klok of listLopend(loop, (rij) => rij.status === "loopt" && keuze(rij))) {
    klok.rij.status = "gepauzeerd";
    klok.pauzes.push({ van: op, tot: null });
    log(loop, klok.rij, { soort: "pauze", op, reden });
  }
}

/** Lets paused clocks run on; their deadlines move by the open time that passed. */
export function resumeKlokken(loop: Loop, op: Date): void {
  for (const klok of listLopend(loop, (rij) => rij.status === "gepauzeerd")) {
    const pauze = klok.pauzes.at(-1);
    if (pauze) pauze.tot = op;
    klok.rij.status = "loopt";
    derive(loop, klok);
    log(loop, klok.rij, { soort: "hervat", op });
  }
  applyUiterlijk(loop);
}

/** Copies the deadlines of the klant's clocks to the melding, where the lists read them. */
function applyUiterlijk(loop: Loop): void {
  for (const { rij } of loop.klokken) {
    if (rij.opdracht_id) continue;
    if (rij.soort === "reactie") loop.melding.uiterlijk_reactie = rij.uiterlijk;
    else if (rij.soort === "gereed") loop.melding.uiterlijk_gereed = rij.uiterlijk;
  }
}

/** Starts the promises to the klant: reaction and result. */
export function startKlantKlokken(loop: Loop, op: Date): void {
  const { melding } = loop;
  const reactie = findNorm(loop, "reactie");
  const gereed = findNorm(loop, "gereed");
  if (reactie && !melding.reactie_op) startKlok(loop, { soort: "reactie", niveau: "klant", norm: reactie, op });
  if (gereed) startKlok(loop, { soort: "gereed", niveau: "klant", norm: gereed, op });
  applyUiterlijk(loop);
}

/** When "klant hoort niets" begins, counted in working time from the last word of a person. */
export function deriveStil(loop: Loop): Date | null {
  const { melding, kader } = loop;
  if (!["nieuw", "in_behandeling", "uitgezet"].includes(melding.status)) return null;
  const gepland = loop.opdrachten.map(({ gepland_tot }) => gepland_tot?.getTime() ?? 0);
  const vanaf = Math.max((melding.contact_op ?? melding.ontvangen_op).getTime(), ...gepland);
  return computeStilOp({ kwis: melding.kwis, prioriteit: melding.prioriteit, vanaf: new Date(vanaf) }, kader.stilte, kader.kalender("servicedesk"));
}

/** A moment some working days later, at the end of that day. */
export const addWerkdagenTo = (loop: Loop, op: Date, dagen: number): Date =>
  computeUiterlijk({ ontvangenOp: op, kalender: loop.kader.kalender("servicedesk"), norm: { waarde: dagen, eenheid: "werkdagen" }, pauzes: [] }).uiterlijk;
