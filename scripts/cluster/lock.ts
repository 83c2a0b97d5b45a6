import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";

export type LockName = "start" | "guard" | "build";

/**
 * The lock is a socket name in the kernel: taken by one process at a time and free again the moment that
 * process is gone, however it died. A lock file would outlive a kill -9.
 */
export function lockAddress(dataDir: string, name: LockName): string {
  const { dev, ino } = statSync(dataDir);
  return `\0serviceplein-${name}-${createHash("sha256").update(`${dev}:${ino}`).digest("hex").slice(0, 24)}`;
}

/** Takes the lock, or answers null when another process has it. */
export function takeLock(dataDir: string, name: LockName): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    server.listen(lockAddress(dataDir, name), () => {
      server.unref();
      resolve(server);
    });
  });
}

/** Whether a living process holds the lock. */
export function isLocked(dataDir: string, name: LockName): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(lockAddress(dataDir, name));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Waits until nobody holds the lock any more; false when that takes too long. */
export async function waitUnlocked(dataDir: string, name: LockName, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    if (!(await isLocked(dataDir, name))) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
