import type { Metadata } from "next";
import { EersteUur } from "@/components/beheer/eerste-uur";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { getEersteUur } from "@/lib/queries/beheer/get-eerste-uur";
import { requireScreen } from "@/lib/web/context";
import { controleAction } from "./actions";
import { STAP_TEKSTEN } from "./stap-teksten";

export const metadata: Metadata = { title: { absolute: "Beheer – Serviceplein" } };

export default async function BeheerPage() {
  const stappen = await getEersteUur(await requireScreen("beheer.instellingen"));
  const klaar = stappen.filter(({ isKlaar }) => isKlaar).length;
  return (
    <div className="mx-auto flex max-w-pagina flex-col gap-4">
      <AutoFocusHeading className="text-2xl">Beheer</AutoFocusHeading>
      <p className="max-w-tekst text-ink-2">
        {klaar === stappen.length ? "Alles staat klaar. Hieronder ziet u in één oogopslag wat er is." : `Het eerste uur: ${klaar} van ${stappen.length} stappen zijn klaar. Daarna loopt de eerste melding van begin tot eind.`}
      </p>
      <EersteUur actie={controleAction} stappen={stappen.map((stap) => ({ ...stap, ...STAP_TEKSTEN[stap.code] }))} />
    </div>
  );
}
