import { getKlant } from "@/lib/queries/klant/get-klant";
import { recordInzage } from "@/lib/use-cases/klant/record-inzage";
import { answerJson } from "@/lib/web/answer-json";

type Props = { params: Promise<{ id: string }> };

/** The klantbriefing for intake; that somebody looked is written down. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  return answerJson(async (ctx) => {
    const found = await getKlant(ctx, id);
    if (found.ok) await recordInzage(ctx, id, "intake");
    return found;
  });
}
