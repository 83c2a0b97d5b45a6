import { extractInfoFromServerReferenceId } from "next/dist/shared/lib/server-reference-info";

/** How many arguments an action reads; Next writes it in the name of the action. */
function countArgs(actie: string): number {
  return extractInfoFromServerReferenceId(actie).usedArgs.lastIndexOf(true) + 1;
}

/**
 * Whether a call of this action can have come from a form of ours: as many arguments as the action reads, of which the
 * last is the form. Null when the body is no form.
 */
export function isFormCall(actie: string, form: Pick<FormData, "get"> | null): boolean {
  const verwacht = countArgs(actie);
  if (verwacht === 0) return true;
  const raw = form?.get("0");
  try {
    const args: unknown = typeof raw === "string" ? JSON.parse(raw) : null;
    return Array.isArray(args) && args.length === verwacht && typeof args.at(-1) === "string" && /^\$K[0-9a-f]+$/.test(String(args.at(-1)));
  } catch {
    return false;
  }
}
