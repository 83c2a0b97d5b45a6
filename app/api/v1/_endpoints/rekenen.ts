import { parseInput } from "@/lib/contracts/parse-input";
import { KwisInput, KwisOutput, UiterlijkInput, UiterlijkOutput } from "@/lib/contracts/api/rekenen";
import { ok } from "@/lib/domain/shared/result";
import { computeUiterlijkVraag } from "@/lib/queries/rekenen/compute-uiterlijk-vraag";
import { proposeIndeling } from "@/lib/queries/rekenen/propose-indeling";
import type { Endpoint } from "@/lib/web/api/endpoint";


export const REKEN_ENDPOINTS: readonly Endpoint[] = [
  {
    method: "POST", path: "/kwis", id: "proposeKwis", onderwerp: "Rekenen", samenvatting: "Soort en product laten voorstellen; maakt niets aan", body: KwisInput, antwoord: KwisOutput,
    handle: async ({ ctx, body }) => {
      const input = parseInput(KwisInput, body);
      if (!input.ok) return input;
      const proposal = await proposeIndeling(ctx, input.value.tekst);
      return proposal.ok ? ok({ body: proposal.value }) : proposal;
    },
  },
  {
    method: "POST", path: "/sla/uiterlijk", id: "computeUiterlijk", onderwerp: "Rekenen", samenvatting: "Een uiterlijk moment berekenen", body: UiterlijkInput, antwoord: UiterlijkOutput,
    handle: async ({ ctx, body }) => {
      const input = parseInput(UiterlijkInput, body);
      if (!input.ok) return input;
      const answer = await computeUiterlijkVraag(ctx, input.value);
      return answer.ok ? ok({ body: answer.value }) : answer;
    },
  },
];
