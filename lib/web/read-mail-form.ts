import { MAIL_KEUZES } from "@/lib/domain/melding/mailvoorkeur";

/** The form with which somebody chooses their mails: one of three ways, and the boxes for who chooses themselves. */
export const readMailForm = (form: FormData): unknown => ({
  stand: form.get("stand") ?? undefined,
  keuzes: MAIL_KEUZES.filter((keuze) => form.get(`mail_${keuze}`) === "ja"),
});
