import type { Metadata } from "next";
import type { ReactNode } from "react";
import { uitlogAction } from "@/app/(publiek)/inloggen/uitlog-action";
import { BeheerZijkant } from "@/components/beheer/beheer-zijkant";
import { Bel } from "@/components/attenties/bel";
import { StroomBron } from "@/components/layout/stroom-bron";
import { StaffShell } from "@/components/layout/staff-shell";
import { requireScreen } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";

export const metadata: Metadata = { title: { default: "Beheer", template: "%s – Beheer – Serviceplein" } };

export default async function BeheerLayout({ children }: { children: ReactNode }) {
  const { organisatie, profiel, schermen, servicedesk } = await readShell(await requireScreen("beheer.personen"));
  return (
    <StaffShell organisatie={organisatie} profiel={profiel} uitlogActie={uitlogAction} nav={schermen} telefoon={servicedesk.telefoon} bel={<><Bel /><StroomBron /></>} views={<BeheerZijkant />} viewsLabel="Beheer">
      {children}
    </StaffShell>
  );
}
