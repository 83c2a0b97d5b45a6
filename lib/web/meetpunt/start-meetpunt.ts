import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { poolOf } from "@/lib/data/client";
import { readStand } from "@/lib/data/read-stand";
import { getClock, getDb } from "../database";
import { healthDb } from "../readiness";
import { createMeters } from "./meters";
import { createRoutePatroon, type RouteLijst } from "./route-patroon";

/** In development there is no list of routes on disk; everything is then counted together. */
function readRoutes(): RouteLijst {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), ".next", "routes-manifest.json"), "utf8")) as RouteLijst;
  } catch {
    return { staticRoutes: [], dynamicRoutes: [] };
  }
}

/**
 * Opens the port for who watches this instance (METRICS_PORT), on this machine only: `/metrics`, as Prometheus reads
 * it. A port that is taken is said in the log; the servicedesk does not stop for it.
 */
export function startMeetpunt(port: number): void {
  const meters = createMeters({
    routeOf: createRoutePatroon(readRoutes()),
    readPool: () => poolOf(getDb()),
    readStand: async () => readStand(healthDb(), (await getClock())()),
  });
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url?.split("?")[0] !== "/metrics") return void response.writeHead(404).end();
    meters.write().then((tekst) => response.writeHead(200, { "content-type": meters.type }).end(tekst), () => response.writeHead(500).end());
  });
  server.on("error", (fout: NodeJS.ErrnoException) => console.error(JSON.stringify({ level: "warn", op: new Date().toISOString(), melding: `Meetpunt op poort ${port} start niet: ${fout.code ?? fout.message}` })));
  server.listen(port, "127.0.0.1");
  server.unref();
}
