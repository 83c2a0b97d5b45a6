import { createHash } from "node:crypto";
import { accessSync, constants } from "node:fs";
import { join, resolve } from "node:path";
import { projectRoot } from "../project-root";
import { SHARED_HOME } from "./binaries";
import { canEnter, databaseIdentity, makeFolder } from "./identity";

export type DataDir = { readonly path: string; readonly movedFrom: string | null };

/** Where the cluster, the secrets and the logs live; elsewhere when the database user cannot get there. */
export function findDataDir(setting: string): DataDir {
  const wanted = resolve(projectRoot, setting);
  try {
    makeFolder(wanted);
    accessSync(wanted, constants.W_OK | constants.X_OK);
  } catch {
    throw new Error(`In de map ${wanted} kan niet geschreven worden. Kies een andere met: DATA_DIR=/pad/naar/map npm start`);
  }
  if (canEnter(wanted, databaseIdentity(join(wanted, "postgres")))) return { path: wanted, movedFrom: null };
  const elsewhere = join(SHARED_HOME, createHash("sha256").update(wanted).digest("hex").slice(0, 16));
  makeFolder(elsewhere);
  return { path: elsewhere, movedFrom: wanted };
}
