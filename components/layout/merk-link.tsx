import Link from "next/link";
import { Merk } from "./merk";

export type Organisatie = { naam: string; /** Address of an own logo; without it our mark stands there. */ logo?: string | null };

/** The way home, with the name of the house on it. */
export function MerkLink({ organisatie, href = "/" }: { organisatie: Organisatie; href?: string }) {
  return (
    <Link prefetch={false} href={href} className="flex min-h-11 min-w-0 items-center gap-2.5 rounded-md">
      {organisatie.logo ? <img src={organisatie.logo} alt="" className="h-8 w-auto max-w-28 object-contain" /> : <Merk />}
      <b className="text-[1.08em] font-bold">Serviceplein</b>
      <span className="hidden truncate pl-3 text-ink-2 md:inline">{organisatie.naam}</span>
    </Link>
  );
}
