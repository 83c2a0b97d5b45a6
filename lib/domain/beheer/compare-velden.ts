/** A value of a kept thing as it is compared and written down in the history. */
export type Waarde = string | number | boolean | Date | null | readonly string[];
export type Velden = Readonly<Record<string, Waarde>>;
export type Wijziging = { readonly veld: string; readonly van: string; readonly naar: string };

/** Shown instead of personal values: the history must outlive the erasure of a person. */
export const NIET_BEWAARD = "(niet bewaard)";

/** A value in words: lists by comma, dates as date, empty as nothing. */
export function describeWaarde(waarde: Waarde | undefined): string {
  if (waarde === null || waarde === undefined) return "";
  if (waarde instanceof Date) return waarde.toISOString().slice(0, 10);
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  return typeof waarde === "object" ? waarde.join(", ") : String(waarde);
}

/** Which fields differ and how; the values of `prive` fields are left out. Order in lists counts not. */
export function compareVelden(van: Velden, naar: Velden, prive: readonly string[] = []): Wijziging[] {
  const norm = (waarde: Waarde | undefined): string => (Array.isArray(waarde) ? [...(waarde as readonly string[])].sort().join("\n") : describeWaarde(waarde));
  return Object.keys(naar)
    .filter((veld) => norm(van[veld]) !== norm(naar[veld]))
    .map((veld) => prive.includes(veld)
      ? { veld, van: NIET_BEWAARD, naar: NIET_BEWAARD }
      : { veld, van: describeWaarde(van[veld]).slice(0, 200), naar: describeWaarde(naar[veld]).slice(0, 200) });
}
