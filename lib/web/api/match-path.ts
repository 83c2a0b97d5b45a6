import type { Endpoint } from "./endpoint";

export type Match = { readonly endpoints: readonly Endpoint[]; readonly params: Readonly<Record<string, string>> };

/** The endpoints on this path, whatever the method, with the values of its places; null when nothing is there. */
export function matchPath(endpoints: readonly Endpoint[], path: string): Match | null {
  const parts = path.split("/").slice(1);
  const found = endpoints.filter((endpoint) => readParams(endpoint.path, parts) !== null);
  const literal = found.filter(({ path: pattern }) => !pattern.includes("{"));
  const [first] = literal.length > 0 ? literal : found;
  return first ? { endpoints: literal.length > 0 ? literal : found, params: readParams(first.path, parts) ?? {} } : null;
}

function readParams(pattern: string, parts: readonly string[]): Record<string, string> | null {
  const places = pattern.split("/").slice(1);
  if (places.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, place] of places.entries()) {
    const part = parts[index] ?? "";
    if (place.startsWith("{")) params[place.slice(1, -1)] = part;
    else if (place !== part) return null;
  }
  return params;
}
