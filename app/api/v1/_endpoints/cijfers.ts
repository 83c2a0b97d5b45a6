import { z } from "zod";
import { ok } from "@/lib/domain/shared/result";
import { listKpis } from "@/lib/queries/sturen/list-kpis";
import { KpisInput } from "@/lib/contracts/sturen/periode-input";
import type { Endpoint } from "@/lib/web/api/endpoint";

const Kpi = z.object({ code: z.string(), naam: z.string(), waarde: z.number().nullable(), eenheid: z.string(), teller: z.number().nullable(), noemer: z.number().nullable(), definitie: z.string() });

export const CIJFER_ENDPOINTS: readonly Endpoint[] = [
  {
    method: "GET", path: "/kpis", id: "listKpis", onderwerp: "Cijfers", samenvatting: "De cijfers van het dashboard", query: KpisInput, antwoord: z.object({ items: z.array(Kpi) }),
    handle: async ({ ctx, query }) => {
      const kpis = await listKpis(ctx, query as z.output<typeof KpisInput>);
      return kpis.ok ? ok({ body: { items: kpis.value } }) : kpis;
    },
  },
];
