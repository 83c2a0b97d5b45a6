import Link from "next/link";
import { formatTabelMoment } from "@/lib/format/format-moment";
import { KANAAL, MELDING_STATUS } from "@/lib/i18n/teksten";
import type { Contact } from "@/lib/queries/klant/read-klantbeeld";

export type ContactRij = Omit<Contact, "op"> & { readonly op: Date | string };
const WIE = { klant: "Van de klant", wij: "Van ons", gesprek: "Gesproken" } as const;

/** The last contacts on any channel, with what it was about and how it stands now. */
export function ContactLijst({ contacten, nu, links = true }: { contacten: readonly ContactRij[]; nu: number; /** Off where the same meldingen stand beside it as links. */ links?: boolean }) {
  if (contacten.length === 0) return <p className="text-ink-2">Er was nog geen contact.</p>;
  return (
    <ul className="flex flex-col gap-1.5">
      {contacten.map(({ op, nummer, onderwerp, kanaal, wie, status }, index) => (
        <li key={`${nummer}-${index}`} className="wrap-anywhere">
          {links ? <Link prefetch={false} href={`/wachtrij/M${nummer}`} className="inline-flex min-h-6 items-center hover:underline">{onderwerp}</Link> : onderwerp}
          <span className="block text-sm text-ink-2">{formatTabelMoment(op, nu)} · {WIE[wie]}, {KANAAL[kanaal].toLowerCase()} · nu {MELDING_STATUS[status].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
