import clsx from "clsx";
import type { AntwoordRegel } from "@/lib/domain/formulier/describe-antwoorden";

/** Questions with their answers, as they were sent. */
export function AntwoordLijst({ regels, className }: { regels: readonly AntwoordRegel[]; className?: string }) {
  return (
    <dl className={clsx("grid gap-x-6 gap-y-1.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]", className)}>
      {regels.map(({ sleutel, label, waarde }) => (
        <div key={sleutel} className="contents">
          <dt className="break-words text-ink-2">{label}</dt>
          <dd className="mb-1.5 font-medium break-words whitespace-pre-line sm:mb-0">{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
