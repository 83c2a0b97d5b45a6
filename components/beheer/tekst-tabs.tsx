import clsx from "clsx";
import Link from "next/link";

const DELEN = [{ href: "/teksten", label: "Standaardteksten" }, { href: "/teksten/macros", label: "Macro's en standaardoplossingen" }];

/** The two kinds of things that the desk writes beforehand. */
export function TekstTabs({ nu }: { nu: string }) {
  return (
    <nav aria-label="Teksten en macro's" className="flex flex-wrap gap-x-6 border-b border-line">
      {DELEN.map(({ href, label }) => <Link key={href} href={href} aria-current={href === nu ? "page" : undefined} className={clsx("-mb-px flex min-h-10 items-center border-b-2", href === nu ? "border-petrol font-semibold text-petrol" : "border-transparent text-ink-2 hover:text-ink")}>{label}</Link>)}
    </nav>
  );
}
