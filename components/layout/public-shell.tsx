import clsx from "clsx";
import type { ReactNode } from "react";
import { HulpVoet, type Servicedesk } from "./hulp-voet";
import { MerkNaam, merkLinkClass, type Organisatie } from "./merk-naam";
import { SkipLink } from "./skip-link";

type Props = { organisatie: Organisatie; servicedesk: Servicedesk; /** Where the mark leads; a supplier has no home here. */ thuis?: string; smal?: boolean; children: ReactNode };

/** For who is not signed in: login, following one melding, one opdracht of a supplier. Plain links, so that these pages carry no router. */
export function PublicShell({ organisatie, servicedesk, thuis = "/inloggen", smal = false, children }: Props) {
  const breedte = smal ? "max-w-xl" : "max-w-3xl";
  return (
    <div data-maat="klant" className="flex min-h-dvh flex-col bg-paper">
      <SkipLink />
      <header className="border-b border-line bg-surface">
        <div className={clsx("mx-auto flex h-17 items-center px-5 text-sm sm:px-8", breedte)}>
          <a href={thuis} className={merkLinkClass}><MerkNaam organisatie={organisatie} /></a>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className={clsx("mx-auto w-full flex-1 px-5 pt-8 pb-14 sm:px-8 sm:pt-12", breedte)}>{children}</main>
      <HulpVoet servicedesk={servicedesk} breedte={breedte} />
    </div>
  );
}
