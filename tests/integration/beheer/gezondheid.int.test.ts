import { expect, it } from "vitest";
import { sql } from "@/lib/data/sql";
import { getGezondheid } from "@/lib/queries/beheer/get-gezondheid";
import { retryJob } from "@/lib/use-cases/beheer/retry-job";
import { retryMail } from "@/lib/use-cases/beheer/retry-mail";
import { testDb } from "@/tests/support/database";
import { contextAs, valueOf } from "./beheer-context";

const database = testDb();
const aMail = () => database.db.mail.create({ data: { aan: "x@voorbeeld.nl", onderwerp: "Gereed", tekst: "t", html: "h", soort: "gereed", sleutel: `s${Math.random()}`, status: "mislukt", fout: "550 onbekend", createdAt: new Date("2026-01-01") } });

it("shows database, jobs and mails, and lets failed ones be tried again", async () => {
  const { db } = database;
  const beheer = await contextAs(db, "Bea", ["beheerder"]);
  const mail = await aMail();
  expect(await getGezondheid(beheer)).toMatchObject({ mails: { mislukt: 1 }, mailRegels: [{ id: mail.id, fout: "550 onbekend" }], database: { openMigraties: 0 }, hartslag: null, backup: null });

  valueOf(await retryMail(beheer, { id: mail.id }));
  expect(await retryMail(beheer, { id: mail.id })).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan" } });
  expect(await db.mail.findUniqueOrThrow({ where: { id: mail.id } })).toMatchObject({ status: "wacht", fout: null });

  await db.$executeRaw(sql`UPDATE pgboss.job SET state = 'failed', completed_on = now(), output = '{"message":"stuk"}'::jsonb WHERE name = 'mail'`);
  const stand = await getGezondheid(beheer);
  expect(stand?.jobs.find(({ queue }) => queue === "mail")).toMatchObject({ mislukt: 1, wachtend: 0 });
  expect(stand?.mislukteJobs).toMatchObject([{ queue: "mail", reden: "stuk" }]);
  valueOf(await retryJob(beheer, { id: stand!.mislukteJobs[0]!.id }));
  expect((await getGezondheid(beheer))?.jobs.find(({ queue }) => queue === "mail")).toMatchObject({ mislukt: 0, wachtend: 1 });
  expect(await getGezondheid(await contextAs(db, "Gerda", ["manager"]))).toBeNull();
});
