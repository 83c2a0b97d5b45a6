import { createHash, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The secret of this data folder: made once, kept readable for its owner only. */
export function ownSecret(dataDir: string): string {
  const file = join(dataDir, "auth-secret");
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

/** The key that server actions share over all instances follows from the one secret. */
export function actionKey(authSecret: string): string {
  return createHash("sha256").update(`server-actions:${authSecret}`).digest("base64");
}
