import type { Metadata } from "next";
import type { ReactNode } from "react";
import { uitlogAction } from "@/app/(publiek)/inloggen/uitlog-action";
import { BeheerZijkant } from "@/components/beheer/beheer-zijkant";
import { Bel } from "@/components/attenties/bel";
import { StroomBron } from "@/components/layout/stroom-bron";
import { StaffShell } from "@/components/layout/staff-shell";
import { hasRight } from "@/lib/domain/authz/actor";
import { requireScreen } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";

export const metadata: Metadata = { title: { default: "Beheer", template: "%s – Beheer – Serviceplein" } };

export default async function BeheerLayout({ children }: { children: ReactNode }) {
  // Every page below judges its own right; who only keeps forms meets only those.
  const ctx = await requireScreen("beheer.formulieren");
  const { organisatie, profiel, schermen, servicedesk } = await readShell(ctx);
  return (
    <StaffShell organisatie={organisatie} profiel={profiel} uitlogActie={uitlogAction} nav={schermen} telefoon={servicedesk.telefoon} bel={<><Bel /><StroomBron /></>} views={<BeheerZijkant alles={hasRight(ctx.actor, "beheer.personen")} />} viewsLabel="Beheer">
      {children}
    </StaffShell>
  );
}
