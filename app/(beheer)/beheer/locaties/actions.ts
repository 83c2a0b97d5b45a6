"use server";

import { renewPlekCode } from "@/lib/use-cases/beheer/renew-plek-code";
import { saveLocatie } from "@/lib/use-cases/beheer/save-locatie";
import { requireActionContext } from "@/lib/web/context";
import type { FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, toBeheerState } from "../form-adapter";

/** A new code for a label; the old one stops working. */
export async function renewPlekCodeAction(_previous: FormState, form: FormData): Promise<FormState> {
  const raw = readBeheerForm(form);
  const result = await renewPlekCode(await requireActionContext(), raw);
  if (!result.ok) return toBeheerState(result.error, form);
  return openBewaard("/beheer/locaties", String(raw["id"]));
}

const VORM = { zoek: ["ouderId"] } as const;

/** Adds, renames or moves a place. */
export async function saveLocatieAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveLocatie(await requireActionContext(), readBeheerForm(form, VORM));
  if (!result.ok) return toBeheerState(result.error, form, VORM);
  return openBewaard("/beheer/locaties", result.value.id);
}
