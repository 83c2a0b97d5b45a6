"use client";

import { Copy } from "lucide-react";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import { useHydrated } from "@/components/ui/use-hydrated";

/** The link that was just made: shown once, as it is kept nowhere. Copying needs script; without it the text can be selected. */
export function DeelLink({ link }: { link: string }) {
  const [gekopieerd, setGekopieerd] = useState(false);
  const hydrated = useHydrated();
  const copy = () => void navigator.clipboard.writeText(link).then(() => setGekopieerd(true), () => setGekopieerd(false));
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor="deellink" className="font-semibold">Uw link</label>
      <p id="deellink-hint" className="-mt-1 text-sm text-ink-2">Kopieer de link nu. U ziet haar maar één keer.</p>
      <input id="deellink" readOnly value={link} aria-describedby="deellink-hint" className={controlClass(undefined, "min-h-11")} onFocus={(event) => event.currentTarget.select()} />
      {hydrated ? <button type="button" onClick={copy} className={buttonClass({ size: "raak" })}><Copy aria-hidden /><span role="status">{gekopieerd ? "Gekopieerd" : "Kopieer de link"}</span></button> : null}
    </div>
  );
}
