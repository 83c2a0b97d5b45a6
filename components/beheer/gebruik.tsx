import { Panel } from "@/components/ui/panel";

/** What hangs on this thing; that must be moved before it can go off. */
export function Gebruik({ items }: { items: readonly { readonly wat: string; readonly aantal: number }[] }) {
  return (
    <Panel kop="Waar gebruikt">
      {items.length === 0 ? <p className="text-ink-2">Nergens op dit moment.</p> : (
        <ul className="flex flex-col gap-1">
          {items.map(({ wat, aantal }) => <li key={wat} className="flex justify-between gap-3"><span>{wat}</span><span className="font-medium tabular-nums">{aantal}</span></li>)}
        </ul>
      )}
    </Panel>
  );
}
