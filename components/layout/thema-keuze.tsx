"use client";

import { useEffect, useState } from "react";
import { Monitor, Moon, Sun } from "lucide-react";
import { useHydrated } from "@/components/ui/use-hydrated";
import { readThema, THEMA_COOKIE, THEMAS, type Thema } from "./thema";

const WOORD = { licht: "Licht", donker: "Donker", systeem: "Systeem" } as const;
const ICOON = { licht: Sun, donker: Moon, systeem: Monitor } as const;

/** Light, dark or what the device says. The server reads the cookie, so a page never flashes. Choosing needs script, so without it there is no choice. */
export function ThemaKeuze() {
  const [thema, setThema] = useState<Thema>("systeem");
  const hydrated = useHydrated();
  useEffect(() => setThema(readThema(document.documentElement.dataset.theme)), []);
  if (!hydrated) return null;

  function choose(next: Thema) {
    setThema(next);
    document.documentElement.dataset.theme = next;
    document.cookie = `${THEMA_COOKIE}=${next}; path=/; max-age=31536000; samesite=lax`;
  }

  return (
    <fieldset className="p-1 pt-1.5">
      <legend className="px-1.5 pb-1 text-xs text-ink-2">Weergave</legend>
      <div className="flex gap-1 rounded bg-sunken p-1">
        {THEMAS.map((naam) => {
          const Icoon = ICOON[naam];
          return (
            <label
              key={naam}
              className="flex min-h-13 flex-1 flex-col items-center justify-center gap-0.5 rounded-sm px-1.5 text-xs text-ink-2 has-checked:bg-surface has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-petrol"
            >
              <input type="radio" name="thema" className="sr-only" checked={thema === naam} onChange={() => choose(naam)} />
              <Icoon aria-hidden className="size-4" strokeWidth={1.8} />
              {WOORD[naam]}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
