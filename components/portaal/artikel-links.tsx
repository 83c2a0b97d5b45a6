import Link from "next/link";

/** Articles to read, one under the other. */
export function ArtikelLinks({ artikelen }: { artikelen: readonly { readonly code: string; readonly titel: string }[] }) {
  return (
    <ul>
      {artikelen.map(({ code, titel }) => <li key={code}><Link href={`/artikelen/${code}`} prefetch={false} className="tekstlink inline-flex min-h-8 items-center break-words">{titel}</Link></li>)}
    </ul>
  );
}
