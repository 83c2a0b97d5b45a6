import type { ReactNode } from "react";
import { uitlogAction } from "@/app/(publiek)/inloggen/uitlog-action";
import { Bel } from "@/components/attenties/bel";
import { StaffShell } from "@/components/layout/staff-shell";
import { StroomBron } from "@/components/layout/stroom-bron";
import { hasRight } from "@/lib/domain/authz/actor";
import type { Context } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";
import { BalieShell } from "./balie-shell";

type Props = { readonly ctx: Context; readonly views?: ReactNode; readonly viewsLabel?: string; readonly children: ReactNode };

/** Around what the desk and others write together: the desk keeps its own surroundings, who has no queue gets the screens of their own. */
export async function SchrijfSchil({ ctx, views, viewsLabel, children }: Props) {
  if (hasRight(ctx.actor, "wachtrij.read")) return <BalieShell ctx={ctx} views={views}>{children}</BalieShell>;
  const { organisatie, profiel, schermen, servicedesk } = await readShell(ctx);
  return (
    <StaffShell organisatie={organisatie} profiel={profiel} uitlogActie={uitlogAction} nav={schermen} telefoon={servicedesk.telefoon} bel={<><Bel /><StroomBron /></>} views={views} viewsLabel={viewsLabel}>
      {children}
    </StaffShell>
  );
}
