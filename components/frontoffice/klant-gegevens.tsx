import { Mail, MapPin, Phone } from "lucide-react";
import type { ReactNode } from "react";
import type { Klant } from "@/lib/queries/klant/get-klant";

function Regel({ icoon, children }: { icoon: ReactNode; children: ReactNode }) {
  return <li className="flex min-w-0 items-start gap-2.5 [&_svg]:mt-[0.2em] [&_svg]:size-[1.15em] [&_svg]:shrink-0 [&_svg]:text-ink-2">{icoon}<span className="min-w-0 break-words">{children}</span></li>;
}

/** An address may break after its sign, and nowhere in the middle of a name. */
function Adres({ email }: { email: string }) {
  const [voor, na] = [email.slice(0, email.lastIndexOf("@") + 1), email.slice(email.lastIndexOf("@") + 1)];
  return <a href={`mailto:${email}`} className="hover:underline">{voor}<wbr />{na}</a>;
}

/** How to reach somebody and where they sit; below it what the administration asks for. */
export function KlantGegevens({ klant }: { klant: Klant }) {
  const rest = [["Kostenplaats", klant.kostenplaats], ["Personeelsnummer", klant.personeelsnummer], ["Soort", klant.soort === "extern" ? "Extern" : null],
    ["Afdelingshoofd", klant.hoofd], ["Mag bestellen", klant.magBestellen ? "ja, voor de eigen kostenplaats" : null], ["Budgethouder", klant.budgethouder ? "ja" : null]] as const;
  const plek = klant.werkplek?.split(" › ") ?? [];
  return (
    <>
      <ul className="flex flex-col gap-2">
        {klant.telefoon ? <Regel icoon={<Phone aria-hidden />}><span className="sr-only">Telefoon </span><a href={`tel:${klant.telefoon.replaceAll(/[^\d+]/g, "")}`} className="hover:underline">{klant.telefoon}</a></Regel> : null}
        <Regel icoon={<Mail aria-hidden />}><span className="sr-only">E-mail </span><Adres email={klant.email} /></Regel>
        {plek.length > 0 ? <Regel icoon={<MapPin aria-hidden />}><span className="sr-only">Werkplek </span>{plek.at(-1)}{plek.length > 1 ? <span className="text-ink-2"> · {plek.slice(0, -1).join(", ")}</span> : null}</Regel> : null}
      </ul>
      {rest.some(([, waarde]) => waarde) ? (
        <dl className="mt-3.5 flex flex-col gap-1 border-t border-line pt-3 text-sm">
          {rest.map(([naam, waarde]) => (waarde ? <div key={naam} className="flex justify-between gap-4"><dt className="text-ink-2">{naam}</dt><dd className="min-w-0 text-right break-words tabular-nums">{waarde}</dd></div> : null))}
        </dl>
      ) : null}
    </>
  );
}
