import type { z } from "zod";
import type { AppError, VeldFout } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/** Reads untrusted input by its contract; every wrong field comes back with a Dutch sentence. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): Result<z.output<S>, AppError> {
  const parsed = schema.safeParse(raw);
  return parsed.success ? ok(parsed.data) : err({ code: "ongeldig", fouten: parsed.error.issues.flatMap(toFouten) });
}

function toFouten(issue: z.core.$ZodIssue): VeldFout[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((veld) => ({ veld, reden: "Dit veld kennen wij niet." }));
  const veld = issue.path.map(String).join(".") || "body";
  return [{ veld, reden: isEnglish(issue.message) ? sentenceFor(issue) : issue.message }];
}

const isEnglish = (message: string): boolean => /^(Invalid|Too|Unrecognized|Expected|Required|Number|String)\b/.test(message);

function sentenceFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type": return issue.input === undefined ? "Dit veld ontbreekt of heeft de verkeerde soort waarde." : "Dit veld heeft de verkeerde soort waarde.";
    case "too_small": return `De waarde is te klein: minstens ${String(issue.minimum)}.`;
    case "too_big": return `De waarde is te groot: hoogstens ${String(issue.maximum)}.`;
    case "invalid_value": return `Kies uit: ${issue.values.map(String).join(", ")}.`;
    default: return "Deze waarde klopt niet.";
  }
}
