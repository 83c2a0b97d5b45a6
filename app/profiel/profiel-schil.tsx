import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { KlantShell } from "@/components/layout/klant-shell";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import type { Context } from "@/lib/web/context";
import { readShell } from "@/lib/web/shell";
import { uitlogAction } from "../(publiek)/inloggen/uitlog-action";

const NAV = [{ href: "/", label: "Servicepagina" }, { href: "/meldingen", label: "Mijn meldingen" }, { href: "/artikelen", label: "Uitleg en regels" }];

/** The frame of the pages about oneself: header, heading, and from a page below the way back. */
export async function ProfielSchil({ ctx, kop, terug = false, children }: { ctx: Context; kop: string; terug?: boolean; children: ReactNode }) {
  return (
    <KlantShell {...await readShell(ctx)} uitlogActie={uitlogAction} nav={NAV}>
      <div className="mx-auto flex max-w-tekst flex-col gap-6">
        {terug ? <Link href="/profiel" className="-mb-4 inline-flex min-h-8 items-center gap-1.5 self-start text-sm text-ink-2 hover:text-ink"><ArrowLeft aria-hidden className="size-4" />Mijn profiel</Link> : null}
        <AutoFocusHeading className="text-3xl">{kop}</AutoFocusHeading>
        {children}
      </div>
    </KlantShell>
  );
}
