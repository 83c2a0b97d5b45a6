import { createTransport } from "nodemailer";

export type Envelop = {
  readonly id: string;
  readonly aan: string;
  readonly aanNaam: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html: string;
};

/** How sending went: `later` is tried again, `nooit` is refused by the other side and stays visible. */
export type Bezorging = { readonly uitkomst: "verzonden" } | { readonly uitkomst: "later" | "nooit"; readonly fout: string };

export type Postbode = { send(envelop: Envelop): Promise<Bezorging>; close(): void };

type SmtpFout = { readonly responseCode?: number; readonly command?: string; readonly code?: string; readonly message: string };

const GEEN_SCHULD_VAN_DE_MAIL = /^(AUTH|CONN|EHLO|HELO|STARTTLS)/i;

/**
 * Sends by SMTP over a few kept connections. The Message-ID is made of the id of the mail: a mail that is
 * offered twice after a broken connection is recognised as the same one. Automatic replies are asked to stay away.
 */
export function createPostbode(smtpUrl: string, van: { naam: string; adres: string }): Postbode {
  const transport = createTransport({
    ...readSmtpUrl(smtpUrl), pool: true, maxConnections: 4, maxMessages: 100, maxRequeues: 0,
    connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true,
  });
  transport.on("error", () => undefined); // an idle connection that breaks is no failure of a mail
  const domein = van.adres.slice(van.adres.lastIndexOf("@") + 1);
  return {
    close: () => transport.close(),
    async send(envelop) {
      try {
        await transport.sendMail({
          from: { name: van.naam, address: van.adres }, to: { name: envelop.aanNaam, address: envelop.aan },
          subject: envelop.onderwerp, text: envelop.tekst, html: envelop.html, messageId: `<${envelop.id}@${domein}>`,
          headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
        });
        return { uitkomst: "verzonden" };
      } catch (error) {
        return judge(error as SmtpFout);
      }
    },
  };
}

/** A 5xx on the mail itself is final; a 5xx on the connection or the password is a matter of settings and may pass. */
export function judge({ responseCode, command, code, message }: SmtpFout): { uitkomst: "later" | "nooit"; fout: string } {
  const final = responseCode !== undefined && responseCode >= 500 && !GEEN_SCHULD_VAN_DE_MAIL.test(command ?? "");
  const unaddressed = code === "EENVELOPE" && responseCode === undefined;
  return { uitkomst: final || unaddressed ? "nooit" : "later", fout: message.replace(/\s+/g, " ").slice(0, 500) };
}

function readSmtpUrl(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === "smtps:";
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname, port: url.port ? Number(url.port) : secure ? 465 : 587, secure,
    ...(user ? { auth: { user, pass: decodeURIComponent(url.password) } } : {}),
  };
}
