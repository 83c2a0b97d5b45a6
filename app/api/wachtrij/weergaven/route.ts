import { listWeergaven } from "@/lib/queries/wachtrij/list-weergaven";
import { answerJson } from "@/lib/web/answer-json";

/** The saved views of who asks and of the desk, with how many stand in them; fetched after the page. */
export const GET = (): Promise<Response> => answerJson(listWeergaven);
