"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import type { MeldState, MeldWaarden } from "@/components/portaal/meld-state";
import { SubmitMeldingInput } from "@/lib/contracts/melding/submit-melding";
import { parseInput } from "@/lib/contracts/parse-input";
import type { AppError } from "@/lib/domain/shared/app-error";
import { describeError } from "@/lib/i18n/fouten";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { requireActionContext } from "@/lib/web/context";
import { readBijlageIds, readWaarden, resolvePlek, toMelding, type Ctx } from "./meld-invoer";
import { describeVoorstel } from "./meld-voorstel";

/** One button per step: further, back to change something, or send. The text comes along every time. */
export async function meldAction(_previous: MeldState, form: FormData): Promise<MeldState> {
  const ctx = await requireActionContext();
  const waarden = readWaarden(form);
  const start = { stap: "wat", waarden, voorstel: null, fouten: [], melding: null } as const;
  if (form.get("stap") === "terug") return start;
  const tekst = parseInput(SubmitMeldingInput.pick({ omschrijving: true }), { omschrijving: waarden.omschrijving });
  if (!tekst.ok) return { ...start, ...faultsOf(tekst.error) };
  if (form.get("stap") !== "versturen") return { ...start, stap: "controle", voorstel: await describeVoorstel(ctx, waarden) };
  const error = await send(ctx, { waarden, bijlageIds: readBijlageIds(form) });
  const fresh = error.code === "sleutel-hergebruikt" ? { ...waarden, sleutel: randomUUID() } : waarden;
  return { stap: "controle", waarden: fresh, voorstel: await describeVoorstel(ctx, waarden), ...faultsOf(error) };
}

/** Registers and goes to the confirmation. A file that is gone never keeps a melding from being sent. */
async function send(ctx: Ctx, { waarden, bijlageIds }: { waarden: MeldWaarden; bijlageIds: readonly string[] }): Promise<AppError> {
  const plek = await resolvePlek(ctx, waarden);
  const submit = (ids: readonly string[]) => submitMelding(ctx, toMelding(waarden, { plek, bijlageIds: ids }), { sleutel: waarden.sleutel, deur: "scherm" });
  let result = await submit(bijlageIds);
  const lostFile = !result.ok && result.error.code === "ongeldig" && result.error.fouten.some(({ veld }) => veld.startsWith("bijlageIds"));
  if (lostFile) result = await submit([]);
  if (result.ok) redirect(`/meldingen/${result.value.nummer}/ontvangen${lostFile ? "?foto=kwijt" : ""}`);
  return result.error;
}

const faultsOf = (error: AppError): Pick<MeldState, "fouten" | "melding"> =>
  error.code === "sleutel-hergebruikt"
    ? { fouten: [], melding: "U hebt dit formulier al eens verstuurd, met een andere tekst. Is dit een nieuwe melding? Druk dan nog een keer op Versturen." }
    : { fouten: error.code === "ongeldig" ? error.fouten : [], melding: describeError(error) };
