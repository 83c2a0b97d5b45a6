import { findDataDir } from "../cluster/data-dir";
import { readSettings } from "./settings";
import { endWith } from "./stop-reason";

// Run by pinned-node.mjs before a fresh clone makes anything: a fault in the settings is then the only line.
try {
  findDataDir(readSettings().DATA_DIR);
} catch (error) {
  endWith(error);
}
