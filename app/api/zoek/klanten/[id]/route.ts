import { getKlant } from "@/lib/queries/klant/get-klant";
import { answerJson } from "@/lib/web/answer-json";

type Props = { params: Promise<{ id: string }> };

/** The klantbriefing for intake. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  return answerJson((ctx) => getKlant(ctx, id));
}
