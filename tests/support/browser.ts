import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The package's own settings look for fonts in /tmp; without any font a select or a file field ends the browser. */
function useFonts(own: string): void {
  const file = join(own, "fonts.conf");
  const dirs = [join(own, "fonts"), "/usr/share/fonts"].map((dir) => `<dir>${dir}</dir>`).join("");
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${join(own, "fonts-cache")}</cachedir></fontconfig>\n`);
  process.env.FONTCONFIG_FILE = file;
}

/** A Chromium for this machine: the one named, the system's, or the one that came with npm ci. */
export async function findBrowser(places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"]): Promise<{ executablePath: string; args: string[] }> {
  const named = places.find((path) => path && existsSync(path));
  if (named) return { executablePath: named, args: FLAGS };
  // The package unpacks with mode 0700 into the temp folder: each user gets one of its own.
  const own = join(tmpdir(), `serviceplein-chromium-${userInfo().uid}`);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs24.x";
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    useFonts(own);
    return { executablePath, args: FLAGS };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
