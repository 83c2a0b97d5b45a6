"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode } from "react";

type Props = {
  open: boolean;
  /** Called on Escape, on the close button and on a press beside the dialog. */
  onClose: () => void;
  titel: ReactNode;
  children: ReactNode;
  breed?: boolean;
};

/** Where typing starts: the field that asks for it, else the first one of the form and never the cross. */
function focusBegin(dialog: HTMLDialogElement): void {
  const eerste = dialog.querySelector<HTMLElement>("[data-begin]") ?? dialog.querySelector<HTMLElement>("form :is(input:not([type=hidden]), select, textarea)");
  const gekozen = eerste instanceof HTMLInputElement && eerste.type === "radio" ? dialog.querySelector<HTMLElement>(`input[name="${eerste.name}"]:checked`) : null;
  (gekozen ?? eerste)?.focus();
}

/** The browser's own modal: it holds the focus inside and gives it back to the opener. */
export function Dialog({ open, onClose, titel, children, breed = false }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const kop = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open) return;
    const opener = document.activeElement;
    if (!dialog.open) dialog.showModal();
    focusBegin(dialog);
    return () => {
      dialog.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);
  return (
    <dialog
      ref={ref} aria-labelledby={kop}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (event.target === ref.current) onClose(); }}
      className={clsx("m-auto w-[calc(100%-2rem)] rounded-xl border border-line scroll-pb-20 bg-surface p-0 text-ink shadow-zweef backdrop:bg-scherm", breed ? "max-w-3xl" : "max-w-lg")}
    >
      {open ? (
        <div className="flex flex-col gap-4 p-5">
          <div className="flex items-start gap-3">
            <h2 id={kop} className="flex-1 text-xl">{titel}</h2>
            <button type="button" onClick={onClose} className="-mt-1 -mr-1 grid size-9 place-items-center rounded text-ink-2 hover:bg-sunken hover:text-ink">
              <X aria-hidden className="size-5" /><span className="sr-only">Sluiten</span>
            </button>
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
