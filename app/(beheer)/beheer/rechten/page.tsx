import type { Metadata } from "next";
import { LijstTabel } from "@/components/beheer/lijst-tabel";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { PERMISSIONS, ruleOf, type Permission } from "@/lib/domain/authz/permissions";
import { noemRol } from "@/lib/i18n/noem-rol";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: "Wie mag wat" };
const KOLOMMEN = [{ label: "Wat" }, { label: "Rollen" }, { label: "Ook" }];

function ook(recht: Permission): string {
  const { iedereen, melder, leverancier } = ruleOf(recht);
  return [...(iedereen ? ["iedereen die is ingelogd"] : []), ...(melder ? ["de melder zelf"] : []), ...(leverancier ? ["de leverancier, op de eigen opdracht"] : [])].join(", ");
}

export default async function RechtenPage() {
  await requireScreen("beheer.personen");
  const rijen = (Object.keys(PERMISSIONS) as Permission[]).map((recht) => ({ id: recht, href: null, cellen: [ruleOf(recht).omschrijving, ruleOf(recht).rollen.map(noemRol).join(", "), ook(recht)] }));
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <AutoFocusHeading className="text-2xl">Wie mag wat</AutoFocusHeading>
      <p className="max-w-tekst text-ink-2">Deze lijst is dezelfde als waarmee Serviceplein elke handeling toetst. Iedereen ziet de eigen meldingen; wie daarnaast iets ziet, hangt af van rol en team. Een klacht is nooit zichtbaar voor de collega over wie die gaat.</p>
      <div className="rounded-xl border border-line bg-surface px-3 py-1"><LijstTabel caption="Wie mag wat" kolommen={KOLOMMEN} rijen={rijen} /></div>
    </div>
  );
}
