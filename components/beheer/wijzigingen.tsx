import { Panel } from "@/components/ui/panel";
import { veldNaam } from "./veld-namen";

export type WijzigingItem = { readonly id: string; readonly moment: string; readonly precies: string; readonly door: string; readonly wat: string; readonly regels: readonly { readonly veld: string; readonly van: string; readonly naar: string }[] };

/** What happened to this thing, newest first: who, when, which fields. */
export function Wijzigingen({ items }: { items: readonly WijzigingItem[] }) {
  return (
    <Panel kop="Wijzigingen">
      {items.length === 0 ? <p className="text-ink-2">Nog niets gewijzigd sinds de start.</p> : (
        <ol className="flex flex-col gap-3">
          {items.map(({ id, moment, precies, door, wat, regels }) => (
            <li key={id} className="border-l-2 border-line pl-3">
              <p><span className="font-medium">{wat}</span> <span className="text-ink-2">door {door} · <time title={precies}>{moment}</time></span></p>
              {regels.length > 0 ? (
                <ul className="text-sm text-ink-2">
                  {regels.map(({ veld, van, naar }) => <li key={veld} className="break-words">{veldNaam(veld)}{van || naar ? `: ${van || "leeg"} → ${naar || "leeg"}` : ""}</li>)}
                </ul>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
