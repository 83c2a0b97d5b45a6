import { MEESTE_STAPPEN } from "@/lib/domain/tekst/macro";

/** What each kind of step is asked; a field of another kind that the form still carries is left out. */
const VELDEN: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["nemen", []], ["indelen", ["kwis", "productCode"]], ["toewijzen", ["eigenaarId"]], ["uitzetten", ["teamId"]],
  ...["bericht", "vraag", "notitie", "gereed"].map((doe) => [doe, ["tekstId", "tekst"]] as const),
]);

/** The steps of a macro from its form, in order; a step without a choice is none. */
export function readStappen(form: FormData): Record<string, string>[] {
  return Array.from({ length: MEESTE_STAPPEN }, (_, index) => index).flatMap((index) => {
    const of = (veld: string): string => { const waarde = form.get(`stap${index}-${veld}`); return typeof waarde === "string" ? waarde.trim() : ""; };
    const doe = of("doe");
    if (doe === "") return [];
    const velden = (VELDEN.get(doe) ?? []).map((veld) => [veld, of(veld)] as const).filter(([, waarde]) => waarde !== "");
    // A chosen text goes before words that were typed earlier.
    const gekozen = velden.some(([veld]) => veld === "tekstId") ? velden.filter(([veld]) => veld !== "tekst") : velden;
    return [{ doe, ...Object.fromEntries(gekozen) }];
  });
}
