"use server";

import { revalidatePath } from "next/cache";
import { isBulkActie, readBulkItems, type BulkUitslag } from "@/lib/domain/wachtrij/bulk";
import { runBulk } from "@/lib/use-cases/melding/run-bulk";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { readBulkInvoer } from "@/lib/web/frontoffice/read-bulk";

/** One action on a selection, or on a part of a large one; answers per melding how it went. Only the last part renews the page. */
export async function bulkAction(_previous: FormState, form: FormData): Promise<FormState & { readonly uitslag?: readonly BulkUitslag[] }> {
  const ctx = { ...(await requireActionContext()), bedenktijd: true as const };
  const actie = form.get("actie");
  if (!isBulkActie(actie)) return toFormState({ code: "niet-gevonden", wat: "actie" }, form);
  const items = readBulkItems(form.getAll("item"));
  const result = await runBulk(ctx, actie, { items, invoer: readBulkInvoer(actie, form) });
  if (!result.ok) return toFormState(result.error, form);
  if (form.has("laatste")) revalidatePath("/wachtrij", "layout");
  return { ...klaarState(""), melding: null, uitslag: result.value };
}
