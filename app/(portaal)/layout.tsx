import type { ReactNode } from "react";
import { KlantShell } from "@/components/layout/klant-shell";
import { requireContext } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";
import { uitlogAction } from "../(publiek)/inloggen/uitlog-action";

const NAV = [{ href: "/", label: "Servicepagina" }, { href: "/meldingen", label: "Mijn meldingen" }, { href: "/artikelen", label: "Uitleg en regels" }];

export default async function PortaalLayout({ children }: { children: ReactNode }) {
  return <KlantShell {...await readShell(requireContext())} uitlogActie={uitlogAction} nav={NAV}>{children}</KlantShell>;
}
