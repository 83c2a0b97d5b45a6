import clsx from "clsx";
import type { ReactNode } from "react";

export type Stap = { label: string; bij?: ReactNode };
type Props = { stappen: readonly Stap[]; /** Zero-based; one past the end means all done. */ nu: number; label: string; kort?: boolean };

/** How far something is, as bars with words; the words carry the meaning, the bars the glance. */
export function ProgressSteps({ stappen, nu, label, kort = false }: Props) {
  return (
    <ol aria-label={label} className={clsx("flex", kort ? "gap-1" : "flex-col gap-3 sm:flex-row sm:gap-2")}>
      {stappen.map((stap, index) => {
        const staat = index < nu ? "klaar" : index === nu ? "nu" : "straks";
        return (
          <li key={stap.label} aria-current={staat === "nu" ? "step" : undefined} className={clsx(kort ? "w-11" : "flex-1", !kort && "flex gap-3 sm:block")}>
            <span aria-hidden className={clsx("block shrink-0 rounded-full", kort ? "h-1.5" : "w-1.5 sm:mb-2 sm:h-1.5 sm:w-auto", staat === "straks" ? "bg-line-strong" : "bg-petrol")} />
            <span className={kort ? "sr-only" : "block"}>
              <span className={clsx("block", staat === "nu" ? "font-semibold text-ink" : staat === "klaar" ? "text-ink" : "text-ink-2")}>
                {stap.label}
                <span className="sr-only">{staat === "klaar" ? " (klaar)" : staat === "nu" ? " (nu)" : " (nog niet)"}</span>
              </span>
              {stap.bij && !kort ? <span className="block text-sm text-ink-2">{stap.bij}</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
