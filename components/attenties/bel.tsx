"use client";

import clsx from "clsx";
import { Bell } from "lucide-react";
import Link from "next/link";
import { Button, buttonClass } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import { Menu } from "@/components/ui/menu";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";
import { useAttenties } from "./use-attenties";

const teller = (aantal: number): string => (aantal > 99 ? "99+" : String(aantal));

/** The bell of a colleague: what happened that is theirs to know, newest first. */
export function Bel() {
  const { ongelezen, items, read } = useAttenties();
  const nieuw = ongelezen === 1 ? "1 nieuw bericht" : `${teller(ongelezen)} nieuwe berichten`;
  const knop = (
    <span className="relative inline-flex">
      <Bell aria-hidden />
      {ongelezen > 0 ? <span aria-hidden className="absolute -top-2 left-2.5 min-w-4.5 rounded-full bg-koper px-1 text-center text-xs font-semibold text-on-koper tabular-nums">{teller(ongelezen)}</span> : null}
    </span>
  );
  return (
    <>
      <LiveRegion tekst={ongelezen > 0 ? nieuw : ""} />
      <Menu
        knop={knop} label={ongelezen > 0 ? `Berichten voor u, ${nieuw}` : "Berichten voor u"}
        knopClass={clsx(buttonClass({ kind: "stil", size: "klein" }), "cursor-pointer list-none")} paneelClass="max-sm:fixed max-sm:inset-x-2 max-sm:top-12 max-sm:min-w-0"
      >
        <div className="flex flex-col sm:w-96">
          <div className="flex items-center justify-between gap-3 px-2 py-1">
            <b className="font-semibold">Berichten voor u</b>
            {ongelezen > 0 ? <Button kind="stil" size="klein" onClick={() => void read()}>Alles gelezen</Button> : null}
          </div>
          {items.length === 0 ? <p className="px-2 py-3 text-ink-2">Er is nog niets voor u.</p> : (
            <ul className="max-h-96 overflow-y-auto">
              {items.map(({ id, tekst, pad, op, gelezen }) => (
                <li key={id}>
                  <Link href={pad} prefetch={false} onClick={() => void read([id])} className={clsx("flex flex-col rounded-md px-2 py-2 hover:bg-sunken", gelezen ? "text-ink-2" : "font-semibold")}>
                    <span className="break-words">{gelezen ? null : <span className="sr-only">Nieuw: </span>}{tekst}</span>
                    <time dateTime={op} title={formatVolledig(op)} className="text-sm font-normal text-ink-2">{formatTabelMoment(op, new Date())}</time>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      </Menu>
    </>
  );
}
