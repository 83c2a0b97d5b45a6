import { Merk } from "./merk";

export type Organisatie = { naam: string; /** Address of an own logo; without it our mark stands there. */ logo?: string | null };

/** How the way home looks, for a link of the router and for a plain one. */
export const merkLinkClass = "flex min-h-11 min-w-0 items-center gap-2.5 rounded-md";

/** The mark and the name of the house. */
export function MerkNaam({ organisatie }: { organisatie: Organisatie }) {
  return (
    <>
      {organisatie.logo ? <img src={organisatie.logo} alt="" className="h-8 w-auto max-w-28 object-contain" /> : <Merk />}
      <b className="text-[1.08em] font-bold">Serviceplein</b>
      <span className="hidden truncate pl-3 text-ink-2 md:inline">{organisatie.naam}</span>
    </>
  );
}
