import { expect, it } from "vitest";
import { inParallel, openGrootboek, pause, type Grootboek } from "./aanroep";
import { omvang } from "./omvang";
import { omschrijvingOf, sendMelding } from "./send-melding";
import type { Proefplein } from "./start-proefplein";

const MELDINGEN = omvang(1000, 50);
const KEREN = omvang(10, 1);
const NAAST = 12;

/** Ledger against database: every acknowledged number is there, once, with its own text; and nothing else. */
export async function expectBoek(plein: Proefplein, boek: Grootboek, voorvoegsel: string, aantal: number): Promise<void> {
  const rows = await plein.db.melding.findMany({ where: { omschrijving: { startsWith: `Proef ${voorvoegsel}` } }, select: { nummer: true, omschrijving: true } });
  const byTekst = new Map<string, number[]>();
  for (const { nummer, omschrijving } of rows) byTekst.set(omschrijving, [...(byTekst.get(omschrijving) ?? []), nummer]);
  const regels = boek.read();
  const lost = regels.filter(({ sleutel, nummer }) => !byTekst.get(omschrijvingOf(sleutel))?.includes(Number(nummer.slice(1))));
  const double = [...byTekst.values()].filter((nummers) => nummers.length > 1);
  expect({ lost, double, rows: rows.length, sleutels: new Set(regels.map(({ sleutel }) => sleutel)).size }).toEqual({ lost: [], double: [], rows: aantal, sleutels: aantal });
}

/** Submissions go on while one instance after another is shot and started again. */
export function describeInstantieSterft(plein: () => Proefplein): void {
  it(`verliest niets van ${MELDINGEN} meldingen terwijl ${KEREN} keer een instantie wordt afgeschoten`, async () => {
    const boek = openGrootboek();
    let klaar = 0;
    let doden = 0;
    let gebroken = 0;
    // A part of the submissions waits for each kill, so that all kills strike while work is going on.
    const grens = () => ((doden + 1) * MELDINGEN) / (KEREN + 1);
    const sending = inParallel(MELDINGEN, NAAST, async (index) => {
      while (klaar > grens() && doden < KEREN) await pause(20);
      const sleutel = `sterft-${index}`;
      const { nummer, pogingen } = await sendMelding(plein(), sleutel);
      gebroken += pogingen.filter(({ status }) => status === 0).length;
      boek.book({ sleutel, nummer });
      klaar += 1;
      // An answer that got lost on the way: the same call again, and it must be the same number.
      if (index % 10 === 0) expect((await sendMelding(plein(), sleutel)).nummer).toBe(nummer);
    });
    const shooting = (async () => {
      for (let keer = 0; keer < KEREN; keer += 1) {
        while (klaar < ((keer + 0.5) * MELDINGEN) / (KEREN + 1)) await pause(10);
        const doel = plein().instanties[Math.random() < 0.5 ? 0 : 1];
        await doel.kill();
        doden += 1;
        await doel.start();
      }
    })();
    await Promise.all([sending, shooting]);
    expect(doden).toBe(KEREN);
    expect(gebroken).toBeGreaterThan(0);
    await expectBoek(plein(), boek, "sterft-", MELDINGEN);
    boek.close();
  });
}
