import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRoutePatroon } from "@/lib/web/meetpunt/route-patroon";

const routeOf = createRoutePatroon({
  staticRoutes: [{ page: "/" }, { page: "/meldingen" }, { page: "/meldingen/nieuw" }],
  dynamicRoutes: [{ page: "/meldingen/[nummer]", regex: "^/meldingen/([^/]+?)(?:/)?$" }, { page: "/volg/[token]", regex: "^/volg/([^/]+?)(?:/)?$" }],
});

describe("the name of a route", () => {
  it.each([
    ["/", "/"], ["/meldingen?status=open", "/meldingen"], ["/meldingen/", "/meldingen"], ["/meldingen/nieuw", "/meldingen/nieuw"], ["/meldingen/M10001", "/meldingen/[nummer]"],
    ["/volg/geheim-van-de-klant", "/volg/[token]"], ["/_next/static/chunks/a.js", "/_next"], ["/wp-login.php", "overig"], ["/meldingen/M1/x/y", "overig"],
  ])("%s is %s", (pad, route) => {
    expect(routeOf(pad)).toBe(route);
  });

  it("is one of a closed list, whatever somebody asks for", () => {
    const bekend = new Set(["/", "/meldingen", "/meldingen/nieuw", "/meldingen/[nummer]", "/volg/[token]", "/_next", "overig"]);
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 6 }), (delen) => bekend.has(routeOf(`/${delen.join("/")}`))));
    fc.assert(fc.property(fc.string(), (pad) => bekend.has(routeOf(`/meldingen/${pad}`))));
  });
});
