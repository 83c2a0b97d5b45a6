import type { ReactNode } from "react";
import { uitlogAction } from "@/app/(publiek)/inloggen/uitlog-action";
import { Bel } from "@/components/attenties/bel";
import { StroomBron } from "@/components/layout/stroom-bron";
import { StaffShell } from "@/components/layout/staff-shell";
import { requireScreen } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";

/** The work of a team, made for a hand and a phone first. */
export default async function BackofficeLayout({ children }: { children: ReactNode }) {
  const { organisatie, profiel, schermen, servicedesk } = await readShell(await requireScreen("werk.read"));
  const nav = [...schermen, { href: "/werk/nieuw", label: "Zelf gezien" }];
  return (
    <StaffShell organisatie={organisatie} profiel={profiel} uitlogActie={uitlogAction} nav={nav} telefoon={servicedesk.telefoon} bel={<><Bel /><StroomBron /></>} maat="telefoon">
      <div className="mx-auto max-w-2xl">{children}</div>
    </StaffShell>
  );
}
