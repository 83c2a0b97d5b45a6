"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import type { MeldState, ProductTegel } from "@/components/portaal/meld-state";
import { SubmitMeldingInput } from "@/lib/contracts/melding/submit-melding";
import { parseInput } from "@/lib/contracts/parse-input";
import { collectVelden } from "@/lib/domain/formulier/veld-antwoorden";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import { formatDatum, toDag } from "@/lib/domain/sla/amsterdam";
import { describeError } from "@/lib/i18n/fouten";
import { findMeldProduct } from "@/lib/queries/portaal/propose-melding";
import { submitTweeMeldingen } from "@/lib/use-cases/melding/submit-twee-meldingen";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { requireActionContext } from "@/lib/web/context";
import { readBijlageIds, readWaarden, resolvePlek, toMelding, type Ctx, type GevondenPlek } from "./meld-invoer";
import { meldMee } from "./meld-mee";
import { toTweeMeldingen } from "./meld-splitsing";
import { antwoordenOf, asksQuestions, judgeVragen, productOf, toVragen, veldenOf } from "./meld-stappen";
import { resolveVoor, type GevondenVoor } from "./meld-voor";
import { describeVoorstel } from "./meld-voorstel";

/** One button per step: further, back to change something, or send. All that was typed comes along every time. */
export async function meldAction(_previous: MeldState, form: FormData): Promise<MeldState> {
  const ctx = await requireActionContext();
  const knop = form.get("stap");
  const start = await readStart(ctx, form);
  if (knop === "terug") return start;
  if (form.has("meemelden")) return meldMee(ctx, start, form);
  const tekst = start.voorafNaam ? null : parseInput(SubmitMeldingInput.pick({ omschrijving: true }), { omschrijving: start.waarden.omschrijving });
  if (tekst?.ok === false) return { ...start, ...faultsOf(tekst.error) };
  const ronde = { start, voorstel: await describeVoorstel(ctx, start.waarden) };
  const controle: MeldState = { ...start, stap: "controle", voorstel: ronde.voorstel };
  if (knop === "vragen" || knop === "anders-vragen") return toVragen(ronde);
  if (knop === "anders-controle") return controle;
  if (knop === "verder-vragen" || knop === "versturen") {
    const nogVragen = judgeVragen(ronde);
    if (nogVragen) return toVragen(ronde, nogVragen);
    return knop === "versturen" ? send(ctx, controle, { form, product: productOf(ronde.voorstel) }) : controle;
  }
  return asksQuestions(ronde.voorstel) ? toVragen(ronde) : controle;
}

async function readStart(ctx: Ctx, form: FormData): Promise<MeldState> {
  const gelezen = readWaarden(form);
  const waarden = String(form.get("stap")).startsWith("anders-") ? { ...gelezen, dubbel: "nee" } : gelezen;
  const vooraf = waarden.vooraf ? await findMeldProduct(ctx, waarden.vooraf) : null;
  return {
    stap: "wat", waarden: { ...waarden, vooraf: vooraf?.code ?? "" }, velden: collectVelden(form.entries()), voorstel: null, fouten: [], melding: null,
    voorafNaam: vooraf?.naam ?? null, vandaag: formatDatum(toDag(ctx.now().getTime())),
  };
}

type Zending = { readonly controle: MeldState; readonly product: ProductTegel | null; readonly plek: GevondenPlek; readonly voor: GevondenVoor };

/** One melding, or the two of one text; answers their numbers. */
async function submit(ctx: Ctx, { controle, product, plek, voor }: Zending, bijlageIds: readonly string[]): Promise<Result<readonly string[], AppError>> {
  const { waarden, velden } = controle;
  const deur = { sleutel: waarden.sleutel, deur: "portaal" } as const;
  if (waarden.splits === "twee" && controle.voorstel?.splitsing) {
    const twee = await submitTweeMeldingen(ctx, await toTweeMeldingen(ctx, { controle, product, plek, voor, bijlageIds }), deur);
    return twee.ok ? ok(twee.value.map(({ nummer }) => nummer)) : twee;
  }
  const een = await submitMelding(ctx, { ...toMelding(waarden, { plek, voor, bijlageIds, productNaam: controle.voorafNaam }), ...antwoordenOf(product, { waarden, velden, bijlageIds }) }, deur);
  return een.ok ? ok([een.value.nummer]) : een;
}

/** Registers and goes to the confirmation. A file that is gone never keeps a melding from being sent. */
async function send(ctx: Ctx, controle: MeldState, { form, product }: { form: FormData; product: ProductTegel | null }): Promise<MeldState> {
  const [plek, voor] = await Promise.all([resolvePlek(ctx, controle.waarden), resolveVoor(ctx, controle.waarden)]);
  const zending = { controle, product, plek, voor };
  let result = await submit(ctx, zending, readBijlageIds(form));
  const lostFile = !result.ok && result.error.code === "ongeldig" && result.error.fouten.some(({ veld }) => veld.startsWith("bijlageIds"));
  if (lostFile) result = await submit(ctx, zending, []);
  if (result.ok) {
    const [nummer, ook] = result.value;
    const vraag = new URLSearchParams({ ...(ook ? { ook } : {}), ...(lostFile ? { foto: "kwijt" } : {}) }).toString();
    redirect(`/meldingen/${nummer}/ontvangen${vraag ? `?${vraag}` : ""}`);
  }
  const fresh = result.error.code === "sleutel-hergebruikt" ? { ...controle.waarden, sleutel: randomUUID() } : controle.waarden;
  const fouten = faultsOf(result.error);
  const terug = { ...controle, waarden: fresh, ...fouten, fouten: veldenOf(fouten.fouten) };
  return fouten.fouten.some(({ veld }) => veld.startsWith("antwoorden")) ? { ...terug, stap: "vragen" } : terug;
}

const faultsOf = (error: AppError): Pick<MeldState, "fouten" | "melding"> =>
  error.code === "sleutel-hergebruikt"
    ? { fouten: [], melding: "U hebt dit formulier al eens verstuurd, met een andere tekst. Is dit een nieuwe melding? Druk dan nog een keer op Versturen." }
    : { fouten: error.code === "ongeldig" ? error.fouten : [], melding: describeError(error) };
