import type { Metadata } from "next";
import type { ReactNode } from "react";
import { uitlogAction } from "@/app/(publiek)/inloggen/uitlog-action";
import { Bel } from "@/components/attenties/bel";
import { StaffShell } from "@/components/layout/staff-shell";
import { StroomBron } from "@/components/layout/stroom-bron";
import { hasRight } from "@/lib/domain/authz/actor";
import { requireScreen } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";
import { BalieShell } from "../balie-shell";

export const metadata: Metadata = { title: { default: "Teksten", template: "%s – Teksten – Serviceplein" } };

/** The desk keeps its own surroundings here; productbeheerder and beheerder have theirs without the queue. */
export default async function TekstenLayout({ children }: { children: ReactNode }) {
  const ctx = await requireScreen("tekst.write");
  if (hasRight(ctx.actor, "wachtrij.read")) return <BalieShell ctx={ctx}>{children}</BalieShell>;
  const { organisatie, profiel, schermen, servicedesk } = await readShell(ctx);
  return (
    <StaffShell organisatie={organisatie} profiel={profiel} uitlogActie={uitlogAction} nav={schermen} telefoon={servicedesk.telefoon} bel={<><Bel /><StroomBron /></>}>
      {children}
    </StaffShell>
  );
}
