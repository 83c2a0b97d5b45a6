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

const known = new Map<string, readonly string[]>();

/** The places of a pattern, cut once: every call is held against all patterns. */
function placesOf(pattern: string): readonly string[] {
  const places = known.get(pattern) ?? pattern.split("/").slice(1);
  known.set(pattern, places);
  return places;
}

function readParams(pattern: string, parts: readonly string[]): Record<string, string> | null {
  const places = placesOf(pattern);
  if (places.length !== parts.length || places.some((place, index) => !place.startsWith("{") && place !== parts[index])) return null;
  return Object.fromEntries(places.flatMap((place, index) => (place.startsWith("{") ? [[place.slice(1, -1), parts[index] ?? ""]] : [])));
}
