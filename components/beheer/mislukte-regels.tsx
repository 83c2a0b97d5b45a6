import { Badge } from "@/components/ui/badge";
import type { BeheerActie } from "./form-types";
import { KnopForm } from "./knop-form";

export type MislukteRegel = { readonly id: string; readonly titel: string; readonly moment: string; readonly reden: string; readonly isMislukt: boolean };

/** What waits or was given up, with the reason and a way to try again. */
export function MislukteRegels({ kop, rijen, actie }: { kop: string; rijen: readonly MislukteRegel[]; actie: BeheerActie }) {
  if (rijen.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-base">{kop}</h3>
      <ul className="divide-y divide-line">
        {rijen.map(({ id, titel, moment, reden, isMislukt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span className="min-w-0">
              <span className="flex flex-wrap items-center gap-2 font-medium">{titel}<Badge toon={isMislukt ? "let-op" : "wacht"}>{isMislukt ? "Mislukt" : "Wacht"}</Badge></span>
              <span className="block text-sm break-words text-ink-2">{moment} · {reden}</span>
            </span>
            {isMislukt ? <KnopForm actie={actie} vast={{ id }} knop="Opnieuw" size="klein" voor={titel} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
