import { ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ThemaKeuze } from "@/components/layout/thema-keuze";
import { ProfielForm } from "@/components/toegang/profiel-form";
import { SessieLijst } from "@/components/toegang/sessie-lijst";
import { WachtwoordForm } from "@/components/toegang/wachtwoord-form";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatMoment } from "@/lib/format/format-moment";
import { noemRol } from "@/lib/i18n/noem-rol";
import { getProfiel, type Profiel } from "@/lib/queries/toegang/get-profiel";
import { findCurrentSessie, requireScreen } from "@/lib/web/context";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { profielAction, stopAndereSessiesAction, stopSessieAction, toonhintAction, wachtwoordAction } from "./actions";
import { ProfielSchil } from "./profiel-schil";

export const metadata: Metadata = { title: "Mijn profiel" };

function Verder({ href, kop, uitleg }: { href: string; kop: string; uitleg: string }) {
  return (
    <li className="group relative flex items-center justify-between gap-4 py-3">
      <span><Link href={href} className="font-semibold after:absolute after:inset-0 group-hover:text-petrol">{kop}</Link><span className="block text-ink-2">{uitleg}</span></span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-2" />
    </li>
  );
}

function Vast({ profiel }: { profiel: Profiel }) {
  const rijen = [["Naam", profiel.naam], ["E-mailadres", profiel.email], ["Functie", profiel.functie], ["Afdeling", profiel.afdeling], ["Rollen", profiel.rollen.map(noemRol).join(", ")]] as const;
  return (
    <dl className="mb-6 grid grid-cols-1 gap-x-6 gap-y-2.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {rijen.map(([naam, waarde]) => (waarde ? <div key={naam} className="sm:contents"><dt className="text-sm text-ink-2 sm:text-base">{naam}</dt><dd className="min-w-0 break-words">{waarde}</dd></div> : null))}
    </dl>
  );
}

export default async function ProfielPage() {
  const ctx = await requireScreen("profiel.eigen");
  const hier = (await findCurrentSessie())?.idHash ?? null;
  const profiel = await getProfiel(ctx, hier);
  if (!profiel) notFound();
  // Signing in is real time, also when the demo clock is shifted.
  const nu = new Date();
  const sessies = profiel.sessies.map(({ kenmerk, huidige, apparaat, gezienOp, createdAt }) => ({
    sessie: kenmerk, apparaat: apparaat || "Onbekend apparaat", gezien: formatMoment(gezienOp, nu), begonnen: formatMoment(createdAt, nu), huidige,
  }));
  return (
    <ProfielSchil ctx={ctx} kop="Mijn profiel">
      <Panel kop="Uw gegevens">
        <Vast profiel={profiel} />
        <ProfielForm actie={profielAction} begin={EMPTY_FORM} telefoon={profiel.telefoon} werkplek={profiel.werkplek} versie={profiel.versie} />
      </Panel>
      {profiel.heeftWachtwoord ? <Panel kop="Wachtwoord"><WachtwoordForm actie={wachtwoordAction} begin={EMPTY_FORM} email={profiel.email} /></Panel> : null}
      <Panel kop="Waar u bent ingelogd"><SessieLijst sessies={sessies} stopActie={stopSessieAction} stopAndereActie={stopAndereSessiesAction} /></Panel>
      <Panel kop="Mails en gegevens">
        <ul className="-my-2 divide-y divide-line">
          <Verder href="/profiel/mail" kop="Mijn mails" uitleg="Kies waarover wij u mailen." />
          <Verder href="/profiel/gegevens" kop="Mijn gegevens" uitleg="Zie, haal op of verbeter wat wij van u bewaren." />
        </ul>
      </Panel>
      {profiel.toonhint === null ? null : (
        <Panel kop={<span id="schrijven">Schrijven aan klanten</span>}>
          <p className="mb-3 text-ink-2">{profiel.toonhint ? "Voordat een bericht weggaat, wijzen wij op woorden die een klant verkeerd kan lezen." : "De hulp bij de toon staat uit."}</p>
          <form action={toonhintAction}><input type="hidden" name="aan" value={profiel.toonhint ? "nee" : "ja"} /><SubmitButton kind="gewoon" bezig="Bezig">{profiel.toonhint ? "Hulp bij de toon uitzetten" : "Hulp bij de toon aanzetten"}</SubmitButton></form>
        </Panel>
      )}
      <Panel kop="Licht of donker"><div className="-mx-1 -mb-1 max-w-sm [&_legend]:sr-only"><ThemaKeuze /></div></Panel>
    </ProfielSchil>
  );
}
