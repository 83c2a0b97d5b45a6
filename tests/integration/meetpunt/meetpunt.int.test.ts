import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { poolOf } from "@/lib/data/client";
import { readStand } from "@/lib/data/read-stand";
import { createMeters } from "@/lib/web/meetpunt/meters";
import { seedDemo } from "@/prisma/seed/demo";
import { testDb } from "@/tests/support/database";

const database = testDb();
let server: Server;
let isAway = false;
const meters = createMeters({
  routeOf: (pad) => (pad.startsWith("/meldingen") ? "/meldingen/[nummer]" : "overig"),
  readPool: () => poolOf(database.db),
  readStand: () => (isAway ? Promise.reject(new Error("away")) : readStand(database.db, new Date())),
});

/** The value of one line, by its name and labels. */
async function read(regel: string): Promise<number | null> {
  const found = (await meters.write()).split("\n").find((line) => line.startsWith(`${regel} `));
  return found ? Number(found.slice(regel.length + 1)) : null;
}

beforeAll(async () => {
  await seedDemo(database.db);
  server = createServer((request, response) => response.writeHead(request.url?.includes("weg") ? 404 : 200).end("ok"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
}, 120_000);
afterAll(() => server.close());

const ask = (pad: string): Promise<void> => new Promise((done) => get({ port: (server.address() as AddressInfo).port, path: pad, agent: false }, (answer) => answer.resume().on("close", done)));

describe("what an instance tells who watches it", () => {
  it("counts each answer under the name of its route and the kind of its status", async () => {
    for (const pad of ["/meldingen/M1", "/meldingen/M2", "/meldingen/weg", "/anders"]) await ask(pad);
    expect(await read('serviceplein_http_duur_seconden_count{methode="GET",route="/meldingen/[nummer]",status="2xx"}')).toBe(2);
    expect(await read('serviceplein_http_duur_seconden_count{methode="GET",route="/meldingen/[nummer]",status="4xx"}')).toBe(1);
    expect(await meters.write()).not.toContain("M1\"");
  });

  it("tells how much waits, by the database of this moment", async () => {
    const { db } = database;
    expect(await read('serviceplein_meldingen{toestand="open"}')).toBe(await db.melding.count({ where: { open: true } }));
    expect(await read('serviceplein_meldingen{toestand="te_laat"}')).toBeGreaterThan(0);
    const voor = (await read('serviceplein_mails{toestand="wachtend"}')) ?? -1;
    await db.mail.create({ data: { aan: "a@demo.example", onderwerp: "o", tekst: "t", html: "h", soort: "proef", sleutel: "proef" } });
    expect(await read('serviceplein_mails{toestand="wachtend"}')).toBe(voor + 1);
    expect(await read('serviceplein_taken_wachtend{wachtrij="gebeurtenis"}')).toBeGreaterThan(0);
    expect(await read('serviceplein_databaseverbindingen{soort="totaal"}')).toBeGreaterThan(0);
    expect(await read("serviceplein_database_bereikbaar")).toBe(1);
  });

  it("goes on answering when the database is away, and says that it is", async () => {
    isAway = true;
    expect(await read("serviceplein_database_bereikbaar")).toBe(0);
    expect(await read("nodejs_eventloop_lag_seconds")).not.toBeNull();
    isAway = false;
  });

  it("names no person and stays small", async () => {
    const tekst = await meters.write();
    expect(tekst).not.toMatch(/@demo\.example|Waterstede/);
    expect(tekst.split("\n").filter((line) => line && !line.startsWith("#")).length).toBeLessThan(300);
  });
});
