export type Oorsprongen = { readonly goed: readonly string[]; readonly fout: readonly string[] };

const DEEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** A name of a house as the world knows it: parts of letters and digits, the last one no number. */
function isHuis(hostname: string): boolean {
  const delen = hostname.split(".");
  return hostname.length <= 253 && delen.length > 1 && delen.every((deel) => DEEL.test(deel)) && /^[a-z]/.test(delen.at(-1) ?? "") && (delen.at(-1) ?? "").length > 1;
}

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
