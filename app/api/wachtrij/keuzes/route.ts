import { listKeuzes } from "@/lib/queries/wachtrij/list-keuzes";
import { answerJson } from "@/lib/web/answer-json";

/** What the forms and filters of the desk choose from; fetched when the first of them opens. */
export const GET = (): Promise<Response> => answerJson(listKeuzes);
