import { z } from "zod";
import { SCHRIJF_TABS } from "@/lib/domain/tekst/schrijf-tab";
import { id, keuze } from "../velden";

const nummer = z.int().min(1).max(2_147_483_647);
const tab = keuze(SCHRIJF_TABS, "Deze plek om te schrijven kennen wij niet.");

/** What somebody is writing, as it stands; empty throws it away. */
export const SchrijfconceptInput = z.strictObject({
  nummer, tab, tekst: z.string().max(10_000, "Gebruik hoogstens 10.000 tekens.").refine((tekst) => !tekst.includes("\0") && tekst.isWellFormed(), "Hier staan tekens in die wij niet kunnen bewaren."),
});

/** Going on with what a colleague began. */
export const OvernemenInput = z.strictObject({ nummer, tab, vanId: id });
