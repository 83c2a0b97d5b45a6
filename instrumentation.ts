import { describeFout } from "@/lib/format/describe-fout";
import { noteOutage } from "@/lib/web/verzoek";
import { isOutage } from "@/lib/web/outage";

type Failed = Error & { digest?: string };
type FailedRequest = { path: string; method: string; headers: Readonly<Record<string, string | string[] | undefined>> };

/** Paths under these carry a secret: a log line must not become a key. */
const TOKEN_PATH = /^\/(volg|opdracht|uitnodiging|wachtwoord)\/[^/?]+/;

/** Runs once per web process, before the first request. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  (await import("@/lib/web/prepare-requests")).prepareRequests();
  const port = (await import("@/lib/env")).env.METRICS_PORT;
  if (port) (await import("@/lib/web/meetpunt/start-meetpunt")).startMeetpunt(port);
}

/** One line per unexpected error, with the reference that the person sees on screen. */
export function onRequestError(error: unknown, request: FailedRequest): void {
  if (isOutage(error)) noteOutage(request.headers);
  const failed = error as Failed;
  const path = request.path.split("?")[0]?.replace(TOKEN_PATH, "/$1/…");
  const line = { level: "error", op: new Date().toISOString(), verwijzing: failed.digest, methode: request.method, pad: path, ...describeFout(error) };
  console.error(JSON.stringify(line));
}
