import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

type TableProps = { caption: string; captionZichtbaar?: boolean; children: ReactNode; className?: string };

/** A real table. On a phone put `kaarten` on it and `data-label` on each cell: rows become cards. */
export function Table({ caption, captionZichtbaar = false, kaarten = false, children, className }: TableProps & { kaarten?: boolean }) {
  return (
    <div className={clsx("overflow-x-auto", kaarten && "tabel-kaarten")}>
      <table className={clsx("w-full border-collapse text-left [&_tbody_tr:last-child_td]:border-0", className)}>
        <caption className={captionZichtbaar ? "pb-2 text-left text-lg font-semibold" : "sr-only"}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

type ThProps = ComponentProps<"th"> & { getal?: boolean; sorteer?: { href: string; richting?: "ascending" | "descending" } };

/** A column heading; with `sorteer` it is a link that sorts, and says how it is sorted now. */
export function Th({ getal = false, sorteer, children, className, scope = "col", ...rest }: ThProps) {
  const Pijl = sorteer?.richting === "descending" ? ArrowDown : ArrowUp;
  return (
    <th scope={scope} aria-sort={sorteer?.richting} className={clsx("border-b border-line px-2 py-2 text-sm font-medium text-ink-2", getal && "text-right", className)} {...rest}>
      {sorteer ? (
        <Link href={sorteer.href} scroll={false} className="inline-flex min-h-6 items-center gap-1 hover:text-ink">
          {children}{sorteer.richting ? <Pijl aria-hidden className="size-3.5" /> : null}
        </Link>
      ) : children}
    </th>
  );
}

export function Td({ getal = false, className, ...rest }: ComponentProps<"td"> & { getal?: boolean }) {
  return <td className={clsx("border-b border-line px-2 py-2.5 align-baseline", getal && "text-right whitespace-nowrap tabular-nums", className)} {...rest} />;
}
