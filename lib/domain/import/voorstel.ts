import type { Velden } from "../beheer/compare-velden";
import type { RijFout } from "./import-soort";

/** What one row wants: the whole thing as it would become. `id` null is new; `sleutel` names it inside the file. */
export type Voorstel<V extends Velden> = {
  readonly rij: number;
  readonly id: string | null;
  readonly sleutel: string;
  /** What people recognise it by in the preview. */
  readonly naam: string;
  readonly velden: V;
};
export type Voorstellen<V extends Velden> = { readonly voorstellen: readonly Voorstel<V>[]; readonly fouten: readonly RijFout[] };

/** Names compared as people mean them: without case and double spaces. */
export const norm = (tekst: string): string => tekst.trim().replace(/\s+/g, " ").toLowerCase();
