import type { VeldReden } from "@/components/ui/veld-reden";
import type { Conflict } from "@/lib/contracts/samen/conflict";

/** What a form gets back; the same shape as the server gives, known here without knowing the server. */
export type FormulierStand = {
  readonly status: "leeg" | "fout" | "klaar"; readonly fouten: readonly VeldReden[]; readonly melding: string | null;
  readonly waarden: Readonly<Record<string, string>>; readonly versie?: number; readonly versies?: Readonly<Record<string, number>>;
  /** What somebody else changed meanwhile, to choose from or to look at first. */
  readonly conflict?: Conflict;
  /** What was done can be undone for a moment, by this sign. */
  readonly herstelpunt?: string;
};
export type FormulierActie = (previous: FormulierStand, form: FormData) => Promise<FormulierStand>;
export const LEEG_FORMULIER: FormulierStand = { status: "leeg", fouten: [], melding: null, waarden: {} };
