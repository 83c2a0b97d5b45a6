"use client";

import { usePathname } from "next/navigation";
import { ViewsList } from "@/components/layout/views-list";
import { beheerGroepen } from "./beheer-nav";

/** The column of screens; it knows where the person is. */
export function BeheerZijkant({ alles }: { alles: boolean }) {
  return <ViewsList label="Beheer" groepen={beheerGroepen(usePathname(), alles)} />;
}
