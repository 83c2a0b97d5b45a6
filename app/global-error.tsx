"use client";

import { Tussenpagina } from "@/components/layout/tussenpagina";
import { Button } from "@/components/ui/button";
import "./globals.css";

/** Stands in for the whole document when even the frame of the page failed. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="nl">
      <body>
        <title>Dit ging niet goed – Serviceplein</title>
        <Tussenpagina kop="Dit ging niet goed">
          <p role="alert">De pagina kan nu niet worden getoond. Wat u typte, staat nog op dit apparaat.</p>
          {error.digest ? <p className="mt-2 text-ink-2">Verwijzing voor de servicedesk: <b className="font-semibold text-ink">{error.digest}</b></p> : null}
          <div className="mt-6"><Button kind="vol" size="raak" onClick={() => window.location.reload()}>Pagina opnieuw laden</Button></div>
        </Tussenpagina>
      </body>
    </html>
  );
}
