import { z } from "zod";
import { MAIL_KEUZES, MAIL_STANDEN } from "@/lib/domain/melding/mailvoorkeur";
import { keuze } from "../velden";

/** Which mails a person wants: all, only what is needed, or the kinds that were ticked. */
export const MailvoorkeurInput = z.strictObject({ stand: keuze(MAIL_STANDEN, "Kies welke mails u wilt."), keuzes: z.array(z.enum(MAIL_KEUZES)) });
