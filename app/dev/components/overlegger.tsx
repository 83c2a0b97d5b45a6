"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast-region";

export function Overlegger() {
  const [open, setOpen] = useState(false);
  const toast = useToast();
  return (
    <section className="flex flex-wrap gap-3">
      <Button onClick={() => setOpen(true)}>Open het venster</Button>
      <Button onClick={() => toast({ tekst: "M10482 is gereed gemeld.", terug: { label: "Terugdraaien", doe: () => toast({ tekst: "Teruggedraaid." }) } })}>Toon een bericht</Button>
      <Dialog open={open} onClose={() => setOpen(false)} titel="Melding annuleren?">
        <p>De klant krijgt hiervan bericht.</p>
        <div className="flex gap-3"><Button kind="gevaar" onClick={() => setOpen(false)}>Annuleren</Button><Button onClick={() => setOpen(false)}>Terug</Button></div>
      </Dialog>
    </section>
  );
}
