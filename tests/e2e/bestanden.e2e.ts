import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e/plein";
import { aBom, listDocumenten, listFotos, listGeweigerd, type Vijand } from "@/tests/support/e2e/polyglots";

type Antwoord = { readonly status: number; readonly id: string; readonly naam: string; readonly fout: string };

/** Through the door that the form uses. */
async function send(page: Page, { naam, mimeType, buffer }: Vijand): Promise<Antwoord> {
  const reply = await page.request.post("/uploads", { headers: { accept: "application/json", origin: new URL(page.url()).origin }, multipart: { bestand: { name: naam, mimeType, buffer } } });
  const body = (await reply.json()) as { fout?: string; bijlagen?: { id: string; naam: string }[] };
  return { status: reply.status(), id: body.bijlagen?.[0]?.id ?? "", naam: body.bijlagen?.[0]?.naam ?? "", fout: body.fout ?? "" };
}

const KOPPEN = { "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; sandbox" };

/** Opens each file as a script and as a frame; nothing of any may run. */
async function expectHarmless(page: Page, paden: readonly string[]): Promise<void> {
  const geraakt = await page.evaluate(async (adressen) => {
    let keren = 0;
    Object.assign(window, { geraakt: () => { keren += 1; } });
    // A file that is saved instead of shown tells nobody that it came.
    const open = (element: HTMLElement) => new Promise((klaar) => { element.onload = element.onerror = klaar; document.body.append(element); setTimeout(klaar, 1500); });
    await Promise.all(adressen.flatMap((src) => [open(Object.assign(document.createElement("script"), { src })), open(Object.assign(document.createElement("iframe"), { src }))]));
    return keren;
  }, paden);
  expect(geraakt, "ran").toBe(0);
}

test("hostile files at full size: photos are made anew, documents stay files, the rest is refused with a sentence", async ({ plein, openAs, expectFaults }) => {
  expectFaults.push(/MIME type|Refused to|Content Security Policy|frame|ERR_BLOCKED|script from/i);
  const klant = await plein.mens();
  const page = await openAs(klant, "/profiel/gegevens");
  const paden: string[] = [];
  for (const foto of await listFotos()) {
    const { status, id, naam } = await send(page, foto);
    expect([foto.naam, status]).toEqual([foto.naam, 201]);
    expect(naam, "the name says what it is").toMatch(/\.(jpg|webp)$/);
    const served = await page.request.get(`/bijlagen/${id}`);
    expect(served.headers()).toMatchObject(KOPPEN);
    expect(served.headers()["content-type"]).toMatch(/^image\/(jpeg|webp)$/);
    const bytes = await served.body();
    expect(bytes.includes("geraakt") || bytes.includes("PK\x03\x04")).toBe(false);
    expect(bytes.length).toBeLessThan(200_000);
    paden.push(`/bijlagen/${id}`);
  }
  for (const document of listDocumenten()) {
    const { status, id, naam } = await send(page, document);
    expect([document.naam, status]).toEqual([document.naam, 201]);
    expect(naam).toMatch(/\.(pdf|docx)$/);
    const served = await page.request.get(`/bijlagen/${id}`);
    expect(served.headers()).toMatchObject({ ...KOPPEN, "content-type": "application/octet-stream" });
    expect(served.headers()["content-disposition"]).toMatch(/^attachment;/);
    expect((await served.body()).equals(document.buffer), "bit for bit").toBe(true);
    paden.push(`/bijlagen/${id}`);
  }
  await expectHarmless(page, paden);
  const gezien = await plein.sql<{ n: number }>("SELECT count(*)::int AS n FROM bijlage WHERE door_id = $1", [klant.id]);
  for (const bestand of listGeweigerd()) {
    const { status, fout } = await send(page, bestand);
    expect([bestand.naam, status]).toEqual([bestand.naam, 400]);
    expect(fout, bestand.naam).toMatch(/kunnen wij niet (aannemen|lezen)|macro|10 MB|50 megapixel/);
  }
  expect(await plein.sql("SELECT count(*)::int AS n FROM bijlage WHERE door_id = $1", [klant.id]), "nothing of it is kept").toEqual(gezien);
});

test("pictures that are small to send and huge to look at wait for their turn; everybody else goes on", async ({ plein, openAs, request }) => {
  const page = await openAs(await plein.mens(), "/profiel/gegevens");
  const bom = await aBom();
  const vlakken = Promise.all([1, 2, 3].map(() => send(page, bom)));
  expect((await request.get("/api/health/ready")).status()).toBe(200);
  expect((await vlakken).map(({ status }) => status)).toEqual([201, 201, 201]);
});
