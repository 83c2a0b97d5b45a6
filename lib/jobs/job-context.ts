import type { Db } from "@/lib/data/client";
import type { Postbode } from "@/lib/mail/postbode";

/** All that a job depends on. */
export type JobContext = {
  readonly db: Db;
  /** Domain time. */
  readonly now: () => Date;
  readonly appUrl: string;
  /** Sends by SMTP; "postbus" delivers inside the demo; null = mails wait until SMTP is set. */
  readonly postbode: Postbode | "postbus" | null;
};
