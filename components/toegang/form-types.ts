import type { FormState } from "@/lib/web/form-state";

/** A server action of a form, as `useActionState` calls it. */
export type FormActie = (previous: FormState, form: FormData) => Promise<FormState>;
export type FormProps = { actie: FormActie; begin: FormState };
