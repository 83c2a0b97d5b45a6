import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { KnopForm } from "@/components/beheer/knop-form";
import { Panel } from "@/components/ui/panel";
import { formatMoment } from "@/lib/format/format-moment";
import { getPersoon, type PersoonDetail } from "@/lib/queries/beheer/get-persoon";
import { listKeuzes } from "@/lib/queries/beheer/list-keuzes";
import { requireScreen } from "@/lib/web/context";
import { isBewaard, type PageParams } from "../../lijst-params";
import { Zijpaneel } from "../../zijpaneel";
import { invitePersoonAction, savePersoonAction, unlinkWerkaccountAction } from "../actions";
import { persoonVelden } from "../persoon-velden";

export const metadata: Metadata = { title: "Persoon" };
const TERUG = { href: "/beheer/mensen", label: "Alle mensen" };

function Toegang({ persoon }: { persoon: PersoonDetail }) {
  // Invitations run in real time, also when the demo clock is shifted.
  const tot = persoon.uitgenodigdTot ? `Er is een uitnodiging onderweg; de link werkt tot ${formatMoment(persoon.uitgenodigdTot, new Date())}.` : "Er is geen uitnodiging onderweg.";
  return (
    <Panel kop="Toegang">
      <p className="mb-3 text-ink-2">
        {persoon.kanInloggen ? `Heeft een eigen wachtwoord en is nu op ${persoon.aanmeldingen} ${persoon.aanmeldingen === 1 ? "apparaat" : "apparaten"} ingelogd.` : `Heeft nog geen wachtwoord. ${tot}`}
      </p>
      {persoon.actief ? <KnopForm actie={invitePersoonAction} vast={{ persoonId: persoon.id }} knop={persoon.kanInloggen ? "Nieuw wachtwoord laten kiezen" : "Uitnodiging mailen"} /> : null}
      {persoon.heeftWerkaccount ? (
        <div className="mt-5 border-t border-line pt-4">
          <p className="mb-3 text-ink-2">Logt in met een werkaccount. Kreeg deze persoon een ander werkaccount, verwijder dan de koppeling. Deze persoon is daarna overal uitgelogd.</p>
          <KnopForm actie={unlinkWerkaccountAction} vast={{ persoonId: persoon.id }} knop="Koppeling verwijderen" />
        </div>
      ) : null}
    </Panel>
  );
}

export default async function PersoonPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.personen");
  const { id } = await params;
  const [ding, keuzes] = await Promise.all([getPersoon(ctx, id), listKeuzes(ctx)]);
  if (!ding && id !== "nieuw") notFound();
  return (
    <DingScherm
      kop={ding?.naam ?? "Persoon toevoegen"} terug={TERUG} uit={ding?.actief === false}
      zij={ding ? (
        <>
          <Toegang persoon={ding} />
          <Zijpaneel soort="persoon" id={ding.id} versie={ding.versie} actief={ding.actief} uitleg="Deze persoon kan dan niet meer inloggen en is meteen overal uitgelogd. De meldingen blijven." />
        </>
      ) : null}
    >
      <Panel>
        <BeheerForm
          bewaard={await isBewaard(searchParams)} key={ding?.versie ?? 0} actie={savePersoonAction} groepen={persoonVelden(ding, keuzes)} id={ding?.id} versie={ding?.versie}
          knop={ding ? "Wijzigingen bewaren" : "Toevoegen"} terug={TERUG.href} concept="beheer-mensen"
        />
      </Panel>
    </DingScherm>
  );
}
