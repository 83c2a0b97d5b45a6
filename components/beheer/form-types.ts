import type { VeldReden } from "@/components/ui/veld-reden";

/** What a form knows after it was sent; the same shape as the answer of an action. */
export type BeheerState = {
  readonly status: "leeg" | "fout" | "klaar";
  readonly fouten: readonly VeldReden[];
  readonly melding: string | null;
  readonly waarden: Readonly<Record<string, string>>;
  readonly versie?: number;
};
export type BeheerActie = (previous: BeheerState, form: FormData) => Promise<BeheerState>;

export const LEEG: BeheerState = { status: "leeg", fouten: [], melding: null, waarden: {} };
