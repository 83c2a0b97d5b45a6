import type { Context } from "@/lib/data/context";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { formatMeldingNummer } from "@/lib/format/nummer";
import { BRIEVEN } from "@/lib/mail/brieven";
import { readAfzender } from "@/lib/mail/read-afzender";
import { renderBrief, type Gerenderd } from "@/lib/mail/render-brief";
import { readZaakRow } from "../wachtrij/read-zaak-row";

type Vraag = { readonly nummer: number; readonly brief: "bericht" | "vraag"; readonly tekst: string; readonly appUrl: string };

/** The mail that the klant would get of these words: the same letter and the same rendering as when it is sent. */
export async function getMailVoorbeeld(ctx: Context, { nummer, brief, tekst, appUrl }: Vraag): Promise<Result<Gerenderd & { readonly aan: string }, AppError>> {
  const melding = await readZaakRow(ctx, nummer);
  if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
  if (!can(ctx.actor, "melding.inform", melding)) return err({ code: "geen-recht", recht: "melding.inform" });
  const afzender = await readAfzender(ctx.db);
  const feiten = {
    aan: melding.klantNaam, nummer: formatMeldingNummer(melding.nummer), onderwerp: melding.onderwerp, kwis: melding.kwis, spoed: melding.spoed, plaats: melding.locatiePad ?? melding.plaatsTekst, eigenaar: melding.eigenaar, melder: melding.klantNaam,
    uiterlijkReactie: null, uiterlijkGereed: melding.uiterlijk, eerderGereed: null, opschortReden: null, hervatOp: null, annuleerReden: null, annuleerNaar: null, opdracht: null,
    tekst, link: `${appUrl}/meldingen/${formatMeldingNummer(melding.nummer)}`, noodnummer: afzender.piketnummer || afzender.telefoon, now: ctx.now(),
  };
  return ok({ ...renderBrief(BRIEVEN[brief](feiten), afzender, { voorkeuren: melding.zonderAccount ? null : `${appUrl}/profiel/mail` }), aan: melding.klantEmail });
}
