import { chromium } from "playwright-core";
import { findBrowser } from "./tests/support/browser";
const base = "http://localhost:4191";
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const log = (...x: unknown[]) => console.log(...x);
{ // no JavaScript
  const c = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" }); const p = await c.newPage();
  const r = await p.goto(`${base}/profiel`); log("nojs profiel ->", p.url(), r?.status());
  await p.fill("#email", "klant@demo.example"); await p.fill("#wachtwoord", "fout fout fout"); await p.getByRole("button", { name: "Inloggen", exact: true }).click();
  log("after wrong:", p.url(), await p.inputValue("#email"), "|", await p.getByRole("alert").first().innerText().catch((e) => String(e).slice(0, 80)));
  await p.fill("#wachtwoord", "welkom-waterstede"); await p.getByRole("button", { name: "Inloggen", exact: true }).click();
  log("after right:", p.url(), await p.title());
  const ck = (await c.cookies()).map((k) => `${k.name} ${k.httpOnly} ${k.sameSite}`); log(ck);
  await p.fill("#telefoon", "abc"); await p.getByRole("button", { name: "Gegevens bewaren" }).click(); log("tel:", await p.getByText("Gebruik alleen cijfers").count(), await p.inputValue("#telefoon"));
  await p.fill("#telefoon", "06 1234"); await p.getByRole("button", { name: "Gegevens bewaren" }).click(); log("tel ok:", await p.getByText("zijn bewaard").count(), await p.inputValue("#telefoon"));
  await p.goto(`${base}/inloggen`); log("already in ->", p.url());
  await c.clearCookies(); await p.goto(`${base}/inloggen?naar=/profiel`); await p.getByRole("button", { name: "Inloggen als manager" }).click(); log("demo nojs ->", p.url());
  await p.goto(`${base}/profiel`); await p.locator("summary").first().click(); await p.getByRole("button", { name: "Uitloggen" }).first().click(); log("uit ->", p.url());
  await p.goto(`${base}/wachtwoord-vergeten`); await p.fill("#email", "klant@demo.example"); await p.getByRole("button", { name: "Link sturen" }).click(); log("herstel:", await p.getByRole("status").first().innerText());
  await c.close();
}
for (const [naam, size] of [["1280", { width: 1280, height: 900 }], ["390", { width: 390, height: 844 }], ["320", { width: 320, height: 700 }]] as const) for (const kleur of ["light", "dark"] as const) {
  if (naam === "320" && kleur === "dark") continue;
  const c = await browser.newContext({ viewport: size, colorScheme: kleur, locale: "nl-NL", deviceScaleFactor: 1 }); const p = await c.newPage();
  const errors: string[] = []; p.on("console", (m) => { if (m.type() === "error") errors.push(m.text()); }); p.on("pageerror", (e) => errors.push(String(e)));
  const shot = async (n: string) => { const w = await p.evaluate(() => document.documentElement.scrollWidth); if (w > size.width) log("WIDE", n, naam, w); await p.screenshot({ path: `/tmp/d/shots/${n}-${naam}-${kleur}.png`, fullPage: true }); };
  await p.goto(`${base}/inloggen`, { waitUntil: "networkidle" }); await shot("inloggen");
  await p.fill("#email", "klant@demo.example"); await p.fill("#wachtwoord", "x y z nee"); await p.getByRole("button", { name: "Inloggen", exact: true }).click(); await p.getByRole("alert").first().waitFor(); await shot("inloggen-fout");
  log(naam, kleur, "email kept:", await p.inputValue("#email"));
  await p.goto(`${base}/wachtwoord-vergeten`, { waitUntil: "networkidle" }); await shot("vergeten");
  await p.goto(`${base}/uitnodiging/${process.argv[2]}`, { waitUntil: "networkidle" }); await shot("uitnodiging");
  await p.goto(`${base}/uitnodiging/abc`, { waitUntil: "networkidle" }); await shot("verlopen");
  await p.goto(`${base}/inloggen?naar=/profiel`); await p.getByRole("button", { name: "Inloggen als frontoffice" }).click(); await p.waitForURL("**/profiel", { waitUntil: "networkidle" }); await shot("profiel");
  log(naam, kleur, errors);
  await c.close();
}
await browser.close();
