import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export type Ontvangen = { readonly aan: string; readonly ruw: string };
export type Smtp = { readonly url: string; readonly ontvangen: Ontvangen[]; stop(): Promise<void> };

type Gedrag = {
  readonly poort?: number;
  /** The code with which a recipient is refused; nothing = accepted. */
  readonly weiger?: (aan: string) => number | undefined;
};

/** A real SMTP server on loopback that keeps what it accepted. */
export async function aSmtp({ poort = 0, weiger }: Gedrag = {}): Promise<Smtp> {
  const ontvangen: Ontvangen[] = [];
  const options: SMTPServerOptions = {
    authOptional: true, disabledCommands: ["STARTTLS", "AUTH"], logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const code = weiger?.(address);
      done(code ? Object.assign(new Error("geweigerd"), { responseCode: code }) : undefined);
    },
    onData: (stream, session, done) => {
      const delen: Buffer[] = [];
      stream.on("data", (deel: Buffer) => delen.push(deel));
      stream.on("end", () => {
        ontvangen.push({ aan: session.envelope.rcptTo[0]?.address ?? "", ruw: Buffer.concat(delen).toString() });
        done();
      });
    },
  };
  const server = new SMTPServer(options);
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(poort, "127.0.0.1", resolve));
  const address = server.server.address();
  const open = typeof address === "object" && address !== null ? address.port : poort;
  return { url: `smtp://127.0.0.1:${open}`, ontvangen, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
