import { z } from "zod";
import { FormulierOutput } from "@/lib/contracts/formulier/formulier-output";

import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import { listLeveranciers, listLocaties, listProducten, listTeams } from "@/lib/queries/melding/list-referentie";
import type { Call, Endpoint } from "@/lib/web/api/endpoint";

const naam = { id: z.string(), naam: z.string() };
const Product = z.object({ code: z.string(), naam: z.string(), groep: z.string(), kwis: z.string(), niveau: z.string(), prioriteit: z.int().nullable(), formulier: FormulierOutput.nullable() });
const Locatie = z.object({ ...naam, soort: z.string(), code: z.string().nullable(), pad: z.string(), ouderId: z.string().nullable() });

type Read = (ctx: Call["ctx"]) => Promise<Result<{ items: unknown[] }, AppError>>;
const list = (path: string, samenvatting: string, { antwoord, read }: { antwoord: z.ZodType; read: Read }): Endpoint => ({
  method: "GET", path, id: read.name, samenvatting, onderwerp: "Referentie", antwoord: z.object({ items: z.array(antwoord) }),
  handle: async ({ ctx }) => {
    const result = await read(ctx);
    return result.ok ? ok({ body: result.value }) : result;
  },
});

export const REFERENTIE_ENDPOINTS: readonly Endpoint[] = [
  list("/producten", "Producten en diensten", { antwoord: Product, read: listProducten }),
  list("/locaties", "Plaatsen", { antwoord: Locatie, read: listLocaties }),
  list("/teams", "Teams", { antwoord: z.object({ ...naam, soort: z.string() }), read: listTeams }),
  list("/leveranciers", "Leveranciers", { antwoord: z.object(naam), read: listLeveranciers }),
];
