-- What the balie handed out: to whom, until when, and back when.
CREATE TABLE "uitgifte" (
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "wat" TEXT NOT NULL,
    "persoon_id" UUID,
    "naam" TEXT NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "terug_voor" TIMESTAMPTZ(3) NOT NULL,
    "terug_op" TIMESTAMPTZ(3),
    "terug_door_id" UUID,

    CONSTRAINT "uitgifte_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "uitgifte_persoon_id_idx" ON "uitgifte"("persoon_id");
-- A thing can be out once.
CREATE UNIQUE INDEX uitgifte_een_keer_weg ON uitgifte (soort, lower(wat)) WHERE terug_op IS NULL;
CREATE INDEX uitgifte_weg ON uitgifte (terug_voor, id) WHERE terug_op IS NULL;
ALTER TABLE "uitgifte" ADD CONSTRAINT "uitgifte_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "uitgifte" ADD CONSTRAINT "uitgifte_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "uitgifte" ADD CONSTRAINT "uitgifte_terug_door_id_fkey" FOREIGN KEY ("terug_door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE uitgifte
  ADD CONSTRAINT uitgifte_soort_lijst CHECK (soort IN ('dagpas','sleutel','apparatuur','fiets')),
  ADD CONSTRAINT uitgifte_tekst_lengte CHECK (length(wat) BETWEEN 1 AND 80 AND length(naam) BETWEEN 1 AND 120),
  ADD CONSTRAINT uitgifte_terug_heel CHECK ((terug_op IS NULL) = (terug_door_id IS NULL) AND terug_voor > op);
