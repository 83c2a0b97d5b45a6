import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { Selectie } from "@/components/frontoffice/selectie";
import { SamenVoorstel } from "@/components/frontoffice/samen/samen-voorstel";
import { WachtrijKader } from "@/components/frontoffice/wachtrij-kader";
import { WachtrijProvider } from "@/components/frontoffice/wachtrij-provider";
import { WachtrijViews } from "@/components/frontoffice/wachtrij-views";
import { readVlakken, VLAKKEN_COOKIE } from "@/components/layout/vlakken";
import { packRijen } from "@/lib/contracts/pack-rijen";
import { readWachtrijFilters, writeWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { countWeergaven } from "@/lib/queries/wachtrij/count-weergaven";
import { listWachtrij } from "@/lib/queries/wachtrij/list-wachtrij";
import { readStroomBegin } from "@/lib/queries/wachtrij/read-stroom-begin";
import { requireScreen } from "@/lib/web/context";
import { readHuis } from "@/lib/web/shell";
import { BalieShell } from "../balie-shell";
import { weergaveAction } from "./actions";
import { bulkAction } from "./bulk-action";
import { samenvoegAction } from "./samen-actions";

/** The filters in the address; a layout gets them from the proxy, because a layout that stays has no search of its own. */
async function readFilters() {
  const pad = (await headers()).get("x-pad") ?? "";
  return readWachtrijFilters(new URL(pad, "http://eigen.invalid").searchParams);
}

/** The list is made once, here; afterwards it renews itself with data while details open beside it. */
export default async function WachtrijLayout({ children }: { children: ReactNode }) {
  const ctx = await requireScreen("wachtrij.read");
  const filters = await readFilters();
  // The name of the house is asked beside the rows; the shell finds it ready.
  // First the place in the stream: what changes while the rows are read, is then told afterwards.
  const stroomVanaf = await readStroomBegin(ctx);
  const [lijst, tellingen] = await Promise.all([listWachtrij(ctx, filters), countWeergaven(ctx), readHuis()]);
  const { rijen, ...pagina } = lijst.ok ? lijst.value : { rijen: [], volgende: null };
  const start = { sleutel: writeWachtrijFilters(filters), rijen: packRijen(rijen), ...pagina, tellingen: tellingen.ok ? tellingen.value : {}, nu: ctx.now().getTime() };
  const { zij, zaak } = readVlakken((await cookies()).get(VLAKKEN_COOKIE)?.value);
  return (
    <WachtrijProvider start={start} weergaveActie={weergaveAction}>
      <BalieShell ctx={ctx} vol stroomVanaf={stroomVanaf} views={<WachtrijViews />} viewsBreedte={zij}><WachtrijKader breedte={zaak} boven={<SamenVoorstel serverActie={samenvoegAction} />}>{children}</WachtrijKader><Selectie serverActie={bulkAction} samenvoegen={samenvoegAction} /></BalieShell>
    </WachtrijProvider>
  );
}
