import { env } from "@/lib/env";

const PLAATSEN = ["zaal Waterlelie (N2.14)", "zaal Iris (N2.18)", "werkplek N3.07", "Raadhuis, begane grond"];

/** Suggestions for the combobox on the page beside this file. Does not exist in production. */
export function GET(request: Request): Response {
  if (env.NODE_ENV === "production") return new Response(null, { status: 404 });
  const zoek = (new URL(request.url).searchParams.get("zoek") ?? "").toLowerCase();
  return Response.json({ items: PLAATSEN.filter((naam) => naam.toLowerCase().includes(zoek)).map((naam, index) => ({ waarde: String(index), label: naam, uitleg: "Gebouw Noord" })) });
}
