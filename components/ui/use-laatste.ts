"use client";

import { useEffect, useRef } from "react";

/** Asks one thing at a time, a moment after the last key; an older answer is stopped, so that it never overtakes a newer one. */
export function useLaatste(wachtMs: number) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);

  function stop() {
    clearTimeout(timer.current);
    running.current?.abort();
  }
  useEffect(() => stop, []);

  function ask(vraag: (signal: AbortSignal) => Promise<void>) {
    stop();
    timer.current = setTimeout(() => {
      const controller = new AbortController();
      running.current = controller;
      void vraag(controller.signal);
    }, wachtMs);
  }
  return { ask, stop };
}
