"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { ViewsList } from "@/components/layout/views-list";

type Props = { aantallen: { nakijken: number; zoekmissen: number; concepten: number } };

/** What there is to keep up: all articles, those to look at again, drafts, and searches that found nothing. */
export function KennisZijkant({ aantallen: { nakijken, zoekmissen, concepten } }: Props) {
  const [pathname, vraag] = [usePathname(), useSearchParams()];
  const lijst = pathname === "/kennis";
  const views = [
    { href: "/kennis", label: "Alle artikelen", nu: lijst && !vraag.has("nakijken") && vraag.get("status") !== "concept" },
    { href: "/kennis?nakijken=ja", label: "Nakijken", aantal: nakijken, letOp: nakijken > 0, nu: lijst && vraag.has("nakijken") },
    { href: "/kennis?status=concept", label: "Concepten", aantal: concepten, nu: lijst && vraag.get("status") === "concept" },
    { href: "/kennis/zoeken", label: "Zoeken zonder resultaat", aantal: zoekmissen, letOp: zoekmissen > 0, nu: pathname === "/kennis/zoeken" },
  ];
  return <ViewsList label="Kennis" groepen={[{ views }]} />;
}
