import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { describeApparaat } from "@/lib/domain/toegang/describe-apparaat";
import { isFormCall } from "@/lib/web/action-call";
import { clientAddress } from "@/lib/web/client-address";
import { networkOf } from "@/lib/web/network-of";
import { isOwnOrigin } from "@/lib/web/own-origin";
import { beginAction, followVerzoek, noteOutage } from "@/lib/web/verzoek";
import { wellFormedUrl } from "@/lib/web/well-formed-url";
import { loginPath, readReturnPath } from "@/lib/web/return-path";

describe("readReturnPath", () => {
  it.each(["/wachtrij", "/wachtrij?team=td&sorteer=uiterlijk", "/meldingen/M10001", "/zoek?q=caf%C3%A9"])("keeps %s", (naar) => expect(readReturnPath(naar)).toBe(naar));
  it.each([
    "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "evil", "", "/a\nb", "/ x", "/.//evil.example", "/%5c\\evil", "http://%25",
    "/inloggen", "/inloggen?naar=/x", `/${"a".repeat(3000)}`, null, undefined, 7, ["/wachtrij"],
  ])("refuses %j", (naar) => expect(readReturnPath(naar)).toBeNull());
  it("builds the login page that returns", () => {
    expect(loginPath("/werk?x=1")).toBe("/inloggen?naar=%2Fwerk%3Fx%3D1");
    expect(loginPath("//evil")).toBe("/inloggen");
    expect(loginPath("/")).toBe("/inloggen");
  });
});

describe("isOwnOrigin", () => {
  const of = (headers: Record<string, string>) => isOwnOrigin(new Headers(headers));
  it.each([
    { origin: "http://localhost:3000", host: "localhost:3000" }, { origin: "http://127.0.0.1:3000", host: "localhost:3000" },
    { origin: "http://[::1]:3000", host: "127.0.0.1:3000" }, { origin: "http://127.0.0.1:4191", host: "127.0.0.1:4191" },
    { origin: "null", "sec-fetch-site": "same-origin", host: "localhost:3000" }, { "sec-fetch-site": "same-origin" },
  ])("takes %j", (headers) => expect(of(headers as Record<string, string>)).toBe(true));
  it.each([
    {}, { host: "localhost:3000" }, { origin: "https://evil.example", host: "localhost:3000" }, { origin: "null", host: "localhost:3000" }, { origin: "%%%", host: "localhost:3000" },
    { origin: "http://localhost:3001", host: "localhost:3000" }, { origin: "https://evil.example", "x-forwarded-host": "evil.example", host: "localhost:3000" },
    { origin: "https://evil.example", "sec-fetch-site": "same-origin", host: "localhost:3000" }, { "sec-fetch-site": "same-site" }, { "sec-fetch-site": "cross-site" },
  ])("refuses %j", (headers) => expect(of(headers as Record<string, string>)).toBe(false));
});

describe("networkOf", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"], ["1.1.1.1, 203.0.113.7", "203.0.113.7"], ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"], ["2001:0db8:0001:0002::9", "2001:db8:1:2::/64"], ["::1", "0:0:0:0::/64"],
    [null, "onbekend"], ["", "onbekend"], ["zeker weten", "onbekend"],
  ])("%s is %s", (header, network) => expect(networkOf(header)).toBe(network));
});

describe("clientAddress", () => {
  it.each<[string | undefined, number, string]>([
    [undefined, 0, "192.0.2.9"], ["1.1.1.1", 0, "192.0.2.9"], ["1.1.1.1, 2.2.2.2", 0, "192.0.2.9"],
    ["203.0.113.7", 1, "203.0.113.7"], ["1.1.1.1, 203.0.113.7", 1, "203.0.113.7"], ["1.1.1.1, 203.0.113.7, 10.0.0.1", 2, "203.0.113.7"],
    [undefined, 1, "192.0.2.9"], ["203.0.113.7", 3, "203.0.113.7"], [" , 203.0.113.7 ,", 1, "203.0.113.7"],
  ])("%s behind %i proxies is %s", (header, proxies, address) => expect(clientAddress(header, "192.0.2.9", proxies)).toBe(address));
});

describe("wellFormedUrl", () => {
  it.each([
    ["/meldingen/M1?x=%FF", "/meldingen/M1?x=%FF"], ["/meldingen/%C3%A9", "/meldingen/%C3%A9"], ["/%FF", "/%EF%BF%BD"], ["/a/%F0%9F/b?q=%", "/a/%EF%BF%BD/b?q=%"],
    ["/%", "/%EF%BF%BD"], ["/%zz", "/%EF%BF%BDzz"], ["/%ED%A0%80", "/%EF%BF%BD"], ["/a%2Fb", "/a%2Fb"], ["", ""], ["*", "*"],
  ])("%s is %s", (url, clean) => {
    expect(wellFormedUrl(url)).toBe(clean);
    expect(() => decodeURIComponent(wellFormedUrl(url).split("?")[0]!)).not.toThrow();
  });
});

it("names a device as people do", () => {
  expect(describeApparaat("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36")).toBe("Chrome op Windows");
  expect(describeApparaat("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile Safari/604.1")).toBe("Safari op iPhone");
  expect(describeApparaat("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")).toBe("Firefox op Linux");
  expect(describeApparaat("<script>")).toBe("Onbekende browser");
});

describe("isFormCall", () => {
  const TWEE = `60${"a".repeat(40)}`;
  const met = (argumenten: string) => { const form = new FormData(); form.set("0", argumenten); return form; };
  it.each(['["$undefined","$K1"]', '[{"status":"rust"},"$K2"]'])("takes %s for an action of a state and a form", (args) => expect(isFormCall(TWEE, met(args))).toBe(true));
  it.each(["", "[", "[]", '["$K1"]', '["$K1",null]', '["$1","$F1"]', '[1,2,"$K1"]', '{"__proto__":1}', "7"])("refuses %s", (args) => expect(isFormCall(TWEE, met(args))).toBe(false));
  it("refuses what is no form, but where an action reads nothing", () => {
    expect(isFormCall(TWEE, null)).toBe(false);
    expect(isFormCall(`00${"a".repeat(40)}`, null)).toBe(true);
  });
});

describe("followVerzoek", () => {
  const answer = (headers: Record<string, string>, status: number, meanwhile: (headers: Record<string, string>) => void = () => undefined) => {
    const request = new IncomingMessage(new Socket());
    Object.assign(request, { method: "POST", headers });
    const response = new ServerResponse(request);
    followVerzoek(request, response);
    meanwhile(headers);
    response.writeHead(status);
    return { status: response.statusCode, later: response.getHeader("Retry-After") };
  };
  const ACTIE = { "next-action": "60" };
  it("turns the failure of an action that never began into one of the caller", () => expect(answer({ ...ACTIE }, 500).status).toBe(400));
  it("leaves a failure of our own, what went well, and what is no action", () => {
    expect(answer({ ...ACTIE }, 500, (headers) => beginAction(new Headers(headers))).status).toBe(500);
    expect(answer({ ...ACTIE }, 303).status).toBe(303);
    expect(answer({}, 500).status).toBe(500);
  });
  it("says to come back when the database could not be asked", () => {
    expect(answer({}, 500, noteOutage)).toEqual({ status: 503, later: "2" });
    expect(answer({ ...ACTIE }, 500, noteOutage)).toEqual({ status: 503, later: "2" });
    expect(answer({}, 200, noteOutage)).toEqual({ status: 200, later: undefined });
  });
  it("believes no name of a request from outside", () => {
    expect(answer({ ...ACTIE, "x-verzoek": "zelf bedacht" }, 500, () => beginAction(new Headers({ "x-verzoek": "zelf bedacht" }))).status).toBe(400);
  });
});
