"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Dashboard } from "@/lib/queries/sturen/get-dashboard";
import { AandachtPaneel } from "./aandacht-paneel";
import { BelevingPaneel } from "./beleving-paneel";
import { CijfersPaneel } from "./cijfers-paneel";
import { HerkomstPaneel } from "./herkomst-paneel";
import { KpiTegels } from "./kpi-tegels";
import { ProductgroepenPaneel } from "./productgroepen-paneel";
import { VandaagStrook } from "./vandaag-strook";
import { VerloopPaneel } from "./verloop-paneel";
import { VoorraadPaneel } from "./voorraad-paneel";

/**
 * The whole dashboard from one set of figures: markup made on the server travels twice. What stands below the first
 * screen is made from those figures at once after arrival; what leads the page comes with it.
 */
export function SturenBord({ dashboard, dag }: { dashboard: Dashboard; dag: number }) {
  const hydrated = useHydrated();
  const router = useRouter();
  function onPress(event: MouseEvent<HTMLDivElement>) {
    const href = event.target instanceof Element ? event.target.closest("a")?.getAttribute("href") : null;
    if (!href || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    router.push(href);
  }
  const { nu } = dashboard;
  return (
    <div className="flex flex-col gap-5" onClickCapture={onPress}>
      <VandaagStrook dashboard={dashboard} dag={dag} />
      <KpiTegels dashboard={dashboard} />
      {/* Two columns that fill themselves; on a phone one column, with what needs attention first. */}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <div className="contents lg:flex lg:flex-col lg:gap-5">
          <VerloopPaneel meting={nu} metTabel={hydrated} />
          {hydrated ? <ProductgroepenPaneel meting={nu} /> : null}
        </div>
        <div className="contents lg:flex lg:flex-col lg:gap-5">
          <div className="order-first lg:order-none"><AandachtPaneel meting={nu} /></div>
          {hydrated ? <><BelevingPaneel meting={nu} /><VoorraadPaneel meting={nu} /><HerkomstPaneel dashboard={dashboard} /></> : null}
        </div>
      </div>
      {hydrated ? <CijfersPaneel dashboard={dashboard} /> : null}
    </div>
  );
}
