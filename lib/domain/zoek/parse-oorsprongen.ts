export type Oorsprongen = { readonly goed: readonly string[]; readonly fout: readonly string[] };

const isHuis = (hostname: string): boolean => /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname);

/** The origin that a line means ("https://intranet.voorbeeld.nl"), or null: https only, one house by its whole name, without path, port tricks or wildcard. */
function readOorsprong(regel: string): string | null {
  const url = URL.parse(regel);
  if (!url || url.protocol !== "https:" || url.username || url.password || url.search || url.hash || !["", "/"].includes(url.pathname)) return null;
  return isHuis(url.hostname) ? url.origin : null;
}

/** Addresses of other sites, one a line or parted by commas: which we may trust as they are written, and which are none. */
export function parseOorsprongen(tekst: string): Oorsprongen {
  const regels = tekst.split(/[\s,;]+/).filter(Boolean);
  const goed = regels.flatMap((regel) => readOorsprong(regel) ?? []);
  return { goed: [...new Set(goed)].sort(), fout: regels.filter((regel) => readOorsprong(regel) === null) };
}
