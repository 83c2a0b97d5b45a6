import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { env } from "@/lib/env";
import { formatVolledig } from "@/lib/format/format-moment";
import { getPostbusMail } from "@/lib/queries/postbus/get-postbus-mail";
import { getDb } from "@/lib/web/database";
import { readHuis } from "@/lib/web/shell";

export const metadata = { title: "Mail in de postbus" };

type Props = { params: Promise<{ id: string }> };

/** One mail as the reader gets it. The HTML is locked in: no scripts, no forms, no way to our own page. */
export default async function PostbusMailPage({ params }: Props) {
  const mail = await getPostbusMail(getDb(), (await params).id, env.APP_URL);
  if (!mail) notFound();
  return (
    <PublicShell {...await readHuis()} thuis="/">
      <Link href="/demo/postbus" className="inline-flex min-h-6 items-center gap-2 text-sm text-petrol underline"><ArrowLeft aria-hidden className="size-4" />Alle mails</Link>
      <h1 className="mt-4 text-2xl break-words">{mail.onderwerp}</h1>
      <p className="mt-2 break-words text-ink-2">Aan {mail.aanNaam ? `${mail.aanNaam}, ` : ""}{mail.aan}. {formatVolledig(mail.op)}</p>
      {mail.status === "mislukt" ? <Notice kind="let-op" kop="Deze mail kwam niet aan." className="mt-4">{mail.fout}</Notice> : null}
      {mail.links.length > 0 ? (
        <Panel kop="Links in deze mail" className="mt-6">
          <ul className="flex flex-wrap gap-x-5 gap-y-2">
            {mail.links.map(({ tekst, href }) => <li key={href}><a href={href} className="inline-block min-h-6 text-petrol underline">{tekst}</a></li>)}
          </ul>
        </Panel>
      ) : null}
      <iframe
        title="De mail met opmaak" srcDoc={mail.html} sandbox="allow-popups allow-popups-to-escape-sandbox"
        className="mt-6 h-[42rem] w-full rounded-xl border border-line bg-surface"
      />
      <details className="mt-6 rounded-xl border border-line bg-surface px-5 py-4">
        <summary className="cursor-pointer font-semibold">De mail als tekst</summary>
        <pre className="mt-3 font-sans text-base break-words whitespace-pre-wrap">{mail.tekst}</pre>
      </details>
    </PublicShell>
  );
}
