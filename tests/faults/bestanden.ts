import { createHash, randomBytes } from "node:crypto";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { withClient } from "@/tests/support/with-client";
import { inParallel, pause } from "./aanroep";
import { omvang } from "./omvang";
import { sendMelding } from "./send-melding";
import type { Proefplein } from "./start-proefplein";

const AFGEBROKEN = omvang(200, 20);
const TEGELIJK = omvang(50, 10);
const MIB = 1024 * 1024;

/** Text that is no picture, so that it must come back bit for bit. */
const aText = (bytes: number): Buffer => Buffer.from(randomBytes(Math.ceil(bytes / 2)).toString("hex").slice(0, bytes));
const sha = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function upload(plein: Proefplein, nummer: string, bytes: Buffer): Promise<{ status: number; id: string; retryAfter: string | null }> {
  const form = new FormData();
  form.set("bestand", new File([new Uint8Array(bytes)], "proef.txt"));
  const reply = await fetch(`${plein.instanties[0].url}/api/v1/meldingen/${nummer}/bijlagen`, { method: "POST", headers: { authorization: `Bearer ${plein.klant}` }, body: form, signal: AbortSignal.timeout(30_000) });
  const body = (await reply.json()) as { id?: string };
  return { status: reply.status, id: body.id ?? "", retryAfter: reply.headers.get("retry-after") };
}

/** What is kept of a file, put together from its parts. */
async function kept(plein: Proefplein, id: string): Promise<string> {
  const delen = await plein.db.bijlageDeel.findMany({ where: { bijlageId: id, volgnr: { gte: 0 } }, orderBy: { volgnr: "asc" } });
  return sha(Buffer.concat(delen.map(({ bytes }) => Buffer.from(bytes))));
}

/** A request that says it is longer than it is, and then goes away; or that is longer than it says. */
async function breakOff(plein: Proefplein, nummer: string, aangekondigd: number): Promise<void> {
  const { hostname, port } = new URL(plein.instanties[0].url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  const body = `--grens\r\nContent-Disposition: form-data; name="bestand"; filename="half.txt"\r\n\r\n${"x".repeat(2000)}`;
  socket.write(`POST /api/v1/meldingen/${nummer}/bijlagen HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${plein.klant}\r\nContent-Type: multipart/form-data; boundary=grens\r\nContent-Length: ${aangekondigd}\r\n\r\n${body}`);
  await pause(30);
  socket.destroy();
}

/** Files come through whole or not at all, also when the sender goes away or the disk is full. */
export function describeBestanden(plein: () => Proefplein): void {
  it("bewaart een bestand van elke maat bit voor bit, of weigert het", async () => {
    const { nummer } = await sendMelding(plein(), "bestanden-maten");
    for (const mib of [1, 9.9]) {
      const bytes = aText(mib * MIB);
      const { status, id } = await upload(plein(), nummer, bytes);
      expect([mib, status, await kept(plein(), id)]).toEqual([mib, 201, sha(bytes)]);
    }
    for (const [mib, status] of [[10.1, 400], [12, 400], [24.9, 400], [25.1, 413]] as const) expect([mib, (await upload(plein(), nummer, aText(mib * MIB))).status]).toEqual([mib, status]);
    expect(await plein().db.bijlage.count({ where: { melding: { nummer: Number(nummer.slice(1)) } } })).toBe(2);
  });

  it(`houdt ${TEGELIJK} tegelijk uit elkaar, en laat van ${AFGEBROKEN} die halverwege ophouden niets achter`, async () => {
    const { nummer } = await sendMelding(plein(), "bestanden-tegelijk");
    await inParallel(TEGELIJK, 10, async () => {
      const bytes = aText(100_000);
      const { status, id } = await upload(plein(), nummer, bytes);
      expect([status, await kept(plein(), id)]).toEqual([201, sha(bytes)]);
    });
    await inParallel(AFGEBROKEN, 10, (keer) => breakOff(plein(), nummer, keer % 2 === 0 ? 1_000_000 : 100));
    await pause(500);
    expect(await plein().db.bijlage.count({ where: { melding: { nummer: Number(nummer.slice(1)) } } })).toBe(TEGELIJK);
    expect(await plein().db.bijlage.count({ where: { naam: { startsWith: "half" } } })).toBe(0);
  });

  it("zegt bij een volle of alleen-lezen schijf dat het later moet, bewaart niets half en herstelt vanzelf", async () => {
    const { nummer } = await sendMelding(plein(), "bestanden-vol");
    const run = (text: string) => withClient(plein().url, (client) => client.query(text));
    const read = () => fetch(`${plein().instanties[0].url}/api/v1/meldingen/${nummer}`, { headers: { authorization: `Bearer ${plein().klant}` } });
    // What PostgreSQL says when the disk is full, at the moment that the bytes are written.
    await run(`CREATE FUNCTION schijf_vol() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER schijf_vol BEFORE INSERT ON bijlage_deel FOR EACH ROW EXECUTE FUNCTION schijf_vol()`);
    const vol = await upload(plein(), nummer, aText(50_000));
    expect([vol.status, Number(vol.retryAfter) > 0, (await read()).status]).toEqual([503, true, 200]);
    await run("DROP TRIGGER schijf_vol ON bijlage_deel; DROP FUNCTION schijf_vol()");

    await run(`ALTER DATABASE ${new URL(plein().url).pathname.slice(1)} SET default_transaction_read_only = on`);
    await run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'serviceplein-web%'");
    const alleenLezen: number[] = [];
    for (let keer = 0; keer < 5; keer += 1) alleenLezen.push((await upload(plein(), nummer, aText(1000))).status);
    expect(alleenLezen.filter((status) => status !== 503)).toEqual([]);
    await withClient(plein().url, async (client) => {
      await client.query("SET default_transaction_read_only = off");
      await client.query(`ALTER DATABASE ${new URL(plein().url).pathname.slice(1)} RESET default_transaction_read_only`);
    });
    await run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'serviceplein-web%'");
    await expect.poll(async () => (await upload(plein(), nummer, aText(1000))).status, { timeout: 30_000, interval: 500 }).toBe(201);
    expect((await read()).status).toBe(200);
    expect(await plein().db.bijlage.count({ where: { delenBytes: { none: {} } } })).toBe(0);
  });
}
