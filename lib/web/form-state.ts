import type { AppError, VeldFout } from "@/lib/domain/shared/app-error";
import { describeError } from "@/lib/i18n/fouten";
import type { Conflict } from "@/lib/contracts/samen/conflict";

/** What a form shows after it was sent: the answer, and everything that was typed. */
export type FormState = {
  readonly status: "leeg" | "fout" | "klaar";
  readonly fouten: readonly VeldFout[];
  readonly melding: string | null;
  readonly waarden: Readonly<Record<string, string>>;
  /** The version that is current now, when somebody else was first. */
  readonly versie?: number;
  /** The records that this action changed, as M12 or O5, with their version now. */
  readonly versies?: Readonly<Record<string, number>>;
  /** What somebody else changed meanwhile, to choose from or to look at first. */
  readonly conflict?: Conflict;
  /** What was done can be undone for a moment, by this sign. */
  readonly herstelpunt?: string;
};

export const EMPTY_FORM: FormState = { status: "leeg", fouten: [], melding: null, waarden: {} };

/** Passwords never travel back into a page; Next's own fields start with a dollar sign. */
const isKept = (naam: string) => !/wachtwoord|token/i.test(naam) && !naam.startsWith("$");

function readValues(form: FormData): Record<string, string> {
  const typed = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === "string" && isKept(entry[0]));
  return Object.fromEntries(typed);
}

/** An expected error as form: a Dutch sentence, the wrong fields, and the typed text untouched. */
export function toFormState(error: AppError, form: FormData): FormState {
  const fouten = error.code === "ongeldig" ? error.fouten : error.code === "bestaat-al" ? [{ veld: error.veld, reden: error.reden }] : [];
  const state = { status: "fout", fouten, melding: describeError(error), waarden: readValues(form) } as const;
  return error.code === "inmiddels-gewijzigd" ? { ...state, versie: error.versie } : state;
}

/** It worked; `waarden` are only given when the form stays open with them. */
export function klaarState(melding: string, rest: Partial<Pick<FormState, "waarden" | "versie" | "versies" | "herstelpunt">> = {}): FormState {
  return { ...EMPTY_FORM, status: "klaar", melding, ...rest };
}

/** The sentence beside a field, for the `fout` of our inputs. */
export const foutVan = (state: FormState, veld: string): string | undefined => state.fouten.find((fout) => fout.veld === veld)?.reden;
