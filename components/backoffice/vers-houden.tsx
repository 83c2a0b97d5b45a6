"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const RUST_MS = 1000;

/** Reads the page again when work changed elsewhere, but never under the hands of who is filling something in. */
export function VersHouden() {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMelding = () => {
      clearTimeout(timer);
      timer = setTimeout(() => { if (!document.querySelector("main details[open]")) router.refresh(); }, RUST_MS);
    };
    window.addEventListener("serviceplein:melding", onMelding);
    window.addEventListener("serviceplein:herlaad", onMelding);
    return () => { clearTimeout(timer); window.removeEventListener("serviceplein:melding", onMelding); window.removeEventListener("serviceplein:herlaad", onMelding); };
  }, [router]);
  return null;
}
