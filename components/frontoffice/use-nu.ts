"use client";

import { useEffect, useState } from "react";

const STAP_MS = 20_000;

/** The time of the server as it goes on here; the first render uses the server's own, so both agree. */
export function useNu(start: number): number {
  const [nu, setNu] = useState(start);
  useEffect(() => {
    const verschil = start - Date.now();
    setNu(start);
    const timer = setInterval(() => setNu(Date.now() + verschil), STAP_MS);
    return () => clearInterval(timer);
  }, [start]);
  return nu;
}
