import { readRefusal } from "./upload-answer";

export type VolgQuery = Readonly<Record<string, string | string[] | undefined>>;

const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

/** What the address of a followed melding may carry: a mark from the mail, which is only chosen, and how an upload went. */
export function readVolgQuery(query: VolgQuery): { cijfer: number | null; gelukt: number; fout: string | null } {
  const cijfer = /^([1-9]|10)$/.exec(first(query["cijfer"]))?.[0];
  const gelukt = /^[1-5]$/.exec(first(query["toegevoegd"]))?.[0];
  return { cijfer: cijfer ? Number(cijfer) : null, gelukt: Number(gelukt ?? 0), fout: readRefusal(first(query["uploadfout"]), first(query["teken"])) };
}
