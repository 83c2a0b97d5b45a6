"use client";

import clsx from "clsx";
import { Ellipsis } from "lucide-react";
import { lazy, Suspense, useCallback, useState, type ReactNode } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { Menu } from "@/components/ui/menu";
import { menuItemClass } from "@/components/ui/menu-item-class";
import type { MeldingAction } from "@/lib/domain/melding/transitions";
import { ACTIE_WOORD, pickActies } from "./actie-woorden";
import type { ActieZaak } from "./actie-zaak";
import { DirecteActie } from "./directe-actie";
import type { OpenActie } from "./actie-venster";
import type { FormulierActie } from "./formulier";
import { useVoorladen } from "./use-voorladen";

type Props = { zaak: ActieZaak; serverActie: FormulierActie; /** What stands beside the actions of the table, such as merging. */ extra?: ReactNode };

const loadVenster = async () => ({ default: (await import("./actie-venster")).ActieVenster });
const ActieVenster = lazy(loadVenster);

/** What can be done now, by status and right: the first is what mostly comes next, the rare ones behind the dots. */
export function ActieBalk({ zaak, serverActie, extra }: Props) {
  const [open, setOpen] = useState<OpenActie | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const { eerste, gewoon, zeldzaam } = pickActies(zaak);
  useVoorladen(loadVenster);
  const show = (actie: MeldingAction, begin: OpenActie["begin"] = "kwis") => setOpen({ actie, begin });

  const knop = (actie: MeldingAction, isEerste: boolean) => {
    const { knop: tekst, toets } = ACTIE_WOORD[actie];
    const kind = isEerste ? "vol" : "gewoon";
    if (actie === "take" || actie === "resume" || actie === "close") return <DirecteActie key={actie} zaak={zaak} actie={actie} serverActie={serverActie} kind={kind} />;
    return (
      <Button key={actie} kind={kind} size="klein" className="max-lg:min-h-11" onClick={() => show(actie)} data-bediening={actie}>
        {tekst}{toets ? <KeyHint toets={toets} opVol={isEerste} /> : null}
      </Button>
    );
  };
  return (
    <div className="flex flex-wrap gap-1.5 pt-1" role="group" aria-label="Acties">
      {eerste ? knop(eerste, true) : null}
      {gewoon.map((actie) => knop(actie, false))}
      {zaak.acties.includes("classify") ? <button type="button" hidden data-bediening="prioriteit" onClick={() => show("classify", "prioriteit")}>Prioriteit kiezen</button> : null}
      {extra}
      {zeldzaam.length > 0 ? (
        <Menu kant="links" label="Meer acties" knopClass={clsx(buttonClass({ size: "klein", kind: "gewoon" }), "max-lg:min-h-11 max-lg:min-w-11")} knop={<Ellipsis aria-hidden />}>
          {zeldzaam.map((actie) => <button key={actie} type="button" data-bediening={actie} className={menuItemClass} onClick={(event) => { event.currentTarget.closest("details")?.removeAttribute("open"); show(actie); }}>{ACTIE_WOORD[actie].knop}</button>)}
        </Menu>
      ) : null}
      {open ? <Suspense><ActieVenster key={open.actie} open={open} zaak={zaak} serverActie={serverActie} onSluit={close} /></Suspense> : null}
    </div>
  );
}
