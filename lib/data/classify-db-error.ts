export type DbErrorKind = "opnieuw" | "conflict" | "ongeldig" | "onbereikbaar" | "fout";

const BY_PRISMA: Readonly<Record<string, DbErrorKind>> = {
  P2002: "conflict", P2003: "conflict", P2034: "opnieuw", P2020: "ongeldig", P2024: "onbereikbaar", P2028: "onbereikbaar",
  P1001: "onbereikbaar", P1002: "onbereikbaar", P1008: "onbereikbaar", P1017: "onbereikbaar", P2037: "onbereikbaar",
};
const BY_SQLSTATE: readonly (readonly [RegExp, DbErrorKind])[] = [
  [/^(40001|40P01|0A000|26000|42P05)$/, "opnieuw"], [/^(23505|23P01|23503|23514)$/, "conflict"], [/^(22|23502)/, "ongeldig"],
  [/^(08|53|57|58|25006)/, "onbereikbaar"], [/^55P03$/, "onbereikbaar"],
];
/** What the driver adapter says in its own words, where it gives no code of PostgreSQL. */
const BY_KIND: Readonly<Record<string, DbErrorKind>> = {
  TransactionWriteConflict: "opnieuw", DatabaseNotReachable: "onbereikbaar", ConnectionClosed: "onbereikbaar", SocketTimeout: "onbereikbaar",
  TooManyConnections: "onbereikbaar", TransactionAlreadyClosed: "onbereikbaar",
};
const LOST = /Can.t reach database|terminated unexpectedly|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|timeout exceeded when trying to connect|Connection terminated|not queryable|Query read timeout|server closed the connection|the database system is|Closed|Server has closed/i;

/**
 * What kind of trouble an error of the database is. Prisma, its adapter and pg give the same trouble in
 * several shapes (also without a code), so the whole chain of causes is read.
 */
export function classifyDbError(error: unknown): DbErrorKind {
  for (const link of chain(error)) {
    const state = sqlState(link);
    const known = state && BY_SQLSTATE.find(([pattern]) => pattern.test(state));
    if (known) return known[1];
    const named = typeof link["kind"] === "string" ? BY_KIND[link["kind"]] : undefined;
    if (named) return named;
    const code = link["code"];
    const kind = typeof code === "string" ? BY_PRISMA[code] : undefined;
    if (kind) return kind;
  }
  return chain(error).some(({ message, code }) => LOST.test(`${String(message)} ${String(code)}`)) ? "onbereikbaar" : "fout";
}

/** The name of the violated constraint, when the database gave one. */
export function findConstraint(error: unknown): string | null {
  const text = chain(error).map((link) => `${String(link["message"] ?? "")} ${JSON.stringify(link["meta"] ?? "")}`).join(" ");
  return /constraint[^a-z]+([a-z_0-9]+)/i.exec(text)?.[1] ?? null;
}

type Link = Record<string, unknown>;

function chain(error: unknown): Link[] {
  const links: Link[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null || seen.has(value) || depth > 5) return;
    seen.add(value);
    const link = value as Link;
    links.push(link);
    for (const key of ["meta", "cause", "driverAdapterError", "error", "originalError"]) visit(link[key], depth + 1);
    if (value instanceof Error && !("message" in link)) links.push({ message: value.message });
  };
  visit(error, 0);
  return links;
}

function sqlState(link: Link): string | null {
  const value = link["originalCode"] ?? link["sqlState"] ?? link["code"];
  return typeof value === "string" && /^[0-9A-Z]{5}$/.test(value) && !/^P\d{4}$/.test(value) ? value : null;
}
