-- Who follows a melding beside its klant: a meemelder has the same problem, a volger was let in by the klant. Nothing is
-- removed: who stopped is written down, and may come back.
CREATE TABLE "melding_volger" (
    "melding_id" UUID NOT NULL,
    "persoon_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "door_id" UUID,
    "sinds" TIMESTAMPTZ(3) NOT NULL,
    "gestopt_op" TIMESTAMPTZ(3),

    CONSTRAINT "melding_volger_pkey" PRIMARY KEY ("melding_id","persoon_id")
);
CREATE INDEX "melding_volger_persoon_id_idx" ON "melding_volger"("persoon_id");
ALTER TABLE "melding_volger" ADD CONSTRAINT "melding_volger_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "melding_volger" ADD CONSTRAINT "melding_volger_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "melding_volger" ADD CONSTRAINT "melding_volger_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "melding_volger"
  ADD CONSTRAINT melding_volger_soort_lijst CHECK (soort IN ('meemelder','volger')),
  ADD CONSTRAINT melding_volger_tijd_geldig CHECK (gestopt_op >= sinds);

-- Which mails a persoon wants. Without a row: all of them. A question and the result are always sent.
CREATE TABLE "mailvoorkeur" (
    "persoon_id" UUID NOT NULL,
    "ontvangen" BOOLEAN NOT NULL DEFAULT true,
    "gewijzigd" BOOLEAN NOT NULL DEFAULT true,
    "verschoven" BOOLEAN NOT NULL DEFAULT true,
    "afgerond" BOOLEAN NOT NULL DEFAULT true,
    "volgen" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mailvoorkeur_pkey" PRIMARY KEY ("persoon_id")
);
ALTER TABLE "mailvoorkeur" ADD CONSTRAINT "mailvoorkeur_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- A link that a klant gives to somebody else to look along, with whom it is for in the words of the klant.
ALTER TABLE "toegangsbewijs" ADD COLUMN "voor_wie" TEXT;
ALTER TABLE toegangsbewijs DROP CONSTRAINT toegangsbewijs_soort_lijst;
ALTER TABLE toegangsbewijs ADD CONSTRAINT toegangsbewijs_soort_lijst CHECK (soort IN ('uitnodiging','herstel','eerste_beheerder','volg','opdracht','deel'));
ALTER TABLE toegangsbewijs ADD CONSTRAINT toegangsbewijs_deel_heel CHECK (soort <> 'deel' OR (melding_id IS NOT NULL AND persoon_id IS NOT NULL));

-- Who leads a department may look along with its meldingen, where beheer allows.
ALTER TABLE "afdeling" ADD COLUMN "hoofd_id" UUID;
ALTER TABLE "afdeling" ADD CONSTRAINT "afdeling_hoofd_id_fkey" FOREIGN KEY ("hoofd_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
CREATE INDEX "afdeling_hoofd_id_idx" ON "afdeling"("hoofd_id");
CREATE INDEX melding_afdeling ON melding (afdeling_id, ontvangen_op DESC, id DESC);
