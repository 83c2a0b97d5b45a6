import type { BulkActie } from "@/lib/domain/wachtrij/bulk";
import { readMeldingActie } from "./read-actie";

/** What a form says for all meldingen of a selection; the version of each comes with its number. */
export function readBulkInvoer(actie: BulkActie, form: FormData): Record<string, unknown> {
  if (actie === "bericht" || actie === "notitie") return { tekst: form.get("tekst") ?? undefined };
  const { versie: _vanElk, ...invoer } = readMeldingActie(actie, form);
  return invoer;
}
