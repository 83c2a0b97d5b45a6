import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import type { FormState } from "@/lib/web/form-state";
import type { EigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { ErgerForm } from "./erger-form";
import { KnopForm } from "./knop-form";
import { TekstForm } from "./tekst-form";
import type { KlantActie } from "./volg-model";

type Props = { actie: KlantActie; begin: FormState; acties: EigenMelding["acties"]; erger: boolean; navragen: number; nummer: string };

function Uitklap({ kop, children }: { kop: string; children: ReactNode }) {
  return (
    <details className="group border-b border-line last:border-0">
      <summary className="flex min-h-12 items-center justify-between gap-3 font-medium hover:text-petrol">
        {kop}<ChevronDown aria-hidden className="size-5 shrink-0 transition-transform group-open:rotate-180" />
      </summary>
      <div className="pt-1 pb-4">{children}</div>
    </details>
  );
}

/** The quieter acts, folded: they open without JavaScript, and each is a form. */
export function WatUKuntDoen({ actie, begin, acties, erger, navragen, nummer }: Props) {
  const form = { actie, begin, nummer };
  if (!erger && !acties.some((naam) => ["inquire", "reopen", "close", "cancel"].includes(naam))) return null;
  return (
    <section aria-labelledby="doen" className="rounded-xl border border-line bg-surface px-5 py-3">
      <h2 id="doen" className="sr-only">Wat u nog meer kunt doen</h2>
      {erger ? <Uitklap kop="Het is erger geworden"><ErgerForm deur={{ actie, begin }} nummer={nummer} /></Uitklap> : null}
      {acties.includes("inquire") ? (
        <Uitklap kop="Vraag hoe het staat">
          {navragen > 0 ? <p className="mb-3 text-ink-2">{navragen === 1 ? "U vroeg dit al een keer." : `U vroeg dit al ${navragen} keer.`} Wij weten dat u wacht.</p> : null}
          <TekstForm {...form} soort="inquire" />
        </Uitklap>
      ) : null}
      {acties.includes("reopen") ? <Uitklap kop="Het is nog niet goed"><TekstForm {...form} soort="reopen" /></Uitklap> : null}
      {acties.includes("close") ? <Uitklap kop="Afsluiten"><KnopForm actie={actie} begin={begin} soort="close" /></Uitklap> : null}
      {acties.includes("cancel") ? <Uitklap kop="Melding intrekken"><KnopForm actie={actie} begin={begin} soort="cancel" /></Uitklap> : null}
    </section>
  );
}
