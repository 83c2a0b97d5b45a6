import { Client } from "pg";

export type Channel = "gebeurtenis" | "attentie" | "sessie";

type Options = {
  readonly url: string;
  readonly channels: readonly Channel[];
  /** Something may be new. After every (re)connect called with null: nothing is kept for who was away. */
  readonly onWake: (channel: Channel | null) => void;
  /** Shown in pg_stat_activity. */
  readonly naam?: string;
};

export type Listener = { stop(): Promise<void> };

const WACHT_MS = { eerste: 100, hoogste: 5000 } as const;

/**
 * One connection that only listens. A NOTIFY is a wake-up and carries nothing, so a lost one costs time and never a
 * change. A connection that ends is made again, ever slower up to five seconds, for as long as the listener lives.
 */
export function startListener({ url, channels, onWake, naam = "serviceplein-luistert" }: Options): Listener {
  let client: Client | null = null;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let wacht: number = WACHT_MS.eerste;

  const retry = () => {
    client = null;
    if (stopped) return;
    timer = setTimeout(() => void connect(), wacht);
    timer.unref();
    wacht = Math.min(wacht * 2, WACHT_MS.hoogste);
  };

  async function connect(): Promise<void> {
    const fresh = new Client({ connectionString: url, application_name: naam, connectionTimeoutMillis: 2000, keepAlive: true });
    client = fresh;
    fresh.on("error", () => undefined); // "end" follows, and that one reconnects
    fresh.on("notification", ({ channel }) => onWake(channel as Channel));
    try {
      await fresh.connect();
      await fresh.query(channels.map((channel) => `LISTEN ${channel}`).join("; "));
    } catch {
      await fresh.end().catch(() => undefined);
      return retry();
    }
    fresh.once("end", retry);
    wacht = WACHT_MS.eerste;
    onWake(null);
  }

  void connect();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
