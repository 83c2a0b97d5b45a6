"use client";

import { LoaderCircle } from "lucide-react";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";

/** The button of a plain form post: says that it is busy, because a photo takes a while. */
export function VerstuurKnop() {
  const [bezig, setBezig] = useState(false);
  return (
    <button type="submit" className={buttonClass({ size: "raak" })} aria-disabled={bezig || undefined} onClick={(event) => {
      if (bezig) event.preventDefault();
      else if (event.currentTarget.form?.checkValidity()) setBezig(true);
    }}>
      {bezig ? <><LoaderCircle aria-hidden className="animate-spin" /><span role="status">Bezig met versturen …</span></> : "Toevoegen"}
    </button>
  );
}
