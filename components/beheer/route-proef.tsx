import { ChevronDown } from "lucide-react";
import { ProefForm } from "./proef-form";
import type { ProefActie } from "./proef-state";

/** Try the rules: choose a product and a place and read where it goes and why. */
export function RouteProef({ actie }: { actie: ProefActie }) {
  return (
    <details className="group rounded-xl border border-line bg-surface px-5 py-3">
      <summary className="flex min-h-8 items-center justify-between gap-3 font-semibold">Proef: waar gaat een melding heen?<ChevronDown aria-hidden className="size-4 transition-transform group-open:rotate-180" /></summary>
      <div className="pt-3">
        <ProefForm
          actie={actie} knop="Bepaal de route"
          velden={[
            { soort: "zoek", naam: "productId", label: "Product", optioneel: true, bron: "/beheer/opties/producten", start: null },
            { soort: "zoek", naam: "locatieId", label: "Plaats", optioneel: true, bron: "/beheer/opties/locaties", start: null },
          ]}
        />
      </div>
    </details>
  );
}
