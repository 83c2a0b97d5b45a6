/** What a list of beheer is asked: words, on or off, and where the page begins. All of it stands in the address. */
export type LijstVraag = { readonly zoek: string; readonly stand: "actief" | "uit" | "alle"; readonly na: { readonly naam: string; readonly id: string } | null };
export type Pagina<T> = { readonly rijen: readonly T[]; readonly volgende: string | null };
type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

export const PER_PAGINA = 50;

/** One value of a query parameter as searchable text; what cannot be stored cannot be found either. */
export function readParam(params: Params, naam: string): string {
  const waarde = params[naam];
  return (typeof waarde === "string" ? waarde : "").replace(/[\p{Cs}\0]/gu, "").trim().slice(0, 200);
}

/** Reads the address of a list; whatever is odd in it counts as absent. */
export function readLijstVraag(params: Params): LijstVraag {
  const stand = readParam(params, "stand");
  return { zoek: readParam(params, "zoek"), stand: stand === "uit" || stand === "alle" ? stand : "actief", na: decodeNa(readParam(params, "na")) };
}

function decodeNa(tekst: string): LijstVraag["na"] {
  const [, id, naam] = /^([0-9a-zA-Z-]{1,40})\|([^]*)$/.exec(Buffer.from(tekst, "base64url").toString("utf8").replaceAll("\0", "")) ?? [];
  return id === undefined || naam === undefined ? null : { id, naam };
}

/** Cuts the extra row off that tells whether there is a next page. */
export function toPagina<T extends { readonly id: string }>(rijen: readonly T[], naamOf: (rij: T) => string): Pagina<T> {
  const getoond = rijen.slice(0, PER_PAGINA);
  const laatste = getoond.at(-1);
  const meer = rijen.length > PER_PAGINA && laatste !== undefined;
  return { rijen: getoond, volgende: meer ? Buffer.from(`${laatste.id}|${naamOf(laatste)}`).toString("base64url") : null };
}

/** The filter on `actief` for Prisma. */
export const whereStand = ({ stand }: LijstVraag) => (stand === "alle" ? {} : { actief: stand === "actief" });

/** Rows after the cursor in order of name and id. */
export const whereNa = ({ na }: LijstVraag) => (na ? { OR: [{ naam: { gt: na.naam } }, { naam: na.naam, id: { gt: na.id } }] } : {});

/** Case counts not. */
export const bevat = (tekst: string) => ({ contains: tekst, mode: "insensitive" as const });

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether an address could be an id; anything else would be an error of the database instead of not found. */
export const isId = (tekst: string): boolean => GUID.test(tekst);
