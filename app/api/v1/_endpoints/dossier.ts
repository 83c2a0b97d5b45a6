import { z } from "zod";
import { BerichtInput, NotitieInput } from "@/lib/contracts/melding/acties";
import { BerichtOutput, BijlageOutput, GebeurtenisOutput, NotitieOutput } from "@/lib/contracts/melding/melding-detail";

import type { AppError } from "@/lib/domain/shared/app-error";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { listBerichten, listBijlagen, listGebeurtenissen, listNotities } from "@/lib/queries/melding/list-dossier";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import type { Answer, Call, Endpoint } from "@/lib/web/api/endpoint";
import { readUpload } from "@/lib/web/read-upload";
import { readNummer } from "./read-nummer";

type Run = (ctx: Call["ctx"], nummer: number, body: unknown) => Promise<Result<unknown, AppError>>;

/** The contract answers the id of what was made and nothing else. */
const idOnly = (run: (...call: Parameters<Run>) => Promise<Result<{ id: string }, AppError>>): Run => async (...call) => {
  const made = await run(...call);
  return made.ok ? ok({ id: made.value.id }) : made;
};

const onMelding = (run: Run) => async ({ ctx, params, body }: Call): Promise<Result<Answer, AppError>> => {
  const nummer = readNummer(params["nummer"], "melding");
  if (!nummer.ok) return nummer;
  const result = await run(ctx, nummer.value, body);
  return result.ok ? ok({ body: result.value }) : result;
};

/** One file per call; what a klant hands in is visible to the klant, what staff hand in is internal unless said. */
async function attach({ ctx, params, request }: Call): Promise<Result<Answer, AppError>> {
  const nummer = readNummer(params["nummer"], "melding");
  if (!nummer.ok) return nummer;
  const upload = await readUpload(request);
  if (!upload.ok) return upload;
  const [bestand, ...more] = upload.value.bestanden;
  if (!bestand || more.length > 0) return err(ongeldig("bestand", "Stuur precies één bestand in het veld bestand."));
  const zichtbaar = upload.value.form.get("zichtbaar");
  const result = await attachBijlage(ctx, nummer.value, { bestand, ...(zichtbaar === null ? {} : { zichtbaar: zichtbaar as "klant" }) });
  return result.ok ? ok({ body: result.value }) : result;
}

const BijlageBody = z.object({ bestand: z.string().meta({ format: "binary", description: "Foto (JPEG, PNG, WebP) of document, hoogstens 10 MB" }), zichtbaar: z.enum(["klant", "intern"]).optional() });
const items = (schema: z.ZodType) => z.object({ items: z.array(schema) });
const gemaakt = z.object({ id: z.string() });
const deel = { onderwerp: "Dossier" } as const;

export const DOSSIER_ENDPOINTS: readonly Endpoint[] = [
  { ...deel, method: "GET", path: "/meldingen/{nummer}/gebeurtenissen", id: "listGebeurtenissen", samenvatting: "Wat er gebeurd is, op volgorde", antwoord: items(GebeurtenisOutput), handle: onMelding(listGebeurtenissen) },
  { ...deel, method: "GET", path: "/meldingen/{nummer}/berichten", id: "listBerichten", samenvatting: "Het gesprek met de klant", antwoord: items(BerichtOutput), handle: onMelding(listBerichten) },
  { ...deel, method: "POST", path: "/meldingen/{nummer}/berichten", id: "informKlant", samenvatting: "Een bericht sturen", status: 201, body: BerichtInput, antwoord: gemaakt, handle: onMelding(idOnly(informKlant)) },
  { ...deel, method: "GET", path: "/meldingen/{nummer}/notities", id: "listNotities", samenvatting: "Interne notities", antwoord: items(NotitieOutput), handle: onMelding(listNotities) },
  { ...deel, method: "POST", path: "/meldingen/{nummer}/notities", id: "noteMelding", samenvatting: "Een interne notitie schrijven", status: 201, body: NotitieInput, antwoord: gemaakt, handle: onMelding(idOnly(noteMelding)) },
  { ...deel, method: "GET", path: "/meldingen/{nummer}/bijlagen", id: "listBijlagen", samenvatting: "Foto's en bestanden", antwoord: items(BijlageOutput), handle: onMelding(listBijlagen) },
  { ...deel, method: "POST", path: "/meldingen/{nummer}/bijlagen", id: "attachBijlage", samenvatting: "Een foto of bestand toevoegen", status: 201, multipart: true, body: BijlageBody, antwoord: gemaakt, handle: attach },
];
