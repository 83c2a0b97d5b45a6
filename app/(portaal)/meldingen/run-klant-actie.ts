import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { findVersie } from "@/lib/queries/portaal/find-versie";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { leaveMelding } from "@/lib/use-cases/melding/leave-melding";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { respondMelding } from "@/lib/use-cases/melding/respond-melding";
import { worsenMelding } from "@/lib/use-cases/melding/worsen-melding";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import type { VolgContext } from "@/lib/web/volg-context";

type Context = VolgContext["ctx"];

const POGINGEN = 3;
/** Every form of the page has its own text field, as ids must differ: `tekst_answer`, `tekst_reopen`. */
const textOf = (form: FormData, naam: string): string | undefined => {
  const value = form.get(naam);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
};

/** What each act of a klant asks of the form, and what is said afterwards. */
const ACTIES = {
  answer: { klaar: "Dank u. Wij gaan verder met uw melding.", lees: (form: FormData) => ({ tekst: textOf(form, "tekst_answer") }) },
  cancel: { klaar: "Uw melding is ingetrokken.", lees: () => ({ reden: "ingetrokken" }) },
  reopen: { klaar: "Wij pakken uw melding weer op.", lees: (form: FormData) => ({ reden: textOf(form, "tekst_reopen") }) },
  inquire: { klaar: "Wij weten dat u wacht. U hoort van ons.", lees: (form: FormData) => ({ tekst: textOf(form, "tekst_inquire") }) },
  rate: { klaar: "Dank u voor uw cijfer.", lees: (form: FormData) => ({ cijfer: textOf(form, "cijfer") === undefined ? undefined : Number(form.get("cijfer")), toelichting: textOf(form, "tekst_rate") }) },
  close: { klaar: "Mooi. Uw melding is afgerond.", lees: () => ({}) },
} as const;
type Actie = keyof typeof ACTIES;

/** Acts beside the table: they change no status, and ask for no version. */
const KORT = {
  worsen: { klaar: "Dank u. De servicedesk weet het en kijkt wat er nu nodig is.", doe: (ctx: Context, nummer: number, form: FormData) => worsenMelding(ctx, nummer, { tekst: textOf(form, "tekst_worsen"), gevolg: textOf(form, "gevolg") }) },
  meereageren: { klaar: "Dank u. Wij weten het.", doe: (ctx: Context, nummer: number, form: FormData) => respondMelding(ctx, nummer, { goed: textOf(form, "goed"), tekst: textOf(form, "tekst_meereageren") }) },
  "stop-volgen": { klaar: "U volgt deze melding niet meer.", doe: (ctx: Context, nummer: number) => leaveMelding(ctx, nummer) },
} as const;

const isActie = (value: unknown): value is Actie => typeof value === "string" && Object.hasOwn(ACTIES, value);

/**
 * Runs one act of a klant on the own melding, named by the field `actie`. These acts go with any version, so the
 * current one is read here; when somebody was first in between, it is read again.
 */
export async function runKlantActie(ctx: Context, nummer: number, form: FormData): Promise<FormState> {
  const actie = form.get("actie");
  if (actie === "bericht") {
    const result = await informKlant(ctx, nummer, { tekst: textOf(form, "tekst_bericht") });
    return result.ok ? klaarState("Uw bericht is verstuurd.") : toFormState(renameField(result.error, "bericht"), form);
  }
  const kort = typeof actie === "string" && Object.hasOwn(KORT, actie) ? KORT[actie as keyof typeof KORT] : null;
  if (kort) {
    const result = await kort.doe(ctx, nummer, form);
    return result.ok ? klaarState(kort.klaar) : toFormState(renameField(result.error, String(actie)), form);
  }
  if (!isActie(actie)) return toFormState({ code: "niet-gevonden", wat: "actie" }, form);
  const result = await runCurrent(ctx, { nummer, actie, body: ACTIES[actie].lees(form) });
  if (!result.ok) return toFormState(renameField(result.error, actie), form);
  return klaarState(ACTIES[actie].klaar);
}

type Opdracht = { readonly nummer: number; readonly actie: Actie; readonly body: object };

async function runCurrent(ctx: Context, { nummer, actie, body }: Opdracht): Promise<Result<null, AppError>> {
  for (let poging = 1; ; poging += 1) {
    const versie = await findVersie(ctx, nummer);
    if (versie === null) return err({ code: "niet-gevonden", wat: "melding" });
    const result = await MELDING_COMMANDS[actie](ctx, nummer, { versie, ...body });
    if (result.ok) return ok(null);
    if (result.error.code !== "inmiddels-gewijzigd" || poging >= POGINGEN) return result;
  }
}

/** Fields that are on the page once. */
const LOS = ["cijfer", "gevolg", "goed"];
const renameField = (error: AppError, actie: string): AppError =>
  error.code === "ongeldig" ? { ...error, fouten: error.fouten.map(({ veld, reden }) => ({ veld: LOS.includes(veld) ? veld : `tekst_${actie}`, reden })) } : error;
