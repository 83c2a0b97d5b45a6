import { Textarea } from "@/components/ui/textarea";
import { TextInput } from "@/components/ui/text-input";
import type { OpdrachtActie } from "@/lib/contracts/opdracht/acties";
import type { FormState } from "@/lib/web/form-state";
import { redenOf } from "@/components/ui/veld-reden";

type Veld = { naam: string; label: string; hint?: string; optioneel?: boolean; soort: "tekst" | "moment"; start?: string };

const VELDEN: Partial<Record<OpdrachtActie, readonly Veld[]>> = {
  refuse: [{ naam: "reden", label: "Waarom kunt u dit niet doen?", soort: "tekst" }],
  plan: [{ naam: "van", label: "Vanaf", soort: "moment" }, { naam: "tot", label: "Tot", soort: "moment" }],
  "await-material": [{ naam: "verwachtOp", label: "Wanneer verwacht u het?", soort: "moment", optioneel: true }],
  "restore-temporarily": [{ naam: "tekst", label: "Wat hebt u voorlopig gedaan?", soort: "tekst" }],
  finish: [{ naam: "resultaat", label: "Wat hebt u gedaan?", hint: "De klant kan dit lezen.", soort: "tekst", start: "Het is gemaakt en werkt weer." }],
};

/** True when the action asks something before it can be done. */
export const hasVelden = (actie: OpdrachtActie): boolean => VELDEN[actie] !== undefined;

/** The fields of an action; `kenmerk` keeps the ids apart where several forms stand on one page. */
export function ActieVelden({ actie, state }: { actie: OpdrachtActie; state: FormState }) {
  return (VELDEN[actie] ?? []).map(({ naam, soort, start, ...text }) => {
    const gedeeld = { ...text, naam, fout: redenOf(state.fouten, naam), defaultValue: state.waarden[naam] ?? start ?? "" };
    return soort === "tekst" ? <Textarea key={naam} {...gedeeld} rows={3} /> : <TextInput key={naam} {...gedeeld} type="datetime-local" />;
  });
}
