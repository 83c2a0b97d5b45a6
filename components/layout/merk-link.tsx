import Link from "next/link";
import { MerkNaam, merkLinkClass, type Organisatie } from "./merk-naam";

/** The way home, with the name of the house on it. */
export function MerkLink({ organisatie, href = "/" }: { organisatie: Organisatie; href?: string }) {
  return <Link prefetch={false} href={href} className={merkLinkClass}><MerkNaam organisatie={organisatie} /></Link>;
}
