import type { Metadata } from "next";
import type { ReactNode } from "react";
import { requireScreen } from "@/lib/web/context";
import { SchrijfSchil } from "../schrijf-schil";

export const metadata: Metadata = { title: { default: "Teksten", template: "%s – Teksten – Serviceplein" } };

export default async function TekstenLayout({ children }: { children: ReactNode }) {
  return <SchrijfSchil ctx={await requireScreen("tekst.write")}>{children}</SchrijfSchil>;
}
