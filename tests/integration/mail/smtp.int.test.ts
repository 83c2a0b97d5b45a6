import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { enqueueMail } from "@/lib/data/enqueue-mail";
import type { Worker } from "@/lib/jobs/worker";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon } from "@/tests/support/personen";
import { aWorker, eventually, prepare } from "../jobs/worker-setup";
import { aSmtp, type Smtp } from "./smtp-proef";

const database = testDb();
const AANTAL = 25; // 1/20 of the 500 of the fault proof
let worker: Worker | undefined, smtp: Smtp | undefined;

beforeAll(() => prepare(database.db, { demo: false }));
afterEach(async () => {
  await worker?.stop();
  await smtp?.stop();
  worker = smtp = undefined;
});

async function write(sleutel: string, aan = `${sleutel}@ontvanger.example`): Promise<void> {
  await database.db.$transaction((tx) => enqueueMail({ db: database.db }, tx, {
    aan, aanNaam: "Sanne\r\nBcc: iemand@elders.example", soort: "bericht", onderwerp: "M10001:\r\nBcc: iemand@elders.example", tekst: "Dag", html: "<p>Dag</p>", sleutel,
  }));
}
const statusOf = (sleutel: string) => database.db.mail.findUniqueOrThrow({ where: { sleutel } });
/** The queue waits between tries; a test does not. */
const hurry = () => database.db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'mail' AND state IN ('created', 'retry')`;
const freePort = async (): Promise<number> => {
  const tijdelijk = await aSmtp();
  await tijdelijk.stop();
  return Number(new URL(tijdelijk.url).port);
};

describe("versturen over SMTP", () => {
  it("delivers each mail once after the server was away, and writes one row however often it is asked", async () => {
    const poort = await freePort();
    worker = await aWorker(database.url, { smtpUrl: `smtp://127.0.0.1:${poort}` });
    await Promise.all(Array.from({ length: AANTAL }, (_, index) => write(`uit-${index}`)));
    await Promise.all(Array.from({ length: 5 }, () => write("uit-0")));
    await eventually(() => database.db.mail.count({ where: { pogingen: { gt: 0 } } }), (geprobeerd) => geprobeerd === AANTAL);
    expect(await database.db.mail.count({ where: { status: "wacht" } })).toBe(AANTAL);
    smtp = await aSmtp({ poort });
    await eventually(async () => { await hurry(); return database.db.mail.count({ where: { status: "verzonden" } }); }, (aantal) => aantal === AANTAL);
    expect(new Set(smtp.ontvangen.map(({ aan }) => aan)).size).toBe(AANTAL);
    expect(smtp.ontvangen).toHaveLength(AANTAL);
  });

  it("sends headers that stop loops, a Message-ID of the mail itself, and no injected recipient", async () => {
    smtp = await aSmtp();
    worker = await aWorker(database.url, { smtpUrl: smtp.url });
    await write("kop");
    const mail = await eventually(() => statusOf("kop"), ({ status }) => status === "verzonden");
    const { ruw } = smtp.ontvangen[0]!;
    expect(ruw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(ruw).toContain(`Message-ID: <${mail.id}@servicedesk.test>`);
    expect(ruw).toMatch(/^From: .*Proefstede.*<servicedesk@servicedesk\.test>/m);
    expect(ruw).not.toMatch(/^Bcc:/im);
    expect(smtp.ontvangen.map(({ aan }) => aan)).toEqual(["kop@ontvanger.example"]);
  });

  it("shows a refusal as mislukt without trying again, tries a 4xx again, and neither holds up the others", async () => {
    let grijs = 0;
    smtp = await aSmtp({ weiger: (aan) => (aan.startsWith("weg") ? 550 : aan.startsWith("grijs") && (grijs += 1) === 1 ? 451 : undefined) });
    worker = await aWorker(database.url, { smtpUrl: smtp.url });
    await write("weg");
    await write("grijs");
    await write("goed");
    await eventually(() => statusOf("goed"), ({ status }) => status === "verzonden");
    const weg = await eventually(() => statusOf("weg"), ({ status }) => status === "mislukt");
    expect(weg).toMatchObject({ pogingen: 1, verzondenOp: null });
    expect(weg.fout).toContain("550");
    await eventually(async () => { await hurry(); return statusOf("grijs"); }, ({ status }) => status === "verzonden");
    expect(await statusOf("weg")).toMatchObject({ status: "mislukt", pogingen: 1 });
  });

  it("tells the owner of the melding that a mail did not arrive", async () => {
    const [klant, desk] = [await aPersoon(database.db), await aPersoon(database.db, { rollen: ["frontoffice"] })];
    const nummer = await aMelding(contextOf(database.db, klant));
    must(await MELDING_COMMANDS.take(contextOf(database.db, desk), nummer, { versie: 1 }));
    smtp = await aSmtp({ weiger: (aan) => (aan === klant.email ? 550 : undefined) });
    worker = await aWorker(database.url, { smtpUrl: smtp.url });
    const [bel] = await eventually(() => database.db.attentie.findMany({ where: { persoonId: desk.id, soort: "mail.mislukt" } }), (rows) => rows.length === 1);
    expect(bel).toMatchObject({ pad: `/wachtrij/M${nummer}` });
  });

  it("lets mails wait outside the demo while SMTP is not set, and sends them once it is", async () => {
    worker = await aWorker(database.url);
    await write("later");
    await eventually(() => database.db.$queryRaw<{ state: string }[]>`SELECT state::text FROM pgboss.job WHERE name = 'mail' ORDER BY created_on DESC LIMIT 1`, ([job]) => job?.state === "completed");
    expect(await statusOf("later")).toMatchObject({ status: "wacht", pogingen: 0 });
    await worker.stop();
    await database.db.mail.updateMany({ where: { sleutel: "later" }, data: { createdAt: new Date(Date.now() - 120_000) } });
    smtp = await aSmtp();
    worker = await aWorker(database.url, { smtpUrl: smtp.url });
    await eventually(() => statusOf("later"), ({ status }) => status === "verzonden");
    expect(smtp.ontvangen).toHaveLength(1);
  });
});
