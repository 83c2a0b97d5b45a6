import type { Metadata } from "next";
import type { ReactNode } from "react";
import { KennisZijkant } from "@/components/artikel/kennis-zijkant";
import { countKennis } from "@/lib/queries/artikel/list-kennis";
import { requireScreen } from "@/lib/web/context";
import { SchrijfSchil } from "../schrijf-schil";

export const metadata: Metadata = { title: { default: "Kennis", template: "%s – Kennis – Serviceplein" } };

export default async function KennisLayout({ children }: { children: ReactNode }) {
  const ctx = await requireScreen("artikel.write");
  return <SchrijfSchil ctx={ctx} views={<KennisZijkant aantallen={await countKennis(ctx)} />} viewsLabel="Kennis">{children}</SchrijfSchil>;
}
