import { redirect } from "next/navigation";
import { revalidatePath } from "next/cache";
import type { AppError } from "@/lib/domain/shared/app-error";
import { toFormState, type FormState } from "@/lib/web/form-state";

type Vorm = {
  /** Fields that may be sent more than once. */
  readonly lijsten?: readonly string[];
  /** Fields of type-and-choose: the text and the choice travel apart. */
  readonly zoek?: readonly string[];
};

/** The fields of a form as plain input for a command. Text typed without a choice becomes something that the contract refuses. */
export function readBeheerForm(form: FormData, { lijsten = [], zoek = [] }: Vorm = {}): Record<string, string | string[]> {
  const strings = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$"));
  const raw: Record<string, string | string[]> = Object.fromEntries(strings.filter(([naam]) => !zoek.some((veld) => naam === `${veld}Keuze`)));
  for (const naam of lijsten) raw[naam] = strings.filter(([sleutel]) => sleutel === naam).map(([, waarde]) => waarde);
  for (const naam of zoek) raw[naam] = String(form.get(naam) ?? "").trim() === "" ? "" : String(form.get(`${naam}Keuze`) ?? "") || "niet gekozen";
  return raw;
}

/** Everything typed as it was sent, to show it again. */
export const readTyped = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$")));

/** An expected error as form, with several choices of one field kept together. */
export function toBeheerState(error: AppError, form: FormData, { lijsten = [] }: Vorm = {}): FormState {
  const state = toFormState(error, form);
  return { ...state, waarden: { ...state.waarden, ...Object.fromEntries(lijsten.map((naam) => [naam, form.getAll(naam).join(",")])) } };
}

/** Saved: on to the thing itself, which says so. */
export function openBewaard(pad: string, id: string): never {
  revalidatePath("/beheer", "layout");
  redirect(`${pad}/${encodeURIComponent(id)}?bewaard=ja`);
}
