import type { ReactNode } from "react";
import { KlantShell } from "@/components/layout/klant-shell";
import { WachtVerzender } from "@/components/portaal/wacht-verzender";
import { requireContext } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";
import { wieOf } from "@/lib/web/wie";
import { uitlogAction } from "../(publiek)/inloggen/uitlog-action";

const NAV = [{ href: "/", label: "Servicepagina" }, { href: "/meldingen", label: "Mijn meldingen" }, { href: "/artikelen", label: "Uitleg en regels" }];

export default async function PortaalLayout({ children }: { children: ReactNode }) {
  const [shell, ctx] = await Promise.all([readShell(requireContext()), requireContext()]);
  return (
    <KlantShell {...shell} uitlogActie={uitlogAction} nav={NAV}>
      <WachtVerzender wie={wieOf(ctx)} />
      {children}
    </KlantShell>
  );
}
