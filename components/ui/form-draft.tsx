"use client";

import { useEffect, useRef, useState } from "react";

type Props = {
  /** One per form, and per record where the form belongs to one: "melden", "bericht-M10001". */
  sleutel: string;
  /** True once the server has it: the draft is thrown away. */
  gelukt?: boolean;
};

type Draft = Record<string, string>;
const storageKey = (sleutel: string) => `concept:${sleutel}`;
const DAYS_KEPT = 7;

function readDraft(sleutel: string): Draft | null {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey(sleutel)) ?? "null") as { op: number; velden: Draft } | null;
    if (!stored || Date.now() - stored.op > DAYS_KEPT * 86_400_000) return null;
    return stored.velden;
  } catch {
    return null;
  }
}

function collect(form: HTMLFormElement): Draft {
  const draft: Draft = {};
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && ["text", "search", "tel", "email"].includes(field.type))) {
      if (field.name && field.value.trim() !== "") draft[field.name] = field.value;
    }
  }
  return draft;
}

/** Puts text back only where nothing stands: what the server or the person filled in wins. */
function restore(form: HTMLFormElement, draft: Draft): boolean {
  let filled = false;
  for (const [naam, waarde] of Object.entries(draft)) {
    const field = form.elements.namedItem(naam);
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || field.value !== "") continue;
    // React listens to the native setter; assigning `.value` alone would not reach a controlled field.
    const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(owner, "value")?.set?.call(field, waarde);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    filled = true;
  }
  return filled;
}

/** Keeps what is typed in the surrounding form on this device until it is sent, through reload and crash. */
export function FormDraft({ sleutel, gelukt = false }: Props) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const form = anchor.current?.closest("form");
    if (!form) return;
    if (gelukt) { localStorage.removeItem(storageKey(sleutel)); return; }
    const draft = readDraft(sleutel);
    if (draft && restore(form, draft)) setRestored(true);
    const save = () => {
      const velden = collect(form);
      try {
        if (Object.keys(velden).length === 0) localStorage.removeItem(storageKey(sleutel));
        else localStorage.setItem(storageKey(sleutel), JSON.stringify({ op: Date.now(), velden }));
      } catch {
        // Storage full or forbidden: the form itself still works, only the safety net is gone.
      }
    };
    form.addEventListener("input", save);
    return () => form.removeEventListener("input", save);
  }, [sleutel, gelukt]);
  return (
    <span ref={anchor} role="status" className="text-sm text-ink-2 empty:hidden">
      {restored && !gelukt ? "Uw eerdere tekst staat er weer. Die was nog niet verstuurd." : null}
    </span>
  );
}

/** Throws a draft away from another page than the form's own, such as a confirmation. */
export function DropDraft({ sleutel }: { sleutel: string }) {
  useEffect(() => localStorage.removeItem(storageKey(sleutel)), [sleutel]);
  return null;
}
