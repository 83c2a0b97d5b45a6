import type { BeheerState } from "./form-types";

/** What a trial form answers beside what was typed. */
export type ProefState = BeheerState & { readonly antwoord?: { readonly kop: string; readonly uitleg: readonly string[]; readonly href?: string } };
export type ProefActie = (previous: ProefState, form: FormData) => Promise<ProefState>;
