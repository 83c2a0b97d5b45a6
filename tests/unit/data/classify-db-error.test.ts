import { describe, expect, it } from "vitest";
import { classifyDbError, findConstraint } from "@/lib/data/classify-db-error";

const adapter = (cause: object, code = "P2010") => Object.assign(new Error("Raw query failed."), { code, meta: { driverAdapterError: { name: "DriverAdapterError", cause } } });

/** The shapes as Prisma 7.10 with adapter-pg really gives them. */
const SHAPES: readonly (readonly [string, unknown, ReturnType<typeof classifyDbError>])[] = [
  ["unique", Object.assign(new Error("Unique constraint failed"), { code: "P2002" }), "conflict"],
  ["exclusion", adapter({ kind: "postgres", originalCode: "23P01" }, "P2039"), "conflict"],
  ["check", adapter({ kind: "postgres", originalCode: "23514" }, "P2039"), "conflict"],
  ["serialization in a query", Object.assign(new Error("write conflict"), { code: "P2034" }), "opnieuw"],
  ["serialization at commit, without code", Object.assign(new Error("DriverAdapterError"), { cause: { kind: "TransactionWriteConflict" } }), "opnieuw"],
  ["deadlock", adapter({ kind: "postgres", originalCode: "40P01" }), "opnieuw"],
  ["lock timeout", adapter({ kind: "postgres", originalCode: "55P03" }), "onbereikbaar"],
  ["statement timeout", adapter({ kind: "postgres", originalCode: "57014" }), "onbereikbaar"],
  ["server going down", adapter({ kind: "postgres", originalCode: "57P01" }, "P2039"), "onbereikbaar"],
  ["server starting", adapter({ kind: "postgres", originalCode: "57P03" }, "P2039"), "onbereikbaar"],
  ["not reachable", adapter({ kind: "DatabaseNotReachable", host: "127.0.0.1", port: 5432 }), "onbereikbaar"],
  ["closed by the server", Object.assign(new Error("Server has closed the connection."), { code: "P1017" }), "onbereikbaar"],
  ["lost, without code", new Error("Connection terminated unexpectedly"), "onbereikbaar"],
  ["no connection free", new Error("timeout exceeded when trying to connect"), "onbereikbaar"],
  ["transaction too slow", Object.assign(new Error("Transaction API error"), { code: "P2028" }), "onbereikbaar"],
  ["NUL byte", adapter({ kind: "postgres", originalCode: "22021" }, "P2039"), "ongeldig"],
  ["number too large", Object.assign(new Error("out of range"), { code: "P2020" }), "ongeldig"],
  ["a mistake of ours", new TypeError("x is not a function"), "fout"],
  ["syntax error in SQL", adapter({ kind: "postgres", originalCode: "42601" }), "fout"],
];

describe("classifyDbError", () => {
  it.each(SHAPES)("%s", (...[, error, kind]) => expect(classifyDbError(error)).toBe(kind));

  it("names the constraint of a conflict", () => {
    expect(findConstraint(adapter({ kind: "postgres", originalCode: "23505", message: 'duplicate key value violates unique constraint "idempotency_pkey"' }))).toBe("idempotency_pkey");
    expect(findConstraint(new Error("iets anders"))).toBeNull();
  });
});
