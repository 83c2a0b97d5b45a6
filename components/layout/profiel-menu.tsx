import { LogOut } from "lucide-react";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Menu } from "@/components/ui/menu";
import { menuItemClass } from "@/components/ui/menu-item-class";
import type { NavItem } from "./nav-link";
import { ThemaKeuze } from "./thema-keuze";

/** A server action, or the address that a plain form posts to. */
export type UitlogActie = string | ((formData: FormData) => void | Promise<void>);

export type Profiel = { naam: string; onderschrift?: string };
type Props = { profiel: Profiel; uitlogActie: UitlogActie; items?: readonly NavItem[]; alleenTelefoon?: readonly NavItem[]; maat?: "klein" | "middel"; /** Number of the servicedesk, where the page has no footer. */ hulp?: string };

function MenuLink({ item, className = "" }: { item: NavItem; className?: string }) {
  return <Link href={item.href} className={`${menuItemClass} ${className}`}>{item.icon}{item.label}</Link>;
}

/** Who you are, where else you can go, how it looks, and the way out. */
export function ProfielMenu({ profiel, uitlogActie, items = [], alleenTelefoon = [], maat = "middel", hulp }: Props) {
  return (
    <Menu
      label={`Menu van ${profiel.naam}`}
      knop={<span className="grid size-11 place-items-center"><Avatar naam={profiel.naam} maat={maat} bijNaam /></span>}
      knopClass="block rounded-full"
    >
      <p className="px-2.5 pt-1.5 pb-2">
        <b className="block font-semibold">{profiel.naam}</b>
        {profiel.onderschrift ? <span className="text-sm text-ink-2">{profiel.onderschrift}</span> : null}
      </p>
      <hr className="mb-1.5 border-t" />
      {alleenTelefoon.map((item) => <MenuLink key={item.href} item={item} className="md:hidden" />)}
      {items.map((item) => <MenuLink key={item.href} item={item} />)}
      <MenuLink item={{ href: "/profiel", label: "Mijn profiel" }} />
      {hulp ? <p className="px-2.5 py-1.5 text-sm text-ink-2">Hulp nodig? Servicedesk: <b className="font-semibold text-ink">{hulp}</b></p> : null}
      <ThemaKeuze />
      <hr className="my-1.5 border-t" />
      <form action={uitlogActie} method={typeof uitlogActie === "string" ? "post" : undefined}>
        <button type="submit" className={menuItemClass}><LogOut aria-hidden />Uitloggen</button>
      </form>
    </Menu>
  );
}
