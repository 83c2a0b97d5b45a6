import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";

export type Tab = { href: string; label: ReactNode; nu?: boolean; aantal?: number | string };

/** Tabs that are links: the chosen one stands in the address, so it can be shared and gone back to. */
export function Tabs({ tabs, label, className }: { tabs: readonly Tab[]; label: string; className?: string }) {
  return (
    <nav aria-label={label} className={clsx("flex flex-wrap gap-x-5 border-b border-line max-sm:gap-x-3.5", className)}>
      {tabs.map((tab) => (
        <Link prefetch={false}
          key={tab.href} href={tab.href} aria-current={tab.nu ? "page" : undefined} scroll={false}
          className={clsx(
            "-mb-px inline-flex min-h-10 items-center gap-1.5 border-b-2 px-0.5 transition-colors",
            tab.nu ? "border-petrol font-semibold text-petrol" : "border-transparent text-ink-2 hover:border-line-strong hover:text-ink",
          )}
        >
          {tab.label}
          {tab.aantal === undefined ? null : <span className="text-sm tabular-nums">{tab.aantal}</span>}
        </Link>
      ))}
    </nav>
  );
}
