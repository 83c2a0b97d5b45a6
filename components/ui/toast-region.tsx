"use client";

import { X } from "lucide-react";
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { Button } from "./button";

export type Toast = { tekst: string; /** Offered for as long as the toast stands. */ terug?: { label: string; doe: () => void }; seconden?: number };
type Shown = Toast & { id: number };

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says something short in the corner and aloud to a screen reader. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** The polite live region of a shell: messages appear here, never take the focus and go by themselves. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useMemo(() => (toast: Toast) => {
    const id = next.current++;
    setToasts((all) => [...all.slice(-2), { ...toast, id }]);
    setTimeout(() => drop(id), (toast.seconden ?? 10) * 1000);
  }, [drop]);
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-live="polite" className="pointer-events-none fixed inset-x-4 bottom-20 z-40 flex flex-col items-center gap-2 sm:bottom-6 lg:items-end">
        {toasts.map((toast) => (
          <div key={toast.id} className="pointer-events-auto flex max-w-lg items-center gap-3 rounded-lg bg-ink py-2 pr-2 pl-4 text-base text-paper shadow-zweef">
            <span>{toast.tekst}</span>
            {toast.terug ? <Button size="klein" onClick={() => { toast.terug?.doe(); drop(toast.id); }}>{toast.terug.label}</Button> : null}
            <button type="button" onClick={() => drop(toast.id)} className="grid size-8 shrink-0 place-items-center rounded-md hover:opacity-80">
              <X aria-hidden className="size-4" /><span className="sr-only">Bericht sluiten</span>
            </button>
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
