import type { Blok } from "@/lib/domain/artikel/parse-opmaak";
import type { FormState } from "@/lib/web/form-state";

/** What the editor shows after it was sent; the preview is made on the server, also without JavaScript. */
export type KennisState = FormState & { readonly voorbeeld?: readonly Blok[] };
export type KennisActie = (state: KennisState, form: FormData) => Promise<KennisState>;

/** An article can be linked to as many products as there are fields. */
export const PRODUCT_VELDEN = [0, 1, 2] as const;
