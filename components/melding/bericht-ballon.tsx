import clsx from "clsx";
import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import type { Moment } from "@/lib/format/amsterdam";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";

export type BallonSoort = "van" | "aan" | "intern" | "leverancier";
type Props = {
  /** `van` what the other side wrote, `aan` what the reader's own side wrote, `intern` what a klant never sees. */
  soort: BallonSoort;
  door: string;
  op: Moment;
  now: Moment;
  tekst: string;
  children?: ReactNode;
};

const GROND = {
  van: "border-line bg-surface", aan: "border-transparent bg-petrol-soft",
  intern: "border-transparent bg-s-soft", leverancier: "border-transparent bg-w-soft",
} as const satisfies Record<BallonSoort, string>;

/** One message. The ground tells apart who may read it, and the word says it too. */
export function BerichtBallon({ soort, door, op, now, tekst, children }: Props) {
  return (
    <article className={clsx("rounded-lg border px-4 py-3", GROND[soort], soort === "aan" ? "ml-6" : "mr-6")}>
      <header className="mb-1 flex flex-wrap items-center gap-x-1.5 text-sm text-ink-2">
        {soort === "intern" ? <b className="inline-flex items-center gap-1 font-semibold text-s"><Lock aria-hidden className="size-3.5" />Intern ·</b> : null}
        {soort === "leverancier" ? <b className="font-semibold text-w">Leverancier ·</b> : null}
        <b className="min-w-0 font-semibold wrap-anywhere text-ink">{door}</b>
        <span aria-hidden>·</span>
        <time dateTime={new Date(op).toISOString()} title={formatVolledig(op)}>{formatTabelMoment(op, now)}</time>
      </header>
      <p className="break-words whitespace-pre-line">{tekst}</p>
      {children}
    </article>
  );
}
