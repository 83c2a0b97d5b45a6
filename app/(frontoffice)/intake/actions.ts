"use server";

import type { MeldingOutput } from "@/lib/contracts/melding/melding-output";
import { persoonIdOf } from "@/lib/domain/authz/actor";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { addMeemelder } from "@/lib/use-cases/melding/add-meemelder";
import { markGereed } from "@/lib/use-cases/melding/mark-gereed";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { requireActionContext, type Context } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";

const SLEUTEL = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const veld = (form: FormData, naam: string): string | undefined => {
  const waarde = form.get(naam);
  return typeof waarde === "string" && waarde.trim() !== "" ? waarde : undefined;
};

function readMelding(form: FormData, zelf: string | null): Record<string, unknown> {
  const raw = {
    omschrijving: veld(form, "omschrijving"), kanaal: veld(form, "kanaal"), kwis: veld(form, "kwis"), productCode: veld(form, "productCode"), locatieId: veld(form, "locatieId"),
    plaatsTekst: veld(form, "locatieId") ? undefined : veld(form, "plaatsTekst") ?? veld(form, "locatie"), melderId: form.get("zelf") === "ja" ? zelf ?? undefined : veld(form, "klantId"), spoed: form.get("spoed") === "ja",
  };
  return Object.fromEntries(Object.entries(raw).filter(([, waarde]) => waarde !== undefined));
}

/** Sent twice, the second finds it gereed already: that is what was asked. */
async function finish(ctx: Context, { nummer, versie }: MeldingOutput, oplossing: string) {
  const result = await markGereed(ctx, Number(nummer.slice(1)), { versie, oplossing });
  return result.ok || result.error.code === "inmiddels-gewijzigd" ? null : result.error;
}

/** The same was reported already: the klant follows that one, and what they said stands there as a note. */
async function koppelMeemelder(ctx: Context, form: FormData, nummer: number): Promise<FormState> {
  const result = await addMeemelder(ctx, nummer, { persoonId: veld(form, "klantId"), tekst: veld(form, "omschrijving") });
  return result.ok ? klaarState("gekoppeld: de klant hoort hoe het verdergaat", { waarden: { nummer: `M${nummer}` } }) : toFormState(result.error, form);
}

/** Registers what somebody asks at the desk; with a result it is gereed at once: direct opgelost. */
export async function intakeAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const oplossing = veld(form, "oplossing");
  const direct = form.get("direct") === "ja";
  if (form.get("zelf") !== "ja" && !veld(form, "klantId")) return toFormState(ongeldig("klant", "Kies een klant uit de lijst, of registreer op uw eigen naam."), form);
  const koppel = Number(veld(form, "koppel"));
  if (Number.isInteger(koppel) && koppel > 0) return koppelMeemelder(ctx, form, koppel);
  if (direct && !oplossing) return toFormState(ongeldig("oplossing", "Schrijf voor de klant wat er is gedaan."), form);
  const sleutel = veld(form, "sleutel") ?? "";
  if (!SLEUTEL.test(sleutel)) return toFormState({ code: "sleutel-hergebruikt" }, form);

  const result = await submitMelding(ctx, readMelding(form, persoonIdOf(ctx.actor)), { sleutel: `intake-${sleutel}`, deur: "scherm" });
  if (!result.ok) return toFormState(result.error, form);
  const fout = direct && oplossing ? await finish(ctx, result.value, oplossing) : null;
  if (fout) return toFormState(fout, form);
  return klaarState(direct ? "geregistreerd en gereed gemeld" : "geregistreerd", { waarden: { nummer: result.value.nummer } });
}
