import { redirect } from "next/navigation";
import type { MeldState } from "@/components/portaal/meld-state";
import type { AppError } from "@/lib/domain/shared/app-error";
import { parseNummer } from "@/lib/format/nummer";
import { describeError } from "@/lib/i18n/fouten";
import { removeConcept } from "@/lib/use-cases/concept/remove-concept";
import { joinMelding } from "@/lib/use-cases/melding/join-melding";
import { readBijlageIds, type Ctx } from "./meld-invoer";

const VERLEDEN = "Deze melding is net klaar of weg. Is het er nog? Verstuur dan uw eigen melding.";
const describe = (error: AppError): string => (error.code === "niet-gevonden" ? VERLEDEN : describeError(error));

/**
 * "Geldt ook voor mij": what was typed and added goes to the melding that stands already. A file that is gone never keeps
 * anybody from joining. When it cannot be joined any more, the form stays as it is and says so.
 */
export async function meldMee(ctx: Ctx, start: MeldState, form: FormData): Promise<MeldState> {
  const gevraagd = parseNummer(String(form.get("meemelden")));
  const nummer = gevraagd?.soort === "melding" ? gevraagd.nummer : 0;
  const tekst = start.waarden.omschrijving.trim();
  const join = (bijlageIds: readonly string[]) => joinMelding(ctx, nummer, { ...(tekst ? { tekst } : {}), ...(bijlageIds.length > 0 ? { bijlageIds } : {}) });
  let result = await join(readBijlageIds(form));
  const lostFile = !result.ok && result.error.code === "ongeldig" && result.error.fouten.some(({ veld }) => veld.startsWith("bijlageIds"));
  if (lostFile) result = await join([]);
  if (!result.ok) return { ...start, waarden: { ...start.waarden, dubbel: "nee" }, fouten: [], melding: describe(result.error) };
  await removeConcept(ctx, { id: start.waarden.sleutel });
  redirect(`/meldingen/M${nummer}/meegemeld${lostFile ? "?foto=kwijt" : ""}`);
}
