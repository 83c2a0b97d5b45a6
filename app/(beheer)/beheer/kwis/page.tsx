import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KwisMis } from "@/components/beheer/kwis-mis";
import { KwisStand } from "@/components/beheer/kwis-stand";
import { KwisVersies } from "@/components/beheer/kwis-versies";
import { KwisVerwarring } from "@/components/beheer/kwis-verwarring";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Panel } from "@/components/ui/panel";
import { formatMoment } from "@/lib/format/format-moment";
import { getKwisLeren } from "@/lib/queries/kwis/get-kwis-leren";
import { requireScreen } from "@/lib/web/context";
import { herstelKwisAction, leerKwisAction } from "./actions";
import { toVersieRegels } from "./to-versie-regels";

export const metadata: Metadata = { title: "Leren van indelingen" };

export default async function KwisPage() {
  const ctx = await requireScreen("beheer.kwis");
  const leren = await getKwisLeren(ctx);
  if (!leren) notFound();
  const nu = ctx.now();
  const { versie, versies, verwarring, spoedJuist, voorbeelden } = leren;
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-5">
      <AutoFocusHeading className="text-2xl">Leren van indelingen</AutoFocusHeading>
      <p className="max-w-tekst text-ink-2">Serviceplein leest elke tekst en stelt een soort, een product en spoed voor. De balie zegt of dat klopt. Daarvan leert een nieuwe versie; die gaat alleen in als zij beter is op meldingen die zij niet zag.</p>
      <KwisStand versie={versie} verwarring={verwarring} spoedJuist={spoedJuist} bezig={versies.some(({ status }) => status === "kandidaat")} actie={leerKwisAction} />
      <Panel kop="Wat werd voorgesteld, en wat werd het?"><KwisVerwarring cellen={verwarring} /></Panel>
      <Panel kop="Voorstellen die de balie veranderde">
        <KwisMis voorbeelden={voorbeelden.map(({ op, ...voorbeeld }) => ({ ...voorbeeld, moment: formatMoment(op, nu) }))} />
      </Panel>
      <Panel kop="Versies"><KwisVersies versies={toVersieRegels(leren, nu)} actie={herstelKwisAction} /></Panel>
    </div>
  );
}
