"use client";

import { Tussenpagina } from "@/components/layout/tussenpagina";
import { Button, LinkButton } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  return (
    <Tussenpagina kop="Dit ging niet goed">
      <p role="alert">Er ging bij ons iets mis. Wat u typte, staat nog op dit apparaat.</p>
      <p className="mt-2 text-ink-2">Probeer het opnieuw. Lukt het weer niet? Bel dan de servicedesk.</p>
      {error.digest ? <p className="mt-2 text-ink-2">Noem daarbij nummer <b className="font-semibold text-ink">{error.digest}</b>.</p> : null}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="vol" size="raak" onClick={reset}>Opnieuw proberen</Button>
        <LinkButton href="/" size="raak">Naar het begin</LinkButton>
      </div>
    </Tussenpagina>
  );
}
