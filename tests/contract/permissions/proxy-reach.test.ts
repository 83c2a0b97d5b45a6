import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { describe, expect, it } from "vitest";
import { config } from "@/proxy";
import { addressOf } from "@/tests/support/e2e/addresses";
import { PAGE_TABLE } from "./page-table";

const passesProxy = (path: string): boolean => unstable_doesMiddlewareMatch({ config, url: path });
const address = (file: string): string => addressOf(file).replace(/\{\w+\}/g, "aaaa").split("?")[0]!;
const FILES = Object.keys(PAGE_TABLE);
/** Takes or gives bytes, or is data; its headers stand elsewhere. */
const isOutside = (file: string): boolean => file.endsWith("route.ts") && (/(^|\/)(bijlagen|uploads)\//.test(file) || (file.startsWith("api/") && !file.startsWith("api/auth/")));

describe("what passes the proxy, which sets the policy of pages and turns foreign forms away", () => {
  it("is every page and route but the ones that take or give bytes or data", () => {
    expect(FILES.filter((file) => passesProxy(address(file)) === isOutside(file))).toEqual([]);
    expect(FILES.filter(isOutside).length).toBeGreaterThan(20);
    expect(passesProxy("/api/v1/meldingen/M10001/bijlagen")).toBe(false);
  });

  it.each([
    "/meldingen/bijlagen", "/meldingen/M1/bijlagen", "/volg/bijlagen", "/opdracht/bijlagen", "/wachtrij/bijlagen", "/werk/bijlagen", "/beheer/bijlagen/x", "/bijlagen", "/bijlagen/a/groot",
    "/uploads/anders", "/uploads/opdracht", "/uploads/melden/verder", "/uitnodiging/bijlagen", "/volg/a/bijlagen", "/favicon.ico/x", "/icoon.svg.html", "/_next/statisch", "/api/v1/bijlagen/",
  ])("is also %s, whatever word stands in it", (path) => expect(passesProxy(path)).toBe(true));
});
