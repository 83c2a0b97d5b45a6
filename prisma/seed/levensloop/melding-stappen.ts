import type { MeldingRij } from "../rijen";
import { addWerkdagenTo, deriveStil, pauseKlokken, resumeKlokken, startKlantKlokken, stopKlokken } from "./klokken";
import { settleAll } from "./opdracht-stappen";
import { buildMelding, record, type Kader, type Loop, type Mens, type Ontvangst } from "./loop";

type Stap = { readonly op: Date; readonly door: Mens };

/** A melding comes in: number, clocks, first line of its history. */
export function receive(kader: Kader, ontvangst: Ontvangst): Loop {
  const melding = buildMelding(kader, ontvangst);
  const loop: Loop = { kader, melding, aanbod: ontvangst.aanbod, melder: ontvangst.melder, opdrachten: [], klokken: [], events: [], ronde: 0 };
  kader.rijen.melding.push(melding);
  startKlantKlokken(loop, ontvangst.op);
  record(loop, { soort: "melding.ontvangen", op: ontvangst.op, door: ontvangst.door, gegevens: { kanaal: melding.kanaal, kwis: melding.kwis }, zin: "Ontvangen" });
  return loop;
}

function move(loop: Loop, naar: MeldingRij["status"]): { van: string; naar: string } {
  const van = loop.melding.status;
  loop.melding.status = naar;
  return { van, naar };
}

function tell(loop: Loop, bericht: { op: Date; door: Mens | null; soort: string; tekst: string; richting?: string; kanaal?: string }): void {
  const { op, door } = bericht;
  const richting = bericht.richting ?? "naar_klant";
  loop.kader.rijen.bericht.push({
    id: loop.kader.toeval.uuid(op.getTime()), melding_id: loop.melding.id, richting, soort: bericht.soort, tekst: bericht.tekst,
    door_id: door?.id ?? loop.kader.systeem.id, kanaal: bericht.kanaal ?? "portaal", op,
  });
  if (richting === "van_klant") { loop.melding.klant_wacht = true; return; }
  if (bericht.soort === "systeem") return;
  loop.melding.klant_wacht = false;
  touchContact(loop, op);
}

/** A person spoke to the klant: the reaction clock stops and the silence starts anew. */
export function touchContact(loop: Loop, op: Date): void {
  loop.melding.contact_op = op;
  if (loop.melding.reactie_op) return;
  loop.melding.reactie_op = op;
  stopKlokken(loop, op, (rij) => rij.soort === "reactie" && rij.opdracht_id === null);
}

export function take(loop: Loop, { op, door }: Stap): void {
  loop.melding.eigenaar_id = door.id;
  record(loop, { soort: "melding.in_behandeling_genomen", op, door, gegevens: move(loop, "in_behandeling"), zin: `${door.naam} nam de melding in behandeling` });
}

export function classify(loop: Loop, { op, door, gegevens }: Stap & { gegevens: Record<string, unknown> }): void {
  record(loop, { soort: "melding.ingedeeld", op, door, gegevens, zin: `${door.naam} deelde de melding in` });
}

export function sendBericht(loop: Loop, { op, door, tekst }: Stap & { tekst: string }): void {
  tell(loop, { op, door, soort: "bericht", tekst });
  record(loop, { soort: "melding.geinformeerd", op, door, gegevens: { richting: "naar_klant" }, zin: `${door.naam} stuurde de klant een bericht` });
}

export function receiveBericht(loop: Loop, { op, tekst }: { op: Date; tekst: string }): void {
  tell(loop, { op, door: loop.melder, soort: "bericht", tekst, richting: "van_klant" });
  record(loop, { soort: "melding.gereageerd", op, door: loop.melder, gegevens: { richting: "van_klant" }, zin: "Klant stuurde een bericht" });
}

export function addNotitie(loop: Loop, { op, door, tekst, soort = "notitie" }: Stap & { tekst: string; soort?: "notitie" | "klant_gesproken" }): void {
  loop.kader.rijen.notitie.push({ id: loop.kader.toeval.uuid(op.getTime()), melding_id: loop.melding.id, opdracht_id: null, soort, tekst, door_id: door.id, op });
  if (soort === "klant_gesproken") touchContact(loop, op);
  record(loop, { soort: soort === "notitie" ? "melding.genoteerd" : "melding.klant_gesproken", op, door, zin: soort === "notitie" ? `${door.naam} schreef een notitie` : `${door.naam} sprak de klant` });
}

export function ask(loop: Loop, { op, door, vraag }: Stap & { vraag: string }): void {
  const stap = move(loop, "wacht_op_klant");
  loop.melding.eigenaar_id ??= door.id;
  tell(loop, { op, door, soort: "vraag", tekst: vraag });
  pauseKlokken(loop, { op, reden: "vraag_aan_klant" });
  Object.assign(loop.melding, { vraag, volgende_stap: "herinner_klant", volgende_stap_op: addWerkdagenTo(loop, op, 2) });
  record(loop, { soort: "melding.gevraagd", op, door, gegevens: stap, zin: `${door.naam} stelde de klant een vraag` });
}

/** The system reminds the klant; what follows is gereed without an answer. */
export function remindKlant(loop: Loop, { op, gevraagdOp }: { op: Date; gevraagdOp: Date }): void {
  tell(loop, { op, door: null, soort: "systeem", tekst: "Wij stelden u een vraag en hoorden nog niets. Wilt u antwoorden? Dan kunnen wij verder." });
  Object.assign(loop.melding, { volgende_stap: "gereed_zonder_antwoord", volgende_stap_op: addWerkdagenTo(loop, gevraagdOp, 5) });
  record(loop, { soort: "melding.herinnerd", op, door: loop.kader.systeem, zin: "Klant is herinnerd aan de vraag" });
}

export function answer(loop: Loop, { op, tekst }: { op: Date; tekst: string }): void {
  const naar = loop.opdrachten.some(({ status }) => !["klaar", "ingetrokken", "geweigerd", "financieel_gereed"].includes(status)) ? "uitgezet" : "in_behandeling";
  const stap = move(loop, naar);
  tell(loop, { op, door: loop.melder, soort: "antwoord", tekst, richting: "van_klant" });
  Object.assign(loop.melding, { vraag: null, volgende_stap: null, volgende_stap_op: null });
  resumeKlokken(loop, op);
  record(loop, { soort: "melding.beantwoord", op, door: loop.melder, gegevens: stap, zin: "Klant beantwoordde de vraag" });
}

export function pause(loop: Loop, { op, door, reden, hervatOp }: Stap & { reden: string; hervatOp: Date }): void {
  const stap = move(loop, "opgeschort");
  pauseKlokken(loop, { op, reden });
  Object.assign(loop.melding, { opschort_reden: reden, hervat_op: hervatOp, volgende_stap: "hervat", volgende_stap_op: hervatOp });
  record(loop, { soort: "melding.opgeschort", op, door, gegevens: { ...stap, reden }, zin: `${door.naam} schortte de melding op` });
}

export function resume(loop: Loop, { op, door }: Stap): void {
  const stap = move(loop, loop.opdrachten.length > 0 ? "uitgezet" : "in_behandeling");
  Object.assign(loop.melding, { opschort_reden: null, hervat_op: null, volgende_stap: null, volgende_stap_op: null });
  resumeKlokken(loop, op);
  record(loop, { soort: "melding.hervat", op, door, gegevens: stap, zin: `${door.naam} hervatte de melding` });
}

/** Gereed by the desk, or by itself (`vanzelf`) with the text of the executor. */
export function markGereed(loop: Loop, stapje: { op: Date; door: Mens | string; oplossing: string; direct?: boolean; vanzelf?: boolean }): void {
  const { op, door, oplossing, direct = false, vanzelf = false } = stapje;
  const { melding } = loop;
  const stap = move(loop, "gereed");
  if (typeof door !== "string" && !vanzelf) melding.eigenaar_id ??= door.id;
  tell(loop, { op, door: typeof door === "string" ? null : door, soort: "gereedmelding", tekst: oplossing });
  stopKlokken(loop, op, () => true);
  Object.assign(melding, { eerste_uiterlijk: melding.eerste_uiterlijk ?? melding.uiterlijk_gereed, oplossing, gereed_op: op, direct, terug_te_melden: false, vraag: null });
  const sluit = melding.kwis === "K" ? null : addWerkdagenTo(loop, op, 5);
  Object.assign(melding, { volgende_stap: sluit && "sluit", volgende_stap_op: sluit });
  loop.ronde += 1;
  settleAll(loop, { op, door: loop.kader.systeem });
  record(loop, { soort: "melding.gereed_gemeld", op, door, gegevens: { ...stap, ...(vanzelf ? { vanzelf } : {}) }, zin: vanzelf ? "Gereed gemeld met de tekst van de uitvoerder" : "Gereed gemeld" });
}

export function close(loop: Loop, { op, door }: Stap): void {
  Object.assign(loop.melding, { afgesloten_op: op, volgende_stap: null, volgende_stap_op: null });
  record(loop, { soort: "melding.afgesloten", op, door, gegevens: move(loop, "afgesloten"), zin: "Afgesloten" });
}

export function reopen(loop: Loop, { op, reden }: { op: Date; reden: string }): void {
  const stap = move(loop, "in_behandeling");
  tell(loop, { op, door: loop.melder, soort: "bericht", tekst: reden, richting: "van_klant" });
  const { melding } = loop;
  Object.assign(melding, { gereed_op: null, afgesloten_op: null, volgende_stap: null, volgende_stap_op: null, heropend: melding.heropend + 1, gereed_beleid: "na_controle" });
  startKlantKlokken(loop, op);
  record(loop, { soort: "melding.heropend", op, door: loop.melder, gegevens: stap, zin: "Klant heropende de melding" });
}

export function cancel(loop: Loop, { op, door, reden, naar }: Stap & { reden: string; naar?: string }): void {
  const stap = move(loop, "geannuleerd");
  stopKlokken(loop, op, () => true);
  Object.assign(loop.melding, { annuleer_reden: reden, annuleer_naar: naar ?? null, volgende_stap: null, volgende_stap_op: null });
  record(loop, { soort: "melding.geannuleerd", op, door, gegevens: { ...stap, reden }, zin: `Geannuleerd: ${reden.replaceAll("_", " ")}` });
}

export function rate(loop: Loop, { op, cijfer, toelichting }: { op: Date; cijfer: number; toelichting: string | null }): void {
  loop.kader.rijen.oordeel.push({ id: loop.kader.toeval.uuid(op.getTime()), melding_id: loop.melding.id, ronde: loop.ronde, cijfer, toelichting, door_id: loop.melder.id, op });
  record(loop, { soort: "melding.beoordeeld", op, door: loop.melder, gegevens: { cijfer, ronde: loop.ronde }, zin: `Klant gaf een ${cijfer}` });
}

export function inquire(loop: Loop, { op, tekst }: { op: Date; tekst: string }): void {
  loop.melding.navragen += 1;
  tell(loop, { op, door: loop.melder, soort: "bericht", tekst, richting: "van_klant" });
  record(loop, { soort: "melding.nagevraagd", op, door: loop.melder, zin: "Klant vraagt hoe het staat" });
}

/** Settles what is derived at the end of the story and hands the history over in order of time. */
export function finishLoop(loop: Loop): void {
  loop.melding.stil_op = deriveStil(loop);
  loop.kader.rijen.gebeurtenis.push(...loop.events.sort((a, b) => a.op.getTime() - b.op.getTime()));
}
