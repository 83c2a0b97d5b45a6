import { existsSync, mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A Chromium for this machine: the one named, the system's, or the one that came with npm ci. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const named = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path && existsSync(path));
  if (named) return { executablePath: named, args: FLAGS };
  // The package unpacks with mode 0700 into the temp folder: each user gets one of its own.
  const own = join(tmpdir(), `serviceplein-chromium-${userInfo().uid}`);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs24.x";
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return { executablePath: await chromium.executablePath(), args: FLAGS };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
