import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Tabs } from "@/components/ui/tabs";
import { env } from "@/lib/env";
import { formatVolledig } from "@/lib/format/format-moment";
import { getPostbusMail } from "@/lib/queries/postbus/get-postbus-mail";
import { getDb } from "@/lib/web/database";
import { readHuis } from "@/lib/web/shell";

export const metadata = { title: "Mail in de postbus" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ vorm?: string | string[] }> };

/** One mail as the reader gets it. The HTML is locked in: no scripts, no forms, no way to our own page. */
export default async function PostbusMailPage({ params, searchParams }: Props) {
  const mail = await getPostbusMail(getDb(), (await params).id, env.APP_URL);
  if (!mail) notFound();
  const opmaak = (await searchParams).vorm === "opmaak";
  return (
    <PublicShell {...await readHuis()} thuis="/">
      <Link href="/demo/postbus" className="inline-flex min-h-8 items-center gap-1.5 text-sm text-ink-2 hover:text-ink"><ArrowLeft aria-hidden className="size-4" />Alle mails</Link>
      <h1 className="mt-4 text-2xl break-words">{mail.onderwerp}</h1>
      <p className="mt-2 break-words text-ink-2">Aan {mail.aanNaam ? `${mail.aanNaam}, ` : ""}{mail.aan}. {formatVolledig(mail.op)}</p>
      {mail.status === "mislukt" ? <Notice kind="let-op" kop="Deze mail kwam niet aan." className="mt-4">{mail.fout}</Notice> : null}
      <Tabs label="Vorm van de mail" className="mt-6" tabs={[{ href: `/demo/postbus/${mail.id}`, label: "Tekst", nu: !opmaak }, { href: `/demo/postbus/${mail.id}?vorm=opmaak`, label: "Met opmaak", nu: opmaak }]} />
      {opmaak ? (
        <iframe
          title="De mail met opmaak" srcDoc={mail.html} sandbox="allow-popups allow-popups-to-escape-sandbox"
          className="mt-4 h-[48rem] w-full rounded-xl border border-line bg-surface"
        />
      ) : (
        <Panel className="mt-4">
          <div className="break-words whitespace-pre-wrap">
            {mail.delen.map(({ tekst, href }, index) => (href ? <a key={index} href={href} className="tekstlink inline-block min-h-6">{tekst}</a> : <span key={index}>{tekst}</span>))}
          </div>
        </Panel>
      )}
    </PublicShell>
  );
}
