import { z } from "zod";
import { ListOpdrachtenInput } from "@/lib/contracts/melding/list-meldingen";
import { OpdrachtDetailOutput, OpdrachtOutput } from "@/lib/contracts/melding/melding-detail";
import { OPDRACHT_ACTIE_INPUT } from "@/lib/contracts/opdracht/acties";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import { getOpdracht, listOpdrachten } from "@/lib/queries/melding/list-opdrachten";
import { OPDRACHT_COMMANDS } from "@/lib/use-cases/opdracht/opdracht-commands";
import type { Answer, Call, Endpoint } from "@/lib/web/api/endpoint";
import { readNummer } from "./read-nummer";

type Actie = keyof typeof OPDRACHT_COMMANDS;
const SAMENVATTING: Record<Actie, string> = {
  "pick-up": "Oppakken", accept: "Aannemen", refuse: "Kan ik niet doen", plan: "Inplannen", arrive: "Ik ben er", "await-material": "Wacht op materiaal",
  "no-access": "Geen toegang", "restore-temporarily": "Voorlopig hersteld", finish: "Klaar", "reject-result": "Resultaat afkeuren", withdraw: "Intrekken",
};

async function open({ ctx, params }: Pick<Call, "ctx" | "params">): Promise<Result<Answer, AppError>> {
  const nummer = readNummer(params["nummer"], "opdracht");
  if (!nummer.ok) return nummer;
  const opdracht = await getOpdracht(ctx, nummer.value);
  return opdracht.ok ? ok({ body: opdracht.value, headers: { ETag: `"${opdracht.value.versie}"` } }) : opdracht;
}

const act = (actie: Actie) => async ({ ctx, params, body }: Call): Promise<Result<Answer, AppError>> => {
  const nummer = readNummer(params["nummer"], "opdracht");
  if (!nummer.ok) return nummer;
  const moved = await OPDRACHT_COMMANDS[actie](ctx, nummer.value, body);
  return moved.ok ? open({ ctx, params }) : moved;
};

export const OPDRACHT_ENDPOINTS: readonly Endpoint[] = [
  {
    method: "GET", path: "/opdrachten", id: "listOpdrachten", onderwerp: "Opdrachten", samenvatting: "Opdrachten doorlopen", query: ListOpdrachtenInput,
    antwoord: z.object({ items: z.array(OpdrachtOutput), volgende: z.string().nullable() }),
    handle: async ({ ctx, query }) => {
      const page = await listOpdrachten(ctx, query as ListOpdrachtenInput);
      return page.ok ? ok({ body: page.value }) : page;
    },
  },
  { method: "GET", path: "/opdrachten/{nummer}", id: "getOpdracht", onderwerp: "Opdrachten", samenvatting: "Eén opdracht met acties", antwoord: OpdrachtDetailOutput, handle: open },
  ...(Object.keys(OPDRACHT_COMMANDS) as Actie[]).map((actie): Endpoint => ({
    method: "POST", path: `/opdrachten/{nummer}/acties/${actie}`, id: `opdracht-${actie}`, onderwerp: "Acties op opdrachten", samenvatting: SAMENVATTING[actie],
    conflicten: true, body: OPDRACHT_ACTIE_INPUT[actie], antwoord: OpdrachtDetailOutput, handle: act(actie),
  })),
];
