"use client";

import { useEffect, useRef, useState } from "react";

type Props = {
  /** One per form, and per record where the form belongs to one: "melden", "bericht-M10001". */
  sleutel: string;
  /** True once the server has it: the draft is thrown away. */
  gelukt?: boolean;
};

/** What stood in a field before anybody typed, and what stands there now. */
type Draft = Record<string, { van: string; naar: string }>;
const storageKey = (sleutel: string) => `concept:${sleutel}`;
const DAYS_KEPT = 7;
const TYPES = ["text", "search", "tel", "email", "date", "datetime-local"];

function readDraft(sleutel: string): Draft {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey(sleutel)) ?? "null") as { op: number; velden: Draft } | null;
    return stored && Date.now() - stored.op <= DAYS_KEPT * 86_400_000 ? stored.velden : {};
  } catch {
    return {};
  }
}

function writeDraft(sleutel: string, velden: Draft): void {
  try {
    if (Object.keys(velden).length === 0) localStorage.removeItem(storageKey(sleutel));
    else localStorage.setItem(storageKey(sleutel), JSON.stringify({ op: Date.now(), velden }));
  } catch {
    // Storage full or forbidden: the form itself still works, only the safety net is gone.
  }
}

const textFields = (form: HTMLFormElement) =>
  [...form.elements].filter((field): field is HTMLTextAreaElement | HTMLInputElement => (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && TYPES.includes(field.type))) && field.name !== "");

/** Only what differs from the start; the start is remembered, because a form that comes back with faults starts with what was typed. */
function collect(form: HTMLFormElement, start: Map<string, string>): Draft {
  const changed = textFields(form).map(({ name, value, defaultValue }) => ({ name, van: start.get(name) ?? start.set(name, defaultValue).get(name)!, naar: value }));
  return Object.fromEntries(changed.filter(({ van, naar }) => naar !== van).map(({ name, van, naar }) => [name, { van, naar }]));
}

/** Puts text back only where still stands what stood before: what the server or the person filled in since then wins. */
function restore(form: HTMLFormElement, draft: Draft): Draft {
  const fits = textFields(form).filter(({ name, value }) => draft[name]?.van === value);
  for (const field of fits) {
    // React listens to the native setter; assigning `.value` alone would not reach a controlled field.
    const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(owner, "value")?.set?.call(field, draft[field.name]!.naar);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return Object.fromEntries(fits.map(({ name }) => [name, draft[name]!]));
}

/** Keeps what is typed in the surrounding form on this device until it is sent, through reload and crash. */
export function FormDraft({ sleutel, gelukt = false }: Props) {
  const anchor = useRef<HTMLSpanElement>(null);
  const start = useRef(new Map<string, string>());
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const form = anchor.current?.closest("form");
    if (!form) return;
    for (const { name, defaultValue } of textFields(form)) if (!start.current.has(name)) start.current.set(name, defaultValue);
    if (gelukt) return writeDraft(sleutel, {});
    const kept = restore(form, readDraft(sleutel));
    writeDraft(sleutel, kept);
    if (Object.keys(kept).length > 0) {
      setRestored(true);
      form.closest("details")?.setAttribute("open", "");
    }
    const save = () => writeDraft(sleutel, collect(form, start.current));
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
