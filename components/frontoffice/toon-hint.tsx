"use client";

import Link from "next/link";
import { useEffect, useRef, useState, type RefObject } from "react";
import { Button } from "@/components/ui/button";
import { judgeToon, type ToonHint as Hint } from "@/lib/domain/tekst/toon";

/**
 * Before a message goes to the klant: words that may be taken amiss, with why. It stops the first try only; sending it
 * again, or one press, sends it as it stands. Who does not want this switches it off in the own profile.
 */
export function ToonHint({ veld }: { veld: RefObject<HTMLTextAreaElement | null> }) {
  const [hints, setHints] = useState<readonly Hint[]>([]);
  const gezien = useRef<string | null>(null);
  useEffect(() => {
    const vak = veld.current;
    const form = vak?.form;
    if (!vak || !form) return;
    const check = (event: Event) => {
      if (event.defaultPrevented || vak.closest<HTMLElement>("[data-toonhint]")?.dataset["toonhint"] === "uit" || gezien.current === vak.value) { setHints([]); return; }
      const found = judgeToon(vak.value);
      setHints(found);
      if (found.length === 0) return;
      gezien.current = vak.value;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    form.addEventListener("submit", check, true);
    return () => form.removeEventListener("submit", check, true);
  }, [veld]);
  if (hints.length === 0) return null;
  const change = () => {
    const [eerste] = hints;
    setHints([]);
    veld.current?.focus();
    if (eerste) veld.current?.setSelectionRange(eerste.van, eerste.van + eerste.woord.length);
  };
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3 text-sm">
      <p className="font-semibold">Zo kan de klant dit lezen</p>
      <ul className="flex flex-col gap-1">{hints.map(({ woord, van, waarom, beter }) => <li key={van}><q className="font-medium">{woord}</q> {waarom} <span className="text-ink-2">{beter}</span></li>)}</ul>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="button" size="klein" kind="vol" onClick={change}>Aanpassen</Button>
        <Button type="button" size="klein" onClick={() => veld.current?.form?.requestSubmit()}>Toch versturen</Button>
        <Link href="/profiel#schrijven" className="text-ink-2 underline underline-offset-2 hover:text-ink">Deze hulp uitzetten</Link>
      </div>
    </div>
  );
}
