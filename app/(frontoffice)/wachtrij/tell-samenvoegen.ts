import type { AppError } from "@/lib/domain/shared/app-error";
import { describeError } from "@/lib/i18n/fouten";
import type { SamenUitkomst } from "@/lib/use-cases/melding/merge-meldingen";
import { EMPTY_FORM, klaarState, type FormState } from "@/lib/web/form-state";

const zin = (error: AppError): string => (error.code === "ongeldig" ? error.fouten[0]?.reden ?? describeError(error) : describeError(error));
const meldingen = (aantal: number): string => (aantal === 1 ? "1 melding is" : `${aantal} meldingen zijn`);

/** How a merge of many went: all done in one sentence, else of each that stayed behind why. */
export function tellSamenvoegen(hoofd: number, uitkomsten: readonly SamenUitkomst[]): FormState {
  const versies = Object.fromEntries(uitkomsten.flatMap(({ nummer, uitkomst }) => (uitkomst.ok ? [[`M${nummer}`, uitkomst.value.versie]] : [])));
  const gedaan = Object.keys(versies).length;
  const fouten = uitkomsten.flatMap(({ nummer, uitkomst }) => (uitkomst.ok ? [] : [{ veld: `M${nummer}`, reden: `M${nummer}: ${zin(uitkomst.error)}` }]));
  if (fouten.length === 0) return klaarState(`${meldingen(gedaan)} samengevoegd met M${hoofd}. De klanten krijgen bericht.`, { versies });
  return { ...EMPTY_FORM, status: "fout", fouten, melding: gedaan === 0 ? "Er is niets samengevoegd." : `${meldingen(gedaan)} samengevoegd met M${hoofd}. De rest niet.`, versies };
}
