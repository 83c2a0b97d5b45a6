import { z } from "zod";
import { MELDING_ACTIE_INPUT } from "@/lib/contracts/melding/acties";
import { ListMeldingenInput } from "@/lib/contracts/melding/list-meldingen";
import { MeldingDetailOutput } from "@/lib/contracts/melding/melding-detail";
import { MeldingOutput } from "@/lib/contracts/melding/melding-output";
import { SubmitMeldingInput } from "@/lib/contracts/melding/submit-melding";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { getMelding } from "@/lib/queries/melding/get-melding";
import { listMeldingen } from "@/lib/queries/melding/list-meldingen";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import type { Answer, Call, Endpoint } from "@/lib/web/api/endpoint";
import { readNummer } from "./read-nummer";

const KEY = /^[\x21-\x7e]{1,200}$/;
const SAMENVATTING: Record<keyof typeof MELDING_COMMANDS, string> = {
  take: "In behandeling nemen", assign: "Eigenaar wijzigen", classify: "Indelen", dispatch: "Opdracht uitzetten", ask: "Vraag aan de klant stellen",
  answer: "Vraag beantwoorden", pause: "Opschorten", resume: "Hervatten", "mark-gereed": "Gereed melden", close: "Afsluiten", reopen: "Heropenen",
  cancel: "Annuleren", rate: "Beoordelen", inquire: "Vragen hoe het staat",
};

async function create({ ctx, request, body }: Call): Promise<Result<Answer, AppError>> {
  const sleutel = request.headers.get("idempotency-key") ?? "";
  if (!KEY.test(sleutel)) return err(ongeldig("Idempotency-Key", "Stuur een eigen sleutel mee in de header Idempotency-Key (1 tot 200 tekens zonder spaties)."));
  const result = await submitMelding(ctx, body, { sleutel, deur: "api" });
  return result.ok ? ok({ body: result.value, headers: { Location: `/api/v1/meldingen/${result.value.nummer}` } }) : result;
}

async function open({ ctx, params }: Call): Promise<Result<Answer, AppError>> {
  const nummer = readNummer(params["nummer"], "melding");
  if (!nummer.ok) return nummer;
  const melding = await getMelding(ctx, nummer.value);
  return melding.ok ? ok({ body: melding.value, headers: { ETag: `"${melding.value.versie}"` } }) : melding;
}

const act = (actie: keyof typeof MELDING_COMMANDS) => async ({ ctx, params, body }: Call): Promise<Result<Answer, AppError>> => {
  const nummer = readNummer(params["nummer"], "melding");
  if (!nummer.ok) return nummer;
  const moved = await MELDING_COMMANDS[actie](ctx, nummer.value, body);
  return moved.ok ? open({ ctx, params, request: new Request("http://intern"), query: {}, body }) : moved;
};

export const MELDING_ENDPOINTS: readonly Endpoint[] = [
  {
    method: "POST", path: "/meldingen", id: "submitMelding", onderwerp: "Meldingen", samenvatting: "Een melding doen", status: 201, idempotent: true,
    body: SubmitMeldingInput, antwoord: MeldingOutput, handle: create,
  },
  {
    method: "GET", path: "/meldingen", id: "listMeldingen", onderwerp: "Meldingen", samenvatting: "Meldingen zoeken en doorlopen", query: ListMeldingenInput,
    antwoord: z.object({ items: z.array(MeldingOutput), volgende: z.string().nullable() }),
    handle: async ({ ctx, query }) => {
      const page = await listMeldingen(ctx, query as ListMeldingenInput);
      return page.ok ? ok({ body: page.value }) : page;
    },
  },
  { method: "GET", path: "/meldingen/{nummer}", id: "getMelding", onderwerp: "Meldingen", samenvatting: "Eén melding met opdrachten, klokken en acties", antwoord: MeldingDetailOutput, handle: open },
  ...(Object.keys(MELDING_COMMANDS) as (keyof typeof MELDING_COMMANDS)[]).map((actie): Endpoint => ({
    method: "POST", path: `/meldingen/{nummer}/acties/${actie}`, id: `melding-${actie}`, onderwerp: "Acties op meldingen", samenvatting: SAMENVATTING[actie],
    conflicten: true, body: MELDING_ACTIE_INPUT[actie], antwoord: MeldingDetailOutput, handle: act(actie),
  })),
];
