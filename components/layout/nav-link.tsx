"use client";

import clsx from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export type NavItem = { href: string; label: string; icon?: ReactNode; aantal?: number | string };
type Props = { item: NavItem; /** The links beside it: one that lies nearer is where the person is. */ buren?: readonly NavItem[]; className?: string; actiefClass: string; rustClass?: string };

/** A link that knows when the person is already there, or somewhere below it. */
export function NavLink({ item, buren = [], className, actiefClass, rustClass }: Props) {
  const pathname = usePathname();
  const path = item.href.split("?")[0] ?? item.href;
  const isHere = pathname === path;
  const isBelow = path !== "/" && pathname.startsWith(`${path}/`) && !buren.some(({ href }) => href.length > path.length && pathname.startsWith(href));
  return (
    <Link prefetch={false} href={item.href} aria-current={isHere ? "page" : isBelow ? "true" : undefined} className={clsx(className, isHere || isBelow ? actiefClass : rustClass)}>
      {item.icon}
      <span className="max-w-full truncate">{item.label}</span>
      {item.aantal === undefined ? null : <span className="tabular-nums">{item.aantal}</span>}
    </Link>
  );
}
