import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { MailForm } from "@/components/toegang/mail-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Panel } from "@/components/ui/panel";
import { LinkWerktNiet } from "@/components/volg/link-werkt-niet";
import { getMailvoorkeur } from "@/lib/queries/toegang/get-mailvoorkeur";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { readHuis } from "@/lib/web/shell";
import { findVolgContext } from "@/lib/web/volg-context";
import { volgMailAction } from "../actions";

export const metadata: Metadata = { title: "Uw mails", referrer: "no-referrer" };

export default async function VolgMailPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [huis, gevonden] = await Promise.all([readHuis(), findVolgContext(token)]);
  const voorkeur = gevonden?.soort === "volg" ? await getMailvoorkeur(gevonden.ctx) : null;
  return (
    <PublicShell {...huis} smal>
      {voorkeur ? (
        <div className="flex flex-col gap-6">
          <AutoFocusHeading className="text-3xl">Uw mails</AutoFocusHeading>
          <Panel><MailForm actie={volgMailAction.bind(null, token)} begin={EMPTY_FORM} voorkeur={voorkeur} /></Panel>
          <p><a href={`/volg/${token}`} className="tekstlink">Terug naar de melding</a></p>
        </div>
      ) : <LinkWerktNiet />}
    </PublicShell>
  );
}
