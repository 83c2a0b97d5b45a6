import { CircleCheck, TriangleAlert } from "lucide-react";

export type Peiler = { readonly naam: string; readonly waarde: string; readonly isGoed: boolean; readonly uitleg: string };

/** Each part of the machine with its state; what needs a look has a word and a sign, not only a colour. */
export function Peilers({ peilers }: { peilers: readonly Peiler[] }) {
  return (
    <ul className="grid gap-px overflow-hidden rounded-xl border border-line bg-line sm:grid-cols-2 xl:grid-cols-4">
      {peilers.map(({ naam, waarde, isGoed, uitleg }) => (
        <li key={naam} className="flex flex-col gap-0.5 bg-surface p-4">
          <span className="flex items-center gap-1.5 text-sm text-ink-2">
            {isGoed ? <CircleCheck aria-hidden className="size-4 text-groen" /> : <TriangleAlert aria-hidden className="size-4 text-koper" />}{naam}{isGoed ? null : <span className="font-semibold text-koper">let op</span>}
          </span>
          <span className="text-lg font-semibold">{waarde}</span>
          <span className="text-sm break-words text-ink-2">{uitleg}</span>
        </li>
      ))}
    </ul>
  );
}
