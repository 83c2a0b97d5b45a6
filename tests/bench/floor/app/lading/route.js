export const dynamic = "force-dynamic";

const ladingen = (globalThis.ladingen ??= new Map());
const naamVan = (request) => new URL(request.url).searchParams.get("naam") ?? "";

/** Takes in what the product answered, so that the floor gives the same and nothing but the product's own work differs. */
export async function POST(request) {
  ladingen.set(naamVan(request), await request.json());
  return new Response(null, { status: 204 });
}

export function GET(request) {
  return Response.json(ladingen.get(naamVan(request)) ?? null);
}
