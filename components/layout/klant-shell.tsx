import type { ReactNode } from "react";
import { ToastRegion } from "@/components/ui/toast-region";
import { HulpVoet, type Servicedesk } from "./hulp-voet";
import { MerkLink } from "./merk-link";
import type { Organisatie } from "./merk-naam";
import { NavLink, type NavItem } from "./nav-link";
import { ProfielMenu, type Profiel, type UitlogActie } from "./profiel-menu";
import { SkipLink } from "./skip-link";

type Props = {
  organisatie: Organisatie;
  servicedesk: Servicedesk;
  profiel: Profiel;
  uitlogActie: UitlogActie;
  /** In the header; on a phone in the menu. */
  nav: readonly NavItem[];
  /** Other screens of this person, such as the wachtrij, in the menu. */
  schermen?: readonly NavItem[];
  children: ReactNode;
};

/** The counter: large type, few words, and help always at the bottom. */
export function KlantShell({ organisatie, servicedesk, profiel, uitlogActie, nav, schermen, children }: Props) {
  return (
    <div data-maat="klant" className="flex min-h-dvh flex-col bg-paper">
      <SkipLink />
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex h-17 max-w-pagina items-center gap-6 px-5 text-sm sm:px-8">
          <MerkLink organisatie={organisatie} />
          <nav aria-label="Hoofdmenu" className="ml-auto hidden gap-6 md:flex">
            {nav.map((item) => (
              <NavLink key={item.href} item={item} className="inline-flex min-h-11 items-center gap-2 border-b-2" actiefClass="border-petrol font-semibold text-petrol" rustClass="border-transparent hover:border-line-strong" />
            ))}
          </nav>
          <div className="ml-auto md:ml-0">
            <ProfielMenu profiel={profiel} uitlogActie={uitlogActie} items={schermen} alleenTelefoon={nav} />
          </div>
        </div>
      </header>
      <ToastRegion>
        <main id="inhoud" tabIndex={-1} className="mx-auto w-full max-w-pagina flex-1 px-5 pt-8 pb-14 sm:px-8 sm:pt-12">{children}</main>
      </ToastRegion>
      <HulpVoet servicedesk={servicedesk} />
    </div>
  );
}
