import type { Metadata } from "next";
import type { ReactNode } from "react";
import { requireScreen } from "@/lib/web/context";
import { SchrijfSchil } from "../schrijf-schil";

export const metadata: Metadata = { title: { default: "Mededelingen", template: "%s – Mededelingen – Serviceplein" } };

export default async function MededelingenLayout({ children }: { children: ReactNode }) {
  return <SchrijfSchil ctx={await requireScreen("mededeling.write")}>{children}</SchrijfSchil>;
}
