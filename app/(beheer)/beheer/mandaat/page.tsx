import type { Metadata } from "next";
import { Plus } from "lucide-react";
import { LijstTabel } from "@/components/beheer/lijst-tabel";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { GEBAAR_NAMEN, type GebaarSoort } from "@/lib/domain/mandaat/mandaat";
import { formatEuro } from "@/lib/format/format-getal";
import { ROL } from "@/lib/i18n/teksten";
import type { Rol } from "@/lib/domain/authz/rollen";
import { listMandaatkaders } from "@/lib/queries/beheer/list-mandaatkaders";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: "Vrije ruimte per rol" };
const KOLOMMEN = [{ label: "Rol" }, { label: "Per melding" }, { label: "Per maand" }, { label: "Soorten gebaar" }];
const noem = (soort: string): string => (soort === "anders" ? "iets anders" : GEBAAR_NAMEN[soort as GebaarSoort].toLowerCase());

export default async function MandaatPage() {
  const ctx = await requireScreen("beheer.mandaat");
  const rijen = await listMandaatkaders(ctx);
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <AutoFocusHeading className="text-2xl">Vrije ruimte per rol</AutoFocusHeading>
        <LinkButton href="/beheer/mandaat/nieuw" kind="vol"><Plus aria-hidden />Kader toevoegen</LinkButton>
      </div>
      <p className="max-w-tekst text-ink-2">Wat de servicedesk zelf mag geven, zonder iemand te vragen. Heeft iemand meer rollen, dan geldt het ruimste kader. Boven het kader beslist de coördinator.</p>
      <div className="rounded-xl border border-line bg-surface px-3 py-1">
        <LijstTabel caption="Kaders per rol" kolommen={KOLOMMEN}
          rijen={rijen.map(({ id, rol, perGevalCent, perMaandCent, gebaren }) => ({
            id, href: `/beheer/mandaat/${id}`, cellen: [ROL[rol as Rol], formatEuro(perGevalCent / 100), formatEuro(perMaandCent / 100), gebaren.map(noem).join(", ") || "geen"],
          }))} />
      </div>
    </div>
  );
}
