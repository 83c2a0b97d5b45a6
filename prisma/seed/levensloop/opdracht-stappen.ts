import type { OpdrachtRij } from "../rijen";
import type { GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import { findNorm, pauseKlokken, resumeKlokken, startKlok, stopKlokken } from "./klokken";
import { record, type Loop, type Mens, type Uitvoerder } from "./loop";

/** Who acts on an opdracht: one of ours, or a company by its name. */
type Doener = Mens | string;
type Stap = { readonly op: Date; readonly door: Doener };

const naamOf = (door: Doener): string => (typeof door === "string" ? door : door.naam);
const KLAAR = ["klaar", "ingetrokken", "geweigerd", "financieel_gereed"];

function note(loop: Loop, opdracht: OpdrachtRij, stap: Stap & { soort: GebeurtenisSoort; naar?: string; zin: string; gegevens?: Record<string, unknown> }): void {
  const van = opdracht.status;
  if (stap.naar) opdracht.status = stap.naar;
  opdracht.gewijzigd_op = stap.op;
  opdracht.versie += 1;
  const overgang = stap.naar ? { van, naar: stap.naar } : {};
  record(loop, { soort: stap.soort, op: stap.op, door: stap.door, opdrachtId: opdracht.id, gegevens: { ...overgang, ...stap.gegevens }, zin: stap.zin });
}

function buildOpdracht(loop: Loop, { op, naar, toelichting }: { op: Date; naar: Uitvoerder; toelichting: string | null }): OpdrachtRij {
  return {
    id: loop.kader.toeval.uuid(op.getTime()), nummer: loop.kader.nummers.opdracht(), melding_id: loop.melding.id,
    team_id: naar.soort === "team" ? naar.id : null, leverancier_id: naar.soort === "leverancier" ? naar.id : null, behandelaar_id: null,
    status: "aangeboden", toelichting, aangeboden_op: op, uiterlijk: loop.melding.uiterlijk_gereed, gepland_van: null, gepland_tot: null, ter_plaatse_op: null,
    voorlopig_hersteld_op: null, verwacht_op: null, klaar_op: null, resultaat: null, weiger_reden: null, intrek_reden: null, kosten: null,
    afgekeurd: 0, bezoeken: 0, gewijzigd_op: op, versie: 1,
  };
}

/** The desk hands out a piece of work; its own clock starts. */
export function dispatch(loop: Loop, stap: { op: Date; door: Mens; naar: Uitvoerder; toelichting: string | null }): OpdrachtRij {
  const { op, door, naar } = stap;
  const opdracht = buildOpdracht(loop, stap);
  loop.opdrachten.push(opdracht);
  loop.kader.rijen.opdracht.push(opdracht);
  loop.melding.eigenaar_id ??= door.id;
  if (naar.soort === "team") loop.melding.team_id = naar.id;
  const norm = findNorm(loop, "gereed");
  if (norm) startKlok(loop, { soort: "gereed", niveau: naar.soort, norm, op, opdrachtId: opdracht.id });
  const van = loop.melding.status;
  loop.melding.status = "uitgezet";
  record(loop, { soort: "opdracht.aangeboden", op, door, opdrachtId: opdracht.id, gegevens: { nummer: opdracht.nummer, uitvoerder: naar.naam }, zin: "Opdracht aangeboden" });
  record(loop, { soort: "melding.uitgezet", op, door, opdrachtId: opdracht.id, gegevens: { van, naar: "uitgezet", uitvoerder: naar.naam }, zin: `Opdracht bij ${naar.naam}` });
  return opdracht;
}

export function pickUp(loop: Loop, opdracht: OpdrachtRij, { op, door }: { op: Date; door: Mens }): void {
  opdracht.behandelaar_id = door.id;
  if (opdracht.status === "wacht_op_toegang") resumeKlokken(loop, op);
  note(loop, opdracht, { op, door, soort: "opdracht.opgepakt", naar: "in_uitvoering", zin: `${door.naam} pakte de opdracht op` });
}

export function accept(loop: Loop, opdracht: OpdrachtRij, { op, door }: Stap): void {
  note(loop, opdracht, { op, door, soort: "opdracht.geaccepteerd", naar: "geaccepteerd", zin: `${naamOf(door)} nam de opdracht aan` });
}

export function refuse(loop: Loop, opdracht: OpdrachtRij, { op, door, reden }: Stap & { reden: string }): void {
  opdracht.weiger_reden = reden;
  stopKlokken(loop, op, (rij) => rij.opdracht_id === opdracht.id);
  note(loop, opdracht, { op, door, soort: "opdracht.geweigerd", naar: "geweigerd", zin: `${naamOf(door)} kan de opdracht niet doen` });
  loop.melding.status = "in_behandeling";
  record(loop, { soort: "melding.teruggekomen", op, door: loop.kader.systeem, gegevens: { van: "uitgezet", naar: "in_behandeling" }, zin: `${naamOf(door)} kan de opdracht niet doen` });
}

export function plan(loop: Loop, opdracht: OpdrachtRij, { op, door, van, tot }: Stap & { van: Date; tot: Date }): void {
  Object.assign(opdracht, { gepland_van: van, gepland_tot: tot });
  note(loop, opdracht, { op, door, soort: "opdracht.ingepland", naar: "ingepland", gegevens: { geplandVan: van.toISOString(), geplandTot: tot.toISOString() }, zin: `${naamOf(door)} plande een bezoek` });
}

export function arrive(loop: Loop, opdracht: OpdrachtRij, { op, door }: Stap): void {
  opdracht.ter_plaatse_op ??= op;
  if (!loop.melding.reactie_op) {
    loop.melding.reactie_op = op;
    stopKlokken(loop, op, (rij) => rij.soort === "reactie" && rij.opdracht_id === null);
  }
  opdracht.bezoeken += 1;
  note(loop, opdracht, { op, door, soort: "opdracht.ter_plaatse", naar: opdracht.status === "in_uitvoering" ? undefined : "in_uitvoering", zin: `${naamOf(door)} is ter plaatse` });
}

export function awaitMaterial(loop: Loop, opdracht: OpdrachtRij, { op, door, verwachtOp }: Stap & { verwachtOp: Date | null }): void {
  opdracht.verwacht_op = verwachtOp;
  note(loop, opdracht, { op, door, soort: "opdracht.wacht_op_materiaal", naar: "wacht_op_materiaal", zin: `${naamOf(door)} wacht op materiaal` });
}

export function noAccess(loop: Loop, opdracht: OpdrachtRij, { op, door }: Stap): void {
  pauseKlokken(loop, { op, reden: "geen_toegang" }, (rij) => rij.opdracht_id === opdracht.id);
  note(loop, opdracht, { op, door, soort: "opdracht.geen_toegang", naar: "wacht_op_toegang", zin: `${naamOf(door)} kon er niet in` });
}

export function finish(loop: Loop, opdracht: OpdrachtRij, { op, door, resultaat }: Stap & { resultaat: string }): void {
  Object.assign(opdracht, { klaar_op: op, resultaat });
  if (typeof door !== "string") opdracht.behandelaar_id ??= door.id;
  if (opdracht.bezoeken === 0) opdracht.bezoeken = 1;
  stopKlokken(loop, op, (rij) => rij.opdracht_id === opdracht.id);
  note(loop, opdracht, { op, door, soort: "opdracht.klaar", naar: "klaar", zin: `${naamOf(door)} is klaar` });
  const isAlles = loop.opdrachten.every(({ status }) => KLAAR.includes(status));
  loop.melding.terug_te_melden = isAlles && (loop.melding.gereed_beleid === "na_controle" || loop.melding.heropend > 0);
}

export function rejectResult(loop: Loop, opdracht: OpdrachtRij, { op, door, reden }: { op: Date; door: Mens; reden: string }): void {
  opdracht.afgekeurd += 1;
  opdracht.klaar_op = null;
  loop.melding.terug_te_melden = false;
  note(loop, opdracht, { op, door, soort: "opdracht.afgekeurd", naar: "in_uitvoering", gegevens: { reden }, zin: `${door.naam} keurde het resultaat af` });
}

/** What cost nothing is settled as soon as the klant was told. */
export function settleAll(loop: Loop, { op, door }: { op: Date; door: Mens }): void {
  for (const opdracht of loop.opdrachten)
    if (opdracht.status === "klaar" && !opdracht.kosten)
      note(loop, opdracht, { op, door, soort: "opdracht.financieel_gereed", naar: "financieel_gereed", zin: "Financieel gereed" });
}
