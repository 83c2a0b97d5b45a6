import { classifyDbError } from "./classify-db-error";

/**
 * Which of these names (columns or constraints) a unique violation is about, or null when the error is
 * another one. Prisma names columns for its own indexes and constraints for ours, so both are searched.
 */
export function findUniqueViolation(error: unknown, namen: readonly string[]): string | null {
  if (classifyDbError(error) !== "conflict") return null;
  const text = describe(error);
  return [...namen].sort((a, b) => b.length - a.length).find((naam) => new RegExp(`(^|[^a-z0-9])${naam}([^a-z0-9]|$)`, "i").test(text)) ?? null;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const { meta } = error as { meta?: unknown };
  return `${error.message} ${JSON.stringify(meta, (_key, value: unknown) => (value instanceof Error ? { ...value, message: value.message } : value)) ?? ""}`;
}
