import clsx from "clsx";
import type { ReactNode } from "react";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";
import type { Moment } from "@/lib/format/amsterdam";

export type TijdlijnRegel = { id: string | number; op: Moment; tekst: ReactNode; door?: string | null; icoon?: ReactNode; nadruk?: boolean };

/** What happened, in order: one sentence per event, the exact time on hover. */
export function Tijdlijn({ regels, now, label = "Wat er gebeurde" }: { regels: readonly TijdlijnRegel[]; now: Moment; label?: string }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {regels.map((regel, index) => (
        <li key={regel.id} className="relative flex gap-3 pb-4 last:pb-0">
          {index < regels.length - 1 ? <span aria-hidden className="absolute top-6 bottom-0 left-[0.6875rem] w-px bg-line-strong" /> : null}
          <span aria-hidden className={clsx("grid size-5.5 shrink-0 place-items-center rounded-full [&_svg]:size-3.5", regel.nadruk ? "bg-petrol text-on-petrol" : "bg-petrol-soft text-petrol-strong")}>
            {regel.icoon ?? <span className="size-1.5 rounded-full bg-current" />}
          </span>
          <span className="min-w-0 flex-1">
            <span className={clsx("block", regel.nadruk && "font-semibold")}>{regel.tekst}</span>
            <span className="block text-sm text-ink-2">
              <time dateTime={new Date(regel.op).toISOString()} title={formatVolledig(regel.op)}>{formatTabelMoment(regel.op, now)}</time>
              {regel.door ? ` · ${regel.door}` : null}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
