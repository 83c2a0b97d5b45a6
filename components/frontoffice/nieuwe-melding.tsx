"use client";

import { Plus } from "lucide-react";
import { LinkButton } from "@/components/ui/link-button";
import { KeyHint } from "@/components/ui/key-hint";

/** The way to the intake, with the key that does the same. */
export function NieuweMelding() {
  return <LinkButton href="/intake" kind="vol" size="klein" data-bediening="nieuw"><Plus aria-hidden /><span className="max-sm:sr-only">Nieuwe melding</span><KeyHint toets="C" opVol /></LinkButton>;
}
