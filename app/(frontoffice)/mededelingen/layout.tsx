import type { Metadata } from "next";
import type { ReactNode } from "react";
import { uitlogAction } from "@/app/(publiek)/inloggen/uitlog-action";
import { Bel } from "@/components/attenties/bel";
import { StaffShell } from "@/components/layout/staff-shell";
import { StroomBron } from "@/components/layout/stroom-bron";
import { requireScreen } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";

export const metadata: Metadata = { title: { default: "Mededelingen", template: "%s – Mededelingen – Serviceplein" } };

/** The desk and beheer share this screen; the shell shows each the screens of their own. */
export default async function MededelingenLayout({ children }: { children: ReactNode }) {
  const { organisatie, profiel, schermen, servicedesk } = await readShell(await requireScreen("mededeling.write"));
  return (
    <StaffShell organisatie={organisatie} profiel={profiel} uitlogActie={uitlogAction} nav={schermen} telefoon={servicedesk.telefoon} bel={<><Bel /><StroomBron /></>}>
      {children}
    </StaffShell>
  );
}
