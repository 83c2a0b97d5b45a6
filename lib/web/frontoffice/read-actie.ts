import type { MELDING_ACTIE_INPUT } from "@/lib/contracts/melding/acties";
import type { OPDRACHT_ACTIE_INPUT } from "@/lib/contracts/opdracht/acties";
import { DAG_MS, dagOf, toInstant } from "@/lib/domain/sla/amsterdam";

type MeldingActie = keyof typeof MELDING_ACTIE_INPUT;
type OpdrachtActie = keyof typeof OPDRACHT_ACTIE_INPUT;
type Raw = Record<string, unknown>;

/** A field that was filled in; an empty one counts as left out. */
const veld = (form: FormData, naam: string): string | undefined => {
  const waarde = form.get(naam);
  return typeof waarde === "string" && waarde.trim() !== "" ? waarde : undefined;
};

/** Only what was filled in: a contract refuses what it does not know, and absent means "as it is". */
const filled = (raw: Raw): Raw => Object.fromEntries(Object.entries(raw).filter(([, waarde]) => waarde !== undefined));
const velden = (...namen: string[]) => (form: FormData): Raw => filled(Object.fromEntries(namen.map((naam) => [naam, veld(form, naam)])));

/** "2026-03-02T09:00" of a form is the time on the Dutch wall. Anything else goes on as it is, to be refused there. */
export function readWandtijd(tekst: string | undefined): string | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(tekst ?? "");
  if (!found) return tekst;
  const [jaar = 0, maand = 0, dag = 0, uur = 0, minuut = 0] = found.slice(1).map(Number);
  const instant = toInstant(dagOf(jaar, maand, dag), uur * 60 + minuut);
  return Math.abs(instant) < 100_000 * DAG_MS ? new Date(instant).toISOString() : tekst;
}

/** A choice with typed text: chosen gives the value, emptied gives null, typed without choosing is refused by the contract. */
function keuze(form: FormData, { waarde, tekst }: { waarde: string; tekst: string }): string | null | undefined {
  if (!form.has(waarde)) return undefined;
  return veld(form, waarde) ?? (veld(form, tekst) === undefined ? null : "?");
}

function readIndelen(form: FormData): Raw {
  const prioriteit = veld(form, "prioriteit");
  const soort = veld(form, "betreftSoort");
  return filled({
    kwis: veld(form, "kwis"), onderwerp: veld(form, "onderwerp"), productCode: keuze(form, { waarde: "productCode", tekst: "product" }), locatieId: keuze(form, { waarde: "locatieId", tekst: "locatie" }),
    impact: form.has("impact") ? veld(form, "impact") ?? null : undefined, urgentie: form.has("urgentie") ? veld(form, "urgentie") ?? null : undefined,
    spoed: form.has("spoedGetoond") ? form.has("spoed") : undefined, prioriteit: prioriteit ? Number(prioriteit) : undefined, reden: prioriteit ? veld(form, "reden") : undefined,
    betreft: form.has("betreftSoort") ? (soort ? { soort, id: veld(form, `betreft-${soort}`) ?? "" } : null) : undefined,
  });
}

function readUitzetten(form: FormData): Raw {
  const [soort, id] = (veld(form, "uitvoerder") ?? "").split(":");
  return filled({ [soort === "leverancier" ? "leverancierId" : "teamId"]: id, toelichting: veld(form, "toelichting") });
}

const LEZERS: Readonly<Record<MeldingActie, (form: FormData) => Raw>> = {
  take: velden(), assign: velden("eigenaarId"), classify: readIndelen, dispatch: readUitzetten, ask: velden("vraag"), answer: velden("tekst"),
  pause: (form) => filled({ reden: veld(form, "reden"), hervatOp: readWandtijd(veld(form, "hervatOp")) }), resume: velden(),
  "mark-gereed": velden("oplossing"), close: velden(), reopen: velden("reden"), cancel: velden("reden", "naar"),
  rate: velden(), inquire: velden("tekst"),
};

export const isMeldingActie = (naam: string): naam is MeldingActie => Object.hasOwn(LEZERS, naam);

/** What a form of the desk says about one action, in the shape of its contract. The version is what the person saw. */
export const readMeldingActie = (actie: MeldingActie, form: FormData): Raw => ({ versie: Number(form.get("versie")), ...LEZERS[actie](form) });

/** The actions on an opdracht that the desk has a form for. */
export const BALIE_OPDRACHT_ACTIES = ["reject-result", "withdraw", "accept", "refuse", "finish"] as const satisfies readonly OpdrachtActie[];
export type BalieOpdrachtActie = (typeof BALIE_OPDRACHT_ACTIES)[number];
export const isBalieOpdrachtActie = (naam: string): naam is BalieOpdrachtActie => BALIE_OPDRACHT_ACTIES.some((actie) => actie === naam);
export const readOpdrachtActie = (form: FormData): Raw => ({ versie: Number(form.get("versie")), ...velden("reden", "resultaat")(form) });
