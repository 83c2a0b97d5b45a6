"use client";

import clsx from "clsx";
import { lazy, Suspense, useCallback, useState, type MouseEvent } from "react";
import { buttonClass } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { Menu } from "@/components/ui/menu";
import { menuItemClass } from "@/components/ui/menu-item-class";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormulierActie } from "../formulier";
import { useActie } from "../use-actie";

const SamenvoegenDialog = lazy(async () => ({ default: (await import("./samenvoegen-dialog")).SamenvoegenDialog }));
const KoppelDialog = lazy(async () => ({ default: (await import("./koppel-dialog")).KoppelDialog }));
const SplitsDialog = lazy(async () => ({ default: (await import("./splits-dialog")).SplitsDialog }));

export type SamenZaak = { readonly nummer: number; readonly versie: number; readonly open: boolean; /** The number that it went up in. */ readonly opgegaanIn: string | null; /** Not a part itself, and of a klant with an account. */ readonly magSplitsen: boolean };
export type SamenActies = { readonly samenvoegen: FormulierActie; readonly losmaken: FormulierActie; readonly splitsen: FormulierActie; readonly koppelen: FormulierActie };

type Venster = "samenvoegen" | "splitsen" | "koppelen";

/** One press gives a melding its own life back; its klant hears it. */
export function Losmaken({ zaak: { nummer, versie }, label, serverActie, metTeken = false }: { zaak: Pick<SamenZaak, "nummer" | "versie">; label: string; serverActie: FormulierActie; metTeken?: boolean }) {
  const [, doe] = useActie(serverActie, { vertelFout: true });
  return (
    <form action={doe}>
      <input type="hidden" name="nummer" value={nummer} /><input type="hidden" name="versie" value={versie} />
      <SubmitButton kind="gewoon" size="klein" bezig="Bezig" className="max-lg:min-h-11" data-bediening={metTeken ? "losmaken" : undefined}>{label}</SubmitButton>
    </form>
  );
}

/** What the desk can do with this melding and others together. Each window comes when it is asked for. */
export function SamenKnoppen({ zaak, acties }: { zaak: SamenZaak; acties: SamenActies }) {
  const [open, setOpen] = useState<Venster | null>(null);
  const close = useCallback(() => setOpen(null), []);
  if (zaak.opgegaanIn) return <Losmaken zaak={zaak} label={`Losmaken van ${zaak.opgegaanIn}`} serverActie={acties.losmaken} metTeken />;
  const show = (welk: Venster) => (event: MouseEvent<HTMLElement>) => { event.currentTarget.closest("details")?.removeAttribute("open"); setOpen(welk); };
  return (
    <>
      <Menu kant="links" label=": samenvoegen, splitsen of koppelen" knop="Samen" knopClass={clsx(buttonClass({ size: "klein", kind: "gewoon" }), "max-lg:min-h-11")}>
        {zaak.open ? <button type="button" data-bediening="samenvoegen" className={menuItemClass} onClick={show("samenvoegen")}>Samenvoegen<KeyHint toets="M" /></button> : null}
        {zaak.open && zaak.magSplitsen ? <button type="button" data-bediening="splitsen" className={menuItemClass} onClick={show("splitsen")}>Splitsen in delen</button> : null}
        <button type="button" data-bediening="koppelen" className={menuItemClass} onClick={show("koppelen")}>Koppelen aan een andere melding</button>
      </Menu>
      {open === "samenvoegen" ? <Suspense><SamenvoegenDialog nummers={[zaak.nummer]} serverActie={acties.samenvoegen} onSluit={close} /></Suspense> : null}
      {open === "koppelen" ? <Suspense><KoppelDialog nummer={zaak.nummer} serverActie={acties.koppelen} onSluit={close} /></Suspense> : null}
      {open === "splitsen" ? <Suspense><SplitsDialog nummer={zaak.nummer} serverActie={acties.splitsen} onSluit={close} /></Suspense> : null}
    </>
  );
}
