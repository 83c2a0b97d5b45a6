"use client";

import clsx from "clsx";
import type { ReactNode } from "react";
import { ToastRegion } from "@/components/ui/toast-region";
import { NAV_ICOON } from "./nav-icoon";
import { MerkLink } from "./merk-link";
import type { Organisatie } from "./merk-naam";
import { NavLink, type NavItem } from "./nav-link";
import { ProfielMenu, type Profiel, type UitlogActie } from "./profiel-menu";
import { SkipLink } from "./skip-link";
import { Zijkant } from "./zijkant";

type Props = {
  organisatie: Organisatie;
  profiel: Profiel;
  uitlogActie: UitlogActie;
  /** The screens of this person: in the top bar, and at the bottom of a phone. */
  nav: readonly NavItem[];
  /** Where help is; in the menu of the person. */
  telefoon?: string;
  zoek?: ReactNode;
  nieuw?: ReactNode;
  bel?: ReactNode;
  views?: ReactNode;
  viewsLabel?: string;
  /** As wide as somebody made that column. */
  viewsBreedte?: number | null;
  /** The page fills the window and its panes scroll by themselves (wachtrij). */
  vol?: boolean;
  /** Hand-held work gets the larger type. */
  maat?: "balie" | "telefoon";
  children: ReactNode;
};

/** Under the page, and in the text next to the top bar: what looks alike stands together, which packs small. */
function BottomNav({ nav }: { nav: readonly NavItem[] }) {
  return (
    <nav aria-label="Schermen" className="sticky bottom-0 z-20 order-last flex h-17 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden [@media(max-height:30rem)]:static">
      {nav.map((item) => (
        <NavLink
          key={item.href} item={item} buren={nav} actiefClass="font-bold text-petrol" rustClass="text-ink-2"
          className="flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[0.75rem] [&_svg]:size-6"
        />
      ))}
    </nav>
  );
}

/**
 * The desk: dense, quiet, everything within reach of a key; on a phone the screens move to the thumb.
 * On the client, so that a page carries what stands in it and not its markup twice.
 */
export function StaffShell({ organisatie, profiel, uitlogActie, nav: items, telefoon, zoek, nieuw, bel, views, viewsLabel = "Overzichten", viewsBreedte, vol = false, maat = "balie", children }: Props) {
  const schermen: readonly NavItem[] = [{ href: "/", label: "Servicepagina" }];
  const nav = items.map((item) => ({ icon: NAV_ICOON[item.href], ...item }));
  return (
    <div data-maat={maat} className={clsx("flex min-h-dvh flex-col bg-paper", vol && "lg:h-dvh lg:overflow-hidden")}>
      <SkipLink />
      <header className="z-20 border-b border-line bg-surface">
        <div className="flex min-h-12 flex-wrap items-center gap-x-3 px-4">
          <MerkLink organisatie={{ ...organisatie, naam: "" }} href={nav[0]?.href ?? "/"} />
          <nav aria-label="Hoofdmenu" className="hidden gap-1 md:flex">
            {nav.length > 1 ? nav.map((item) => (
              <NavLink key={item.href} item={item} buren={nav} className="inline-flex min-h-8 items-center gap-2 rounded-md px-2.5 [&_svg]:size-[1.15em]" actiefClass="bg-petrol-soft font-semibold text-petrol-strong" rustClass="text-ink-2 hover:bg-sunken hover:text-ink" />
            )) : null}
          </nav>
          {zoek ? <div className="order-last w-full min-w-0 pb-2 sm:order-none sm:w-auto sm:max-w-md sm:flex-1 sm:pb-0">{zoek}</div> : null}
          <div className="ml-auto flex items-center gap-2">
            {nieuw}{bel}
            <ProfielMenu profiel={profiel} uitlogActie={uitlogActie} items={schermen} hulp={telefoon} maat="klein" />
          </div>
        </div>
      </header>
      {nav.length > 1 ? <BottomNav nav={nav} /> : null}
      <ToastRegion>
        <div className={clsx("flex min-h-0 flex-1 flex-col", views && "lg:flex-row")}>
          {views ? <Zijkant label={viewsLabel} breedte={viewsBreedte}>{views}</Zijkant> : null}
          <main id="inhoud" tabIndex={-1} className={clsx("min-w-0 flex-1", vol ? "lg:overflow-hidden" : "p-4 lg:overflow-y-auto lg:p-6")}>{children}</main>
        </div>
      </ToastRegion>
    </div>
  );
}
