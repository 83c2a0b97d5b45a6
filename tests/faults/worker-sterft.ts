import { expect, it } from "vitest";
import { inParallel, pause } from "./aanroep";
import { omvang } from "./omvang";
import { sendMelding } from "./send-melding";
import type { Proefplein } from "./start-proefplein";

const MELDINGEN = omvang(400, 20);
const KEREN = omvang(10, 1);
/** A job that died with its worker is taken up again within this time. */
const HERSTEL_MS = 120_000;

async function countOpen({ db }: Proefplein): Promise<number> {
  const [row] = await db.$queryRaw<{ aantal: number }[]>`SELECT count(*)::int AS aantal FROM pgboss.job WHERE name IN ('gebeurtenis', 'mail') AND state <> 'completed'`;
  return row?.aantal ?? -1;
}

/** The worker is shot again and again while work streams in. */
export function describeWorkerSterft(plein: () => Proefplein): void {
  it(`doet elke taak en maakt elke mail één keer, terwijl de worker ${KEREN} keer wordt afgeschoten bij ${MELDINGEN} meldingen`, async () => {
    const { db, worker } = plein();
    for (let keer = 0; keer < KEREN; keer += 1) {
      await inParallel(MELDINGEN / KEREN, 8, async (index) => { await sendMelding(plein(), `worker-${keer}-${index}`); });
      await pause(Math.random() * 400);
      await worker.kill();
      await worker.start();
    }
    for (const end = performance.now() + HERSTEL_MS; (await countOpen(plein())) > 0; await pause(250)) {
      if (performance.now() > end) throw new Error(`na ${HERSTEL_MS} ms nog ${await countOpen(plein())} taken open`);
    }
    const mails = await db.mail.groupBy({ by: ["meldingId", "soort"], where: { melding: { omschrijving: { startsWith: "Proef worker-" } } }, _count: true });
    expect(mails.filter(({ _count }) => _count !== 1)).toEqual([]);
    expect(mails.filter(({ soort }) => soort === "ontvangen")).toHaveLength(MELDINGEN);
    expect(await db.mail.count({ where: { status: { not: "verzonden" } } })).toBe(0);
  });
}
