import type { z } from "zod";
import type { Context } from "@/lib/data/context";
import type { AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";

export type Method = "GET" | "POST";
export type Call<Q = unknown, B = unknown> = {
  readonly ctx: Context; readonly request: Request; readonly params: Readonly<Record<string, string>>; readonly query: Q; readonly body: B;
};
export type Answer = { readonly status?: number; readonly body: unknown; readonly headers?: Record<string, string> };

/**
 * One call of the API as data: router, documentation, permission matrix and fuzzing all read this.
 * The body reaches the command raw; its schema here is the one that the command parses with.
 */
export type Endpoint = {
  readonly method: Method;
  /** As in OpenAPI: /meldingen/{nummer}. */
  readonly path: string;
  readonly id: string;
  readonly samenvatting: string;
  readonly onderwerp: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Other than JSON, the endpoint reads the body itself. */
  readonly multipart?: true;
  readonly antwoord: z.ZodType;
  readonly status?: 201;
  readonly idempotent?: true;
  /** For acting on one version. */
  readonly conflicten?: true;
  readonly handle: (call: Call) => Promise<Result<Answer, AppError>>;
};
