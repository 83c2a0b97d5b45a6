"use server";

import type { AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";
import { moveWeergave } from "@/lib/use-cases/weergave/move-weergave";
import { removeWeergave } from "@/lib/use-cases/weergave/remove-weergave";
import { saveWeergave } from "@/lib/use-cases/weergave/save-weergave";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";

const text = (form: FormData, naam: string) => form.get(naam) ?? undefined;

/** Keeps, moves or throws away a saved view; the answer carries its id, so that the list can go on under its name. */
export async function weergaveAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const done = <T>(result: Result<T, AppError>, melding: string, waarden: Record<string, string> = {}): FormState => (result.ok ? klaarState(melding, { waarden }) : toFormState(result.error, form));
  switch (form.get("actie")) {
    case "bewaar": {
      const result = await saveWeergave(ctx, { id: text(form, "id"), versie: text(form, "versie"), naam: text(form, "naam"), vraag: text(form, "vraag"), gedeeld: text(form, "gedeeld") });
      return done(result, "De weergave is bewaard.", result.ok ? { id: result.value.id } : {});
    }
    case "verwijder": return done(await removeWeergave(ctx, { id: text(form, "id"), versie: text(form, "versie") }), "De weergave is verwijderd.");
    case "verplaats": return done(await moveWeergave(ctx, { id: text(form, "id"), stap: text(form, "stap") }), "De weergave is verplaatst.");
    default: return toFormState({ code: "niet-gevonden", wat: "actie" }, form);
  }
}
