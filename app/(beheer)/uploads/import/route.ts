import { IMPORT_GRENZEN, IMPORT_SOORTEN } from "@/lib/domain/import/import-soort";
import { storeImport } from "@/lib/use-cases/beheer/store-import";
import { findRouteContext } from "@/lib/web/context";
import { goTo, readUpload } from "../lees-bestand";

/** Receives a file to import and leads to its preview; nothing is imported yet. */
export async function POST(request: Request): Promise<Response> {
  const gate = await findRouteContext(request);
  if (!gate.ok) return gate.response;
  const upload = await readUpload(request, IMPORT_GRENZEN.bytes);
  if (!upload) return goTo("/beheer/importeren?fout=groot");
  const soort = IMPORT_SOORTEN.find((bekend) => bekend === upload.velden.get("soort"));
  if (!soort) return goTo("/beheer/importeren?fout=soort");
  const result = await storeImport(gate.ctx, upload.bestand);
  if (result.ok) return goTo(`/beheer/importeren/${soort}/${result.value.id}`);
  if (result.error.code === "geen-recht") return new Response("Niet gevonden", { status: 404 });
  return goTo(`/beheer/importeren?fout=leeg&soort=${soort}`);
}
