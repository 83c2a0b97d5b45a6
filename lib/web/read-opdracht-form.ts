import type { OpdrachtActie } from "@/lib/contracts/opdracht/acties";
import { readLocalMoment } from "./read-local-moment";

const text = (form: FormData, naam: string): string => { const waarde = form.get(naam); return typeof waarde === "string" ? waarde : ""; };

/** The fields of an action from a form; moments are Dutch wall clock. What is wrong is left to the contract to say. */
export function readOpdrachtForm(actie: OpdrachtActie, form: FormData): Record<string, unknown> {
  switch (actie) {
    case "refuse": case "reject-result": case "withdraw": return { reden: text(form, "reden") };
    case "plan": return { van: readLocalMoment(form.get("van")) ?? "", tot: readLocalMoment(form.get("tot")) ?? "" };
    case "await-material": { const verwachtOp = readLocalMoment(form.get("verwachtOp")); return verwachtOp ? { verwachtOp } : {}; }
    case "restore-temporarily": return { tekst: text(form, "tekst") };
    case "finish": return { resultaat: text(form, "resultaat") };
    default: return {};
  }
}
