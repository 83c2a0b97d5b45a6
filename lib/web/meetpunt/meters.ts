import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Stand } from "@/lib/data/read-stand";
import type { PoolStand } from "@/lib/data/client";

const SECONDEN = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** A line that stays open says nothing about how quickly we answer. */
const STROOM = "/api/stroom";

type Bron = { readonly routeOf: (pad: string) => string; readonly readPool: () => PoolStand; readonly readStand: () => Promise<Stand> };

function observeHttp(registry: Registry, routeOf: Bron["routeOf"]): void {
  const duur = new Histogram({ name: "serviceplein_http_duur_seconden", help: "Duur van een antwoord, per route", labelNames: ["methode", "route", "status"], buckets: SECONDEN, registers: [registry] });
  const stromen = new Gauge({ name: "serviceplein_stromen", help: "Schermen die live meekijken", registers: [registry] });
  const begin = new WeakMap<ServerResponse, number>();
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const route = routeOf(request.url ?? "/");
    begin.set(response, performance.now());
    if (route === STROOM) stromen.inc();
    // `close` also comes when the other side hangs up before the answer is whole.
    response.once("close", () => {
      if (route === STROOM) return stromen.dec();
      const seconden = (performance.now() - (begin.get(response) ?? performance.now())) / 1000;
      duur.observe({ methode: request.method ?? "", route, status: `${Math.floor(response.statusCode / 100)}xx` }, seconden);
    });
  });
}

/** Numbers that are only true at the moment somebody asks. */
const gauges = (registry: Registry) => (naam: string, help: string, ...labelNames: string[]): Gauge => new Gauge({ name: `serviceplein_${naam}`, help, labelNames, registers: [registry] });

/** All meters of one instance; the answer writes them down in the format that Prometheus reads. */
export function createMeters({ routeOf, readPool, readStand }: Bron): { readonly type: string; readonly write: () => Promise<string> } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  observeHttp(registry, routeOf);
  const gauge = gauges(registry);
  const pool = gauge("databaseverbindingen", "Verbindingen met de database van deze instantie", "soort");
  const bereikbaar = gauge("database_bereikbaar", "1 als de database antwoordt");
  const wachtend = gauge("taken_wachtend", "Taken die nog moeten gebeuren", "wachtrij");
  const mislukt = gauge("taken_mislukt", "Taken die na herhaling niet lukten", "wachtrij");
  const oudste = gauge("taken_oudste_seconden", "Hoe lang de oudste taak wacht", "wachtrij");
  const mails = gauge("mails", "Mails naar toestand", "toestand");
  const oudsteMail = gauge("mails_oudste_seconden", "Hoe lang de oudste mail wacht");
  const meldingen = gauge("meldingen", "Open meldingen", "toestand");
  const hartslag = gauge("worker_stil_seconden", "Tijd sinds de worker iets liet horen");
  const fill = (stand: Stand): void => {
    for (const taak of stand.taken) {
      wachtend.set({ wachtrij: taak.queue }, taak.wachtend);
      mislukt.set({ wachtrij: taak.queue }, taak.mislukt);
      oudste.set({ wachtrij: taak.queue }, taak.oudste ?? 0);
    }
    mails.set({ toestand: "wachtend" }, stand.mails.wachtend);
    mails.set({ toestand: "mislukt" }, stand.mails.mislukt);
    oudsteMail.set(stand.mails.oudste ?? 0);
    meldingen.set({ toestand: "open" }, stand.meldingen.open);
    meldingen.set({ toestand: "te_laat" }, stand.meldingen.teLaat);
    hartslag.set(stand.hartslag ?? Number.NaN);
  };
  return {
    type: registry.contentType,
    async write() {
      for (const [soort, aantal] of Object.entries(readPool())) pool.set({ soort }, aantal);
      // Without a database the rest still tells what is the matter.
      const stand = await readStand().catch(() => null);
      bereikbaar.set(stand ? 1 : 0);
      if (stand) fill(stand);
      return registry.metrics();
    },
  };
}
