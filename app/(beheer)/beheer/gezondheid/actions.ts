"use server";

import { revalidatePath } from "next/cache";
import { retryJob } from "@/lib/use-cases/beheer/retry-job";
import { retryMail } from "@/lib/use-cases/beheer/retry-mail";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { readBeheerForm } from "../form-adapter";

/** Lets a failed mail be tried again. */
export async function retryMailAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await retryMail(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer/gezondheid");
  return klaarState("De mail staat weer klaar.");
}

/** Lets a failed job be tried again. */
export async function retryJobAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await retryJob(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer/gezondheid");
  return klaarState("De taak staat weer klaar.");
}
