"use server";

import { revalidatePath } from "next/cache";
import { savePersoon } from "@/lib/use-cases/beheer/save-persoon";
import { formatGetal } from "@/lib/format/format-getal";
import { inviteIedereen } from "@/lib/use-cases/toegang/invite-iedereen";
import { invitePersoon } from "@/lib/use-cases/toegang/invite-persoon";
import { unlinkWerkaccount } from "@/lib/use-cases/toegang/unlink-werkaccount";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, toBeheerState } from "../form-adapter";

const VORM = { lijsten: ["rollen", "teamIds"], zoek: ["werkplekId"] } as const;

/** Adds or changes a persoon with roles and teams. */
export async function savePersoonAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await savePersoon(await requireActionContext(), readBeheerForm(form, VORM));
  if (!result.ok) return toBeheerState(result.error, form, VORM);
  return openBewaard("/beheer/mensen", result.value.id);
}

/** Mails a link to choose an own password. */
export async function invitePersoonAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await invitePersoon(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer/mensen", "layout");
  return klaarState(`De uitnodiging is onderweg naar ${result.value.email}.`);
}

const mensen = (aantal: number): string => (aantal === 1 ? "1 persoon" : `${formatGetal(aantal)} mensen`);

/** Mails everybody who cannot get in yet a link to choose an own password. */
export async function inviteIedereenAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await inviteIedereen(await requireActionContext());
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer/mensen", "layout");
  const { uitgenodigd, resterend } = result.value;
  return klaarState(`Uitnodiging onderweg naar ${mensen(uitgenodigd)}.${resterend > 0 ? ` Nog ${mensen(resterend)} te gaan: druk nog een keer.` : ""}`);
}

/** Forgets the work account of somebody, so that another one can take its place. */
export async function unlinkWerkaccountAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await unlinkWerkaccount(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer/mensen", "layout");
  return klaarState("De koppeling is verwijderd. Bij de volgende keer inloggen wordt het werkaccount met dit e-mailadres gekoppeld.");
}
