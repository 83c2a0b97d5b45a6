"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import type { MeldState, ProductTegel } from "@/components/portaal/meld-state";
import { SubmitMeldingInput } from "@/lib/contracts/melding/submit-melding";
import { parseInput } from "@/lib/contracts/parse-input";
import { collectVelden } from "@/lib/domain/formulier/veld-antwoorden";
import type { AppError } from "@/lib/domain/shared/app-error";
import { formatDatum, toDag } from "@/lib/domain/sla/amsterdam";
import { describeError } from "@/lib/i18n/fouten";
import { findMeldProduct } from "@/lib/queries/portaal/propose-melding";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { requireActionContext } from "@/lib/web/context";
import { readBijlageIds, readWaarden, resolvePlek, toMelding, type Ctx } from "./meld-invoer";
import { antwoordenOf, asksQuestions, judgeVragen, productOf, toVragen } from "./meld-stappen";
import { describeVoorstel } from "./meld-voorstel";

/** One button per step: further, back to change something, or send. All that was typed comes along every time. */
export async function meldAction(_previous: MeldState, form: FormData): Promise<MeldState> {
  const ctx = await requireActionContext();
  const knop = form.get("stap");
  const start = await readStart(ctx, form);
  if (knop === "terug") return start;
  const tekst = start.voorafNaam ? null : parseInput(SubmitMeldingInput.pick({ omschrijving: true }), { omschrijving: start.waarden.omschrijving });
  if (tekst?.ok === false) return { ...start, ...faultsOf(tekst.error) };
  const ronde = { start, voorstel: await describeVoorstel(ctx, start.waarden) };
  const controle: MeldState = { ...start, stap: "controle", voorstel: ronde.voorstel };
  if (knop === "vragen") return toVragen(ronde);
  if (knop === "verder-vragen" || knop === "versturen") {
    const nogVragen = judgeVragen(ronde);
    if (nogVragen) return toVragen(ronde, nogVragen);
    return knop === "versturen" ? send(ctx, controle, { form, product: productOf(ronde.voorstel) }) : controle;
  }
  return asksQuestions(ronde.voorstel) ? toVragen(ronde) : controle;
}

async function readStart(ctx: Ctx, form: FormData): Promise<MeldState> {
  const waarden = readWaarden(form);
  const vooraf = waarden.vooraf ? await findMeldProduct(ctx, waarden.vooraf) : null;
  return {
    stap: "wat", waarden: { ...waarden, vooraf: vooraf?.code ?? "" }, velden: collectVelden(form.entries()), voorstel: null, fouten: [], melding: null,
    voorafNaam: vooraf?.naam ?? null, vandaag: formatDatum(toDag(ctx.now().getTime())),
  };
}

/** Registers and goes to the confirmation. A file that is gone never keeps a melding from being sent. */
async function send(ctx: Ctx, controle: MeldState, { form, product }: { form: FormData; product: ProductTegel | null }): Promise<MeldState> {
  const { waarden, velden } = controle;
  const plek = await resolvePlek(ctx, waarden);
  const submit = (bijlageIds: readonly string[]) => {
    const melding = { ...toMelding(waarden, { plek, bijlageIds, productNaam: controle.voorafNaam }), ...antwoordenOf(product, { waarden, velden, bijlageIds }) };
    return submitMelding(ctx, melding, { sleutel: waarden.sleutel, deur: "portaal" });
  };
  let result = await submit(readBijlageIds(form));
  const lostFile = !result.ok && result.error.code === "ongeldig" && result.error.fouten.some(({ veld }) => veld.startsWith("bijlageIds"));
  if (lostFile) result = await submit([]);
  if (result.ok) redirect(`/meldingen/${result.value.nummer}/ontvangen${lostFile ? "?foto=kwijt" : ""}`);
  const fresh = result.error.code === "sleutel-hergebruikt" ? { ...waarden, sleutel: randomUUID() } : waarden;
  return { ...controle, waarden: fresh, ...faultsOf(result.error) };
}

const faultsOf = (error: AppError): Pick<MeldState, "fouten" | "melding"> =>
  error.code === "sleutel-hergebruikt"
    ? { fouten: [], melding: "U hebt dit formulier al eens verstuurd, met een andere tekst. Is dit een nieuwe melding? Druk dan nog een keer op Versturen." }
    : { fouten: error.code === "ongeldig" ? error.fouten : [], melding: describeError(error) };
