import { readFileSync } from "node:fs";
import { ROLLEN } from "@/lib/domain/authz/rollen";
import { PAGE_TABLE } from "@/tests/contract/permissions/page-table";
import { addressOf, fillAddresses } from "@/tests/support/e2e/addresses";
import { expect, test } from "@/tests/support/e2e/plein";

const FILES = Object.keys(PAGE_TABLE).filter((file) => !file.startsWith("api/stroom"));
/** What stands behind a question mark somewhere: search, filters, cursors, choices, periods. */
const SLEUTELS = ["zoek", "cursor", "weergave", "sorteer", "kwis", "prioriteit", "team", "eigenaar", "gebouw", "product", "kanaal", "van", "tot", "periode", "lijst", "groep", "naar", "nummers", "na", "soort", "deel", "klant", "locatie", "tab", "bewaard", "klaar", "uploadfout", "teken", "cijfer"];
const WAARDEN = ["%00", "%", "%F0%9F", "'%20OR%201=1--", "{%22not%22:%22%22}", "x".repeat(4000), "-1", "99999999999999999999", "1e999", "%ED%A0%80", "a:*%26%7C!()%3C-%3E", "2026-13-45", "../../etc/passwd", "%3Cscript%3E", "__proto__", "[]"];
const PADEN = ["%00", "%FF", "M99999999999", "x".repeat(2000)];
const LIJVEN: readonly { type: string; body: string }[] = [
  { type: "application/json", body: "{" }, { type: "application/json", body: "[".repeat(5000) }, { type: "application/json", body: '{"tekst":{"not":""}}' }, { type: "application/json", body: '{"tekst":"\\u0000\\ud800"}' },
  { type: "application/x-www-form-urlencoded", body: "tekst=%00&__proto__[a]=1&tekst=%FF" }, { type: "multipart/form-data; boundary=x", body: "--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"..\\..\\a\"\r\n\r\nx" },
  { type: "multipart/form-data", body: "zonder grens" }, { type: "text/plain;charset=utf-16", body: "\u0000\u0001" }, { type: "", body: "" },
];
/** Bodies of actions as a browser would never make them: broken, and with references to nothing. */
const VLUCHTEN = ["", "[", '["$1"]', '["$F1"]', '["$Q1"]', '["$B1"]', '["$n1e999"]', '["$K1"]', '{"__proto__":1}', "\u0000"];
/** The same as the arguments of a call that is otherwise as a form of ours would make it: with references to nothing, and with an argument less. */
const ARGUMENTEN = ["", "[", '["$1","$K1"]', '["$F1","$K1"]', '["$Q1","$K1"]', '["$B1","$K1"]', '["$h1","$K1"]', '["$1","$1","$K1"]', '["$L9","$K1"]', '["$n1e999","$Kx"]', '["$K1","$K1","$K1","$K1"]', "[]", '{"__proto__":1}'];
/** Actions that do not exist. */
const VREEMD = ["0".repeat(42), "../../", "a".repeat(5000)];
const eigenActies = () => Object.keys((JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as { node: Record<string, unknown> }).node);

async function inTurns<T>(list: readonly T[], work: (item: T) => Promise<string | null>): Promise<string[]> {
  const wrong: string[] = [];
  for (let at = 0; at < list.length; at += 8) wrong.push(...(await Promise.all(list.slice(at, at + 8).map(work))).filter((one) => one !== null));
  return wrong;
}

test("no address fails on what somebody puts into it", async ({ plein, request, baseURL }) => {
  test.setTimeout(300_000);
  const mens = await plein.mens({ rollen: ROLLEN, team: "Technische dienst" });
  const cookie = `serviceplein=${await plein.cookieOf(mens)}`;
  const fill = await fillAddresses(plein);
  const eigen = await plein.melding(mens);
  const own = { cookie, origin: baseURL ?? "", "sec-fetch-site": "same-origin" };

  const pathOf = (file: string) => fill(file, eigen).split("?")[0]!;
  const send = async (path: string, init: RequestInit = {}) => (await fetch(`${baseURL}${path}`, { redirect: "manual", ...init, headers: { ...own, ...init.headers } })).status;
  /** A machine that is too busy may say so (503); a 500 is a fault of ours. */
  const isFault = (status: number) => status >= 500 && status !== 503;
  const failed = await inTurns(FILES.flatMap((file, index) => [
    // Every key on every page, each page with its own turn of the values; and something else where a number or id belongs.
    `${pathOf(file)}?${SLEUTELS.map((sleutel, plek) => `${sleutel}=${WAARDEN[(index + plek) % WAARDEN.length]!}`).join("&")}`,
    ...(addressOf(file).includes("{") || file.includes("[") ? PADEN.map((deel) => pathOf(file).replace(/[^/]+(\/(?:ontvangen|klein))?$/, `${deel}$1`)) : []),
  ]), async (path) => (isFault(await send(path)) ? `GET ${path.slice(0, 120)}` : null));

  const posts = FILES.flatMap((file, index) => [0, 1, 2].map((keer) => ({ path: pathOf(file), ...LIJVEN[(index + keer * 3) % LIJVEN.length]! })));
  failed.push(...(await inTurns(posts, async ({ path, type, body }) => (isFault(await send(path, { method: "POST", body, headers: type ? { "content-type": type } : {} })) ? `POST ${path} ${type} ${body.slice(0, 30)}` : null))));

  const act = async (path: string, actie: string, body: string) => fetch(`${baseURL}${path}`, { method: "POST", redirect: "manual", body, headers: { ...own, "next-action": actie, "content-type": "text/plain;charset=UTF-8" } });
  const calls = VREEMD.flatMap((actie) => VLUCHTEN.map((body, index) => ({ path: ["/profiel", "/api/bestaat-niet", "/bijlagen/x"][index % 3]!, actie, body })));
  failed.push(...(await inTurns(calls, async ({ path, actie, body }) => (isFault((await act(path, actie, body)).status) ? `ACTION ${path} ${actie.slice(0, 8)} ${body}` : null))));
  const eigenRoepen = eigenActies().flatMap((actie, index) => [
    ...VLUCHTEN.filter((_, plek) => plek % 5 === index % 5).map((body) => ({ actie, body, type: "text/plain;charset=UTF-8" })),
    ...ARGUMENTEN.filter((_, plek) => plek % 3 === index % 3).map((args) => ({ actie, body: `--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n${args}\r\n--x--\r\n`, type: "multipart/form-data; boundary=x" })),
  ]);
  failed.push(...(await inTurns(eigenRoepen, async ({ actie, body, type }) => {
    const reply = await fetch(`${baseURL}/profiel`, { method: "POST", redirect: "manual", body, headers: { ...own, cookie: "", "next-action": actie, "content-type": type } });
    const text = await reply.text();
    return isFault(reply.status) || /node_modules|\.ts:\d|SELECT |prisma/i.test(text) ? `ACTION ${actie.slice(0, 8)} ${body} → ${reply.status} ${text.slice(0, 100)}` : null;
  })));
  for (const method of ["PUT", "OPTIONS"]) failed.push(...(await inTurns(FILES, async (file) => (isFault(await send(pathOf(file), { method })) ? `${method} ${file}` : null))));
  expect(failed).toEqual([]);
  expect((await request.get("/api/health/ready")).status()).toBe(200);
});

test("a page that the database answers too late says to come back, not that something broke", async ({ plein, baseURL, request }) => {
  const mens = await plein.mens();
  const headers = { cookie: `serviceplein=${await plein.cookieOf(mens)}` };
  await plein.sql("BEGIN");
  await plein.sql("LOCK TABLE artikel_versie IN ACCESS EXCLUSIVE MODE");
  const late = await fetch(`${baseURL}/artikelen`, { headers });
  await plein.sql("ROLLBACK");
  expect([late.status, late.headers.get("retry-after")]).toEqual([503, "2"]);
  expect((await request.get("/artikelen", { headers })).status()).toBe(200);
});
