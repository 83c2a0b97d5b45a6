import "server-only";
import type { Context } from "@/lib/data/context";
import { APP_ERRORS, type AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";
import { describeError } from "@/lib/i18n/fouten";
import { findContext } from "./context";

/** Answers a page of ours with data: the value, or the status and the sentence of an expected error. */
export async function answerJson<T>(read: (ctx: Context) => Promise<Result<T, AppError>>): Promise<Response> {
  const ctx = await findContext();
  const result: Result<T, AppError> = ctx ? await read(ctx) : { ok: false, error: { code: "niet-aangemeld" } };
  if (result.ok) return Response.json(result.value);
  return Response.json({ melding: describeError(result.error) }, { status: APP_ERRORS[result.error.code].status });
}
