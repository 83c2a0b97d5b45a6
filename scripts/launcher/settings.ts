import { type Env, parseEnv } from "@/lib/env";
import { StopReason } from "./stop-reason";

/** The settings as given (.env included), or one clear line. */
export function readSettings(): Env {
  const result = parseEnv(process.env);
  if (!result.ok) throw new StopReason(result.melding);
  return result.env;
}
