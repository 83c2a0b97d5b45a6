import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MailForm } from "@/components/toegang/mail-form";
import { Panel } from "@/components/ui/panel";
import { getMailvoorkeur } from "@/lib/queries/toegang/get-mailvoorkeur";
import { requireScreen } from "@/lib/web/context";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { mailvoorkeurAction } from "../actions";
import { ProfielSchil } from "../profiel-schil";

export const metadata: Metadata = { title: "Mijn mails" };

export default async function MailPage() {
  const ctx = await requireScreen("profiel.eigen");
  const voorkeur = await getMailvoorkeur(ctx);
  if (!voorkeur) notFound();
  return (
    <ProfielSchil ctx={ctx} kop="Mijn mails" terug>
      <Panel><MailForm actie={mailvoorkeurAction} begin={EMPTY_FORM} voorkeur={voorkeur} /></Panel>
    </ProfielSchil>
  );
}
