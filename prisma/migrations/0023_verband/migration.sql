-- Meldingen that the desk linked: seen from both sides, never twice between the same two. What came from one text or went
-- up in another stays on the melding itself (verwant_id, ouder_id): that is written with the melding, in one statement.
CREATE TABLE "verband" (
    "van_id" UUID NOT NULL,
    "naar_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "door_id" UUID,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verband_pkey" PRIMARY KEY ("van_id","naar_id")
);
CREATE INDEX "verband_naar_id_idx" ON "verband"("naar_id");
CREATE UNIQUE INDEX verband_paar ON verband (LEAST(van_id, naar_id), GREATEST(van_id, naar_id));
ALTER TABLE "verband" ADD CONSTRAINT "verband_van_id_fkey" FOREIGN KEY ("van_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "verband" ADD CONSTRAINT "verband_naar_id_fkey" FOREIGN KEY ("naar_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "verband" ADD CONSTRAINT "verband_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE verband
  ADD CONSTRAINT verband_soort_lijst CHECK (soort IN ('verwant','duplicaat','naar_aanleiding_van')),
  ADD CONSTRAINT verband_paar_geldig CHECK (van_id <> naar_id);
