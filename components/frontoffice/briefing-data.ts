import type { KlantBriefing } from "@/lib/queries/klant/get-klant";

type Json<T> = T extends Date ? string : T extends readonly (infer U)[] ? readonly Json<U>[] : T extends object ? { [K in keyof T]: Json<T[K]> } : T;
/** The briefing as it comes from the server: moments are text. */
export type BriefingData = Json<KlantBriefing>;
