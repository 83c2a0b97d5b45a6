import type { Metadata } from "next";
import { Plus } from "lucide-react";
import { LijstTabel } from "@/components/beheer/lijst-tabel";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { listKalenders } from "@/lib/queries/beheer/list-kalenders";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: "Kalenders" };
const KOLOMMEN = [{ label: "Kalender" }, { label: "Open" }, { label: "Uitzonderingen", getal: true }];

export default async function KalendersPage() {
  const rijen = await listKalenders(await requireScreen("beheer.kalenders"));
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <AutoFocusHeading className="text-2xl">Kalenders</AutoFocusHeading>
        <LinkButton href="/beheer/kalenders/nieuw" kind="vol"><Plus aria-hidden />Kalender toevoegen</LinkButton>
      </div>
      <p className="max-w-tekst text-ink-2">Tijden lopen alleen door als de kalender open is. De kalender servicedesk geldt als er geen andere is gekozen.</p>
      <div className="rounded-xl border border-line bg-surface px-3 py-1">
        <LijstTabel caption="Kalenders" kolommen={KOLOMMEN} rijen={rijen.map(({ code, naam, week, uitzonderingen, actief }) => ({ id: code, href: `/beheer/kalenders/${code}`, uit: !actief, cellen: [naam, week, String(uitzonderingen)] }))} />
      </div>
    </div>
  );
}
