import Link from "next/link";
import type { Blok, Deel } from "@/lib/domain/artikel/parse-opmaak";

function Stuk({ deel }: { deel: Deel }) {
  if (deel.soort !== "link") return deel.soort === "vet" ? <b className="font-semibold">{deel.tekst}</b> : deel.tekst;
  if (deel.href.startsWith("/")) return <Link href={deel.href} prefetch={false} className="tekstlink">{deel.tekst}</Link>;
  return <a href={deel.href} rel="noopener noreferrer" className="tekstlink break-words">{deel.tekst}</a>;
}

const Delen = ({ delen }: { delen: readonly Deel[] }) => delen.map((deel, index) => <Stuk key={index} deel={deel} />);

function Stap({ blok }: { blok: Blok }) {
  if (blok.soort === "alinea") return <p className="whitespace-pre-line"><Delen delen={blok.delen} /></p>;
  if (blok.soort === "kop") {
    return blok.niveau === 2 ? <h2 className="mt-4 text-xl first:mt-0"><Delen delen={blok.delen} /></h2> : <h3 className="mt-2 text-lg"><Delen delen={blok.delen} /></h3>;
  }
  const items = blok.items.map((delen, index) => <li key={index} className="pl-1 marker:text-petrol"><Delen delen={delen} /></li>);
  return blok.genummerd ? <ol className="flex list-decimal flex-col gap-1.5 pl-6">{items}</ol> : <ul className="flex list-disc flex-col gap-1.5 pl-6">{items}</ul>;
}

/** The text of an article. It is built of elements: there is no HTML in it that somebody typed. */
export function ArtikelTekst({ blokken }: { blokken: readonly Blok[] }) {
  return <div className="flex min-w-0 flex-col gap-3 break-words">{blokken.map((blok, index) => <Stap key={index} blok={blok} />)}</div>;
}
