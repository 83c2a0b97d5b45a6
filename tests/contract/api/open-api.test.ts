import { readFileSync, writeFileSync } from "node:fs";
import spectral from "@stoplight/spectral-core";
import { oas3_1 } from "@stoplight/spectral-formats";
import functions from "@stoplight/spectral-functions";
import { oas } from "@stoplight/spectral-rulesets";
import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/app/api/v1/_endpoints/endpoints";
import { buildOpenApi } from "@/app/api/v1/_openapi/build-open-api";

const { pattern, truthy, schema, falsy } = functions;
const field = (name: string) => ({ field: name, function: truthy });

/** The rules of the NL API Design Rules that a machine can check, written by us from what they ask (RFC 9457 answers, versions, names). */
const RULES = {
  "nlgov:openapi3": { given: "$", then: { field: "openapi", function: pattern, functionOptions: { match: "^3\\.(0|1)\\.\\d+$" } } },
  "nlgov:semver": { given: "$.info.version", then: { function: pattern, functionOptions: { match: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$" } } },
  "nlgov:info-contact": { given: "$.info.contact", then: [field("name"), field("email"), field("url")] },
  "nlgov:version-in-server": { given: "$.servers[*].url", then: { function: pattern, functionOptions: { match: "/v\\d+$" } } },
  "nlgov:no-trailing-slash": { given: "$.paths[*]~", then: { function: pattern, functionOptions: { notMatch: "/$" } } },
  "nlgov:no-version-in-path": { given: "$.paths[*]~", then: { function: pattern, functionOptions: { notMatch: "/v\\d+(/|$)" } } },
  "nlgov:paths-kebab-case": { given: "$.paths[*]~", then: { function: pattern, functionOptions: { match: "^(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][A-Za-z0-9]*\\}))+$" } } },
  "nlgov:query-camel-case": { given: "$.paths[*][*].parameters[?(@.in=='query')].name", then: { function: pattern, functionOptions: { match: "^[a-z][A-Za-z0-9]*$" } } },
  "nlgov:schema-camel-case": { given: "$..[?(@property==='properties')][*]~", then: { function: pattern, functionOptions: { match: "^[a-z][A-Za-z0-9]*$" } } },
  "nlgov:http-methods": { given: "$.paths[*][?(@property && @property.match(/(description|summary|servers|parameters)/i) == null)]~", then: { function: pattern, functionOptions: { match: "^(get|post|put|patch|delete|head|options)$" } } },
  "nlgov:api-version-header": { given: "$.paths[*][*].responses[*]", then: { field: "headers.API-Version", function: truthy } },
  "nlgov:problem-details": { given: "$.paths[*][*].responses[?(@property && @property.match(/^(4|5)/))].content", then: { function: schema, functionOptions: { schema: { type: "object", required: ["application/problem+json"] } } } },
  "nlgov:no-body-on-get": { given: "$.paths[*].get.requestBody", then: { function: falsy } },
} as const;

const SNAPSHOT = new URL("../../../docs/openapi.json", import.meta.url);
const document = () => `${JSON.stringify(buildOpenApi(ENDPOINTS), null, 2)}\n`;

describe("OpenAPI", () => {
  it("has 0 errors by the rules of OpenAPI and of the NL API Design Rules", async () => {
    const linter = new spectral.Spectral();
    const rules = Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [name, { ...rule, severity: "error", formats: [oas3_1] }]));
    linter.setRuleset({ extends: [[oas as never, "recommended"]], rules: rules as never });
    const found = await linter.run(buildOpenApi(ENDPOINTS));
    expect(found.filter(({ severity }) => severity <= 1).map(({ code, path, message }) => `${String(code)} ${path.join("/")}: ${message}`)).toEqual([]);
  });

  it("catches a document that breaks the rules, so that the lint proves something", async () => {
    const linter = new spectral.Spectral();
    linter.setRuleset({ rules: Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [name, { ...rule, severity: "error" }])) as never });
    const found = await linter.run({ openapi: "3.1.0", info: { title: "x", version: "1" }, servers: [{ url: "/api" }], paths: { "/Slecht_pad/": { get: { requestBody: {}, responses: { 400: { content: {} } } } } } });
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThanOrEqual(6);
  });

  it("is the committed document: a change of the contract is seen in review", () => {
    if (process.env["OPENAPI_SCHRIJVEN"]) writeFileSync(SNAPSHOT, document());
    expect(readFileSync(SNAPSHOT, "utf8")).toBe(document());
  });
});
