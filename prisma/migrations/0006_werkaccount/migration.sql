-- Which account at the login service of the organisation is whose. The subject never changes there, an address may.
CREATE TABLE "werkaccount" (
    "uitgever" TEXT NOT NULL,
    "kenmerk" TEXT NOT NULL,
    "persoon_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "werkaccount_pkey" PRIMARY KEY ("uitgever","kenmerk")
);
CREATE UNIQUE INDEX "werkaccount_persoon_id_uitgever_key" ON "werkaccount"("persoon_id", "uitgever");
ALTER TABLE "werkaccount" ADD CONSTRAINT "werkaccount_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
