"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import type { MeldState, ProductTegel } from "@/components/portaal/meld-state";
import { SubmitMeldingInput } from "@/lib/contracts/melding/submit-melding";
import { parseInput } from "@/lib/contracts/parse-input";
import { CONCEPT_STAPPEN } from "@/lib/domain/concept/concept";
import type { AppError } from "@/lib/domain/shared/app-error";
import { describeError } from "@/lib/i18n/fouten";
import { clearAfgemeld } from "@/lib/web/afgemeld-cookie";
import { requireActionContext, tryActionContext } from "@/lib/web/context";
import { wieOf } from "@/lib/web/wie";
import { keepAfgemeld, keepStap } from "./keep-stap";
import type { Ctx } from "./meld-invoer";
import { meldMee } from "./meld-mee";
import { readStand, readStart } from "./meld-stand";
import { asksQuestions, judgeVragen, productOf, toVragen, veldenOf } from "./meld-stappen";
import { describeVoorstel } from "./meld-voorstel";
import { sendMelding } from "./send-melding";

/** One button per step: further, back to change something, or send. All that was typed comes along every time. */
export async function meldAction(previous: MeldState, form: FormData): Promise<MeldState> {
  const ctx = await formContext(form);
  if (!ctx) return { ...previous, afgemeld: true };
  await clearAfgemeld();
  const stand = await runStap(ctx, form);
  return form.has("wie") ? stand : keepStap(ctx, stand, form);
}

async function runStap(ctx: Ctx, form: FormData): Promise<MeldState> {
  const knop = form.get("stap");
  if (knop === "herstel") return readStand(ctx, form, CONCEPT_STAPPEN.find((stap) => stap === form.get("naar")) ?? "wat");
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

/** Registers and goes to the confirmation. */
async function send(ctx: Ctx, controle: MeldState, inhoud: { form: FormData; product: ProductTegel | null }): Promise<MeldState> {
  const result = await sendMelding(ctx, controle, inhoud);
  if (result.ok) {
    const { nummer, ook, fotoKwijt } = result.value;
    const vraag = new URLSearchParams({ ...(ook ? { ook } : {}), ...(fotoKwijt ? { foto: "kwijt" } : {}) }).toString();
    redirect(`/meldingen/${nummer}/ontvangen${vraag ? `?${vraag}` : ""}`);
  }
  const fresh = result.error.code === "sleutel-hergebruikt" ? { ...controle.waarden, sleutel: randomUUID() } : controle.waarden;
  const fouten = faultsOf(result.error);
  const terug = { ...controle, waarden: fresh, ...fouten, fouten: veldenOf(fouten.fouten) };
  return fouten.fouten.some(({ veld }) => veld.startsWith("antwoorden")) ? { ...terug, stap: "vragen" } : terug;
}

/** A browser that can ask to sign in on the page says whose form it is; without JavaScript the login page comes in between, and what was typed waits for it. */
async function formContext(form: FormData): Promise<Ctx | null> {
  const wie = form.get("wie");
  const ctx = await tryActionContext();
  if (typeof wie === "string") return ctx && wie === wieOf(ctx) ? ctx : null;
  if (!ctx) await keepAfgemeld(form);
  return ctx ?? requireActionContext();
}

const faultsOf = (error: AppError): Pick<MeldState, "fouten" | "melding"> =>
  error.code === "sleutel-hergebruikt"
    ? { fouten: [], melding: "U hebt dit formulier al eens verstuurd, met een andere tekst. Is dit een nieuwe melding? Druk dan nog een keer op Versturen." }
    : { fouten: error.code === "ongeldig" ? error.fouten : [], melding: describeError(error) };
