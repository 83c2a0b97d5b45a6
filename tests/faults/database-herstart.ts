import { expect, it } from "vitest";
import { call, countStatus, openGrootboek, pause, type Antwoord } from "./aanroep";
import { expectBoek } from "./instantie-sterft";
import { omvang } from "./omvang";
import { sendMelding } from "./send-melding";
import type { Proefplein } from "./start-proefplein";

const KEREN = omvang(5, 1);
const LEZERS = 4;
const SCHRIJVERS = 4;
const HOOGSTENS_MS = 6000;
const HERSTEL_MS = 5000;

type Gezien = Antwoord & { readonly op: number };

/** Readers and writers that never stop asking, until told to. */
async function startDrukte(plein: Proefplein, voorvoegsel: string) {
  const { nummer: bekend } = await sendMelding(plein, `lezen-${voorvoegsel}`);
  const gezien: Gezien[] = [];
  const boek = openGrootboek();
  let isGaande = true;
  let teller = 0;
  const see = (answer: Antwoord) => gezien.push({ ...answer, op: performance.now() });
  const read = async (lane: number) => {
    for (let keer = 0; isGaande; keer += 1) {
      const { url } = plein.instanties[keer % 2 === 0 ? 0 : 1];
      see(await call(`${url}/api/v1/meldingen${lane % 2 === 0 ? "?limiet=50" : `/${bekend}`}`, { key: plein.desk[lane] ?? "" }));
      await pause(20);
    }
  };
  const write = async () => {
    while (isGaande) {
      const sleutel = `${voorvoegsel}${teller++}`;
      const { nummer, pogingen } = await sendMelding(plein, sleutel);
      pogingen.forEach(see);
      boek.book({ sleutel, nummer });
    }
  };
  const lanes = [...Array.from({ length: LEZERS }, (_, lane) => read(lane)), ...Array.from({ length: SCHRIJVERS }, write)];
  const done = Promise.all(lanes);
  done.catch(() => undefined); // a lane that failed is told by stop
  return {
    gezien, boek,
    async stop() { isGaande = false; await done; return teller; },
  };
}

function expectNetjes(gezien: readonly Gezien[]): void {
  const status = countStatus(gezien);
  expect(Object.keys(status).filter((code) => !["200", "201", "503"].includes(code)), JSON.stringify(status)).toEqual([]);
  expect(gezien.filter(({ status: code, retryAfter }) => code === 503 && !retryAfter)).toEqual([]);
  expect(Math.max(...gezien.map(({ ms }) => ms))).toBeLessThan(HOOGSTENS_MS);
}

/** The server falls over and comes back while everybody is reading and writing. */
export function describeDatabaseHerstart(plein: () => Proefplein): void {
  it(`antwoordt alleen 503 met Retry-After als PostgreSQL ${KEREN} keer onder belasting herstart, en is er daarna meteen weer`, async () => {
    const pids = plein().instanties.map((instantie) => instantie.pid());
    const drukte = await startDrukte(plein(), "herstart-");
    for (let keer = 0; keer < KEREN; keer += 1) {
      await pause(1500);
      await plein().postgres.restart();
      const terug = performance.now();
      for (; !drukte.gezien.some(({ status, op }) => status < 300 && status >= 200 && op > terug); await pause(20)) {
        if (performance.now() - terug > HERSTEL_MS) throw new Error(`na ${HERSTEL_MS} ms nog geen antwoord`);
      }
    }
    const aantal = await drukte.stop();
    expect(countStatus(drukte.gezien)["503"] ?? 0).toBeGreaterThan(0);
    expectNetjes(drukte.gezien);
    expect(plein().instanties.map((instantie) => instantie.pid())).toEqual(pids);
    await expectBoek(plein(), drukte.boek, "herstart-", aantal);
    drukte.boek.close();
  });

  it("antwoordt binnen 7 s met 503 als PostgreSQL 8 s stilstaat, en herstelt", async () => {
    const stil: Antwoord[] = [];
    const thaw = await plein().postgres.freeze();
    const asked = Array.from({ length: 40 }, (_, index) => {
      const { url } = plein().instanties[index % 2 === 0 ? 0 : 1];
      const write = index % 4 === 0;
      return call(`${url}/api/v1/meldingen`, write ? { method: "POST", key: plein().klant, sleutel: `stil-${index}`, body: { omschrijving: `Proef stil-${index}: de lamp knippert.` } } : { key: plein().desk[0] ?? "" }).then((answer) => stil.push(answer));
    });
    await pause(8000);
    thaw();
    await Promise.all(asked);
    expect(countStatus(stil)).toEqual({ 503: 40 });
    expect(stil.every(({ retryAfter }) => retryAfter !== null)).toBe(true);
    expect(Math.max(...stil.map(({ ms }) => ms))).toBeLessThan(7000);
    const hersteld = await sendMelding(plein(), "na-stilstand");
    expect(hersteld.pogingen.at(-1)?.ms).toBeLessThan(5000);
  });
}
