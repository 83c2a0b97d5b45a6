"use server";

import { redirect } from "next/navigation";
import type { KennisState } from "@/components/artikel/kennis-state";
import { parseOpmaak } from "@/lib/domain/artikel/parse-opmaak";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { draftArtikel } from "@/lib/use-cases/artikel/draft-artikel";
import { judgeZoekmis } from "@/lib/use-cases/artikel/judge-zoekmis";
import { publishArtikel } from "@/lib/use-cases/artikel/publish-artikel";
import { restoreVersie } from "@/lib/use-cases/artikel/restore-versie";
import { saveArtikel } from "@/lib/use-cases/artikel/save-artikel";
import { withdrawArtikel } from "@/lib/use-cases/artikel/withdraw-artikel";
import { requireActionContext } from "@/lib/web/context";
import { toFormState, type FormState } from "@/lib/web/form-state";
import { readArtikelForm, readTekst } from "./artikel-invoer";

const withVoorbeeld = (state: FormState, form: FormData): KennisState => ({ ...state, voorbeeld: parseOpmaak(readTekst(form, "tekst").slice(0, 20_000)) });

/** Keeps the working copy, and publishes it when asked; or only shows what it looks like. */
export async function kennisAction(_previous: KennisState, form: FormData): Promise<KennisState> {
  const ctx = await requireActionContext();
  const refuse = (error: AppError, rest: Partial<FormState> = {}): KennisState => withVoorbeeld({ ...toFormState(error, form), ...rest }, form);
  if (!hasRight(ctx.actor, "artikel.write")) return { ...toFormState({ code: "geen-recht", recht: "artikel.write" }, form) };
  if (form.get("actie") === "voorbeeld") {
    const { waarden } = toFormState({ code: "niet-aangemeld" }, form);
    return withVoorbeeld({ status: "klaar", fouten: [], melding: "Hieronder staat het voorbeeld. Er is nog niets bewaard.", waarden }, form);
  }
  const saved = await saveArtikel(ctx, await readArtikelForm(ctx, form));
  if (!saved.ok) return refuse(saved.error);
  const { code, versie } = saved.value;
  if (form.get("actie") !== "publiceren") redirect(`/kennis/${code}?bewaard=concept`);
  const published = await publishArtikel(ctx, { code, versie, toelichting: readTekst(form, "toelichting") });
  // The text is kept by now: the next try is about the article that exists.
  if (!published.ok) return refuse(published.error, { versie, waarden: { ...toFormState(published.error, form).waarden, code } });
  redirect(`/kennis/${code}?bewaard=gepubliceerd`);
}

/** Takes an article away from readers, or puts an older text back. */
export async function artikelStapAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const raw = { code: form.get("code"), versie: form.get("versie") };
  const isTerug = form.get("actie") === "terugzetten";
  const result = isTerug ? await restoreVersie(ctx, { ...raw, nummer: form.get("nummer") }) : await withdrawArtikel(ctx, raw);
  if (!result.ok) return toFormState(result.error, form);
  redirect(`/kennis/${String(raw.code)}?bewaard=${isTerug ? "teruggezet" : "ingetrokken"}`);
}

/** "Niet nodig", or that taken back. */
export async function zoekmisAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const oordeel = form.get("oordeel");
  const result = await judgeZoekmis(ctx, { tekst: form.get("tekst"), oordeel });
  if (!result.ok) return toFormState(result.error, form);
  redirect(oordeel === "open" ? "/kennis/zoeken?afgehandeld=ja" : "/kennis/zoeken");
}

/** From an answered melding to a draft, which is then opened. */
export async function draftAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const nummer = Number(readTekst(form, "nummer").replace(/^M/i, ""));
  const result = await draftArtikel(ctx, Number.isInteger(nummer) && nummer > 0 && nummer < 2_147_483_647 ? nummer : 0);
  if (!result.ok) return toFormState(result.error, form);
  redirect(`/kennis/${result.value.code}?bewaard=melding`);
}
