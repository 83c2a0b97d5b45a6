import { readLijstVraag, readParam } from "@/lib/queries/beheer/lijst-vraag";

export type PageParams = Promise<Record<string, string | string[] | undefined>>;

/** The question of a list from its address, with the parts that the screen itself shows. */
export async function readLijst(searchParams: PageParams, extra: readonly string[] = []) {
  const params = await searchParams;
  const vraag = readLijstVraag(params);
  return { vraag, zoek: vraag.zoek, stand: vraag.stand, isVervolg: vraag.na !== null, extra: Object.fromEntries(extra.map((naam) => [naam, readParam(params, naam)])) };
}

/** Whether the page was opened right after saving. */
export const isBewaard = async (searchParams: PageParams): Promise<boolean> => (await searchParams)["bewaard"] === "ja";
