import type { ReactNode } from "react";
import { uitlogAction } from "@/app/(publiek)/inloggen/uitlog-action";
import { Bel } from "@/components/attenties/bel";
import { StroomBron } from "@/components/layout/stroom-bron";
import { StaffShell } from "@/components/layout/staff-shell";
import { requireScreen } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";

export default async function ManagementLayout({ children }: { children: ReactNode }) {
  const { organisatie, profiel, schermen, servicedesk } = await readShell(requireScreen("sturen.read"));
  return <StaffShell organisatie={organisatie} profiel={profiel} uitlogActie={uitlogAction} nav={schermen} telefoon={servicedesk.telefoon} bel={<><Bel /><StroomBron /></>}>{children}</StaffShell>;
}
