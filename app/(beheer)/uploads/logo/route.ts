import { saveLogo } from "@/lib/use-cases/beheer/save-logo";
import { findRouteContext } from "@/lib/web/context";
import { goTo, readUpload } from "../lees-bestand";

const GROOTST = 2 * 1024 * 1024;

/** Receives a logo; a plain form post, so it works before and without JavaScript. */
export async function POST(request: Request): Promise<Response> {
  const gate = await findRouteContext(request);
  if (!gate.ok) return gate.response;
  const upload = await readUpload(request, GROOTST);
  if (!upload) return goTo("/beheer/organisatie?logo=beeld");
  const result = await saveLogo(gate.ctx, { versie: upload.velden.get("versie") }, upload.bestand.bytes);
  if (result.ok) return goTo("/beheer/organisatie?bewaard=ja");
  if (result.error.code === "geen-recht") return new Response("Niet gevonden", { status: 404 });
  return goTo(`/beheer/organisatie?logo=${result.error.code === "inmiddels-gewijzigd" ? "versie" : "beeld"}`);
}
