import type { ReactNode } from "react";
import { uitlogAction } from "@/app/(publiek)/inloggen/uitlog-action";
import { Bel } from "@/components/attenties/bel";
import { NieuweMelding } from "@/components/frontoffice/nieuwe-melding";
import { Ongedaan } from "@/components/frontoffice/ongedaan";
import { Toetsen } from "@/components/frontoffice/toetsen";
import { ZoekBalk } from "@/components/frontoffice/zoek-balk";
import { StaffShell } from "@/components/layout/staff-shell";
import { StroomBron } from "@/components/layout/stroom-bron";
import type { Context } from "@/lib/web/context";
import { ongedaanAction } from "./wachtrij/ongedaan-action";
import { readStroomBegin } from "@/lib/queries/wachtrij/read-stroom-begin";
import { readShell } from "@/lib/web/shell";

type Props = { ctx: Context; vol?: boolean; views?: ReactNode; viewsBreedte?: number | null; stroomVanaf?: string; children: ReactNode };

/** The shell of every screen of the desk: search, new melding, bell, keys and the stream behind them. */
export async function BalieShell({ ctx, vol, views, viewsBreedte, stroomVanaf, children }: Props) {
  const [{ organisatie, profiel, schermen, servicedesk }, vanaf] = await Promise.all([readShell(ctx), stroomVanaf ?? readStroomBegin(ctx)]);
  return (
    <StaffShell
      organisatie={organisatie} profiel={profiel} uitlogActie={uitlogAction} nav={schermen} telefoon={servicedesk.telefoon} vol={vol}
      zoek={<ZoekBalk />} nieuw={<NieuweMelding />} bel={<Bel />} views={views} viewsLabel="Weergaven" viewsBreedte={viewsBreedte}
    >
      <StroomBron na={vanaf} /><Toetsen schermen={schermen} /><Ongedaan serverActie={ongedaanAction} />
      {children}
    </StaffShell>
  );
}
