import { z } from "zod";
import { IMPORT_SOORTEN } from "@/lib/domain/import/import-soort";
import { geheel, idVeld, keuze } from "./velden";

const AANTAL = { min: 0, max: 1_000_000 };

/** The confirmation: which file, and what the preview promised, so that nothing else happens than was shown. */
export const ApplyImportInput = z.strictObject({ soort: keuze(IMPORT_SOORTEN), bestandId: idVeld(), toevoegen: geheel(AANTAL), wijzigen: geheel(AANTAL) });
