-- Ten seconds to think again: what a melding was before an action of the desk, kept until the action is told or undone.
CREATE TABLE "herstelpunt" (
    "id" UUID NOT NULL,
    "melding_id" UUID NOT NULL,
    "door_id" UUID NOT NULL,
    "actie" TEXT NOT NULL,
    "versie_na" INTEGER NOT NULL,
    "txid" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voor" JSONB NOT NULL,
    "tekst" TEXT,
    "verteld_op" TIMESTAMPTZ(3),
    "ongedaan_op" TIMESTAMPTZ(3),

    CONSTRAINT "herstelpunt_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "herstelpunt_melding_id_versie_na_idx" ON "herstelpunt"("melding_id", "versie_na");
CREATE INDEX "herstelpunt_gemaakt_op_idx" ON "herstelpunt"("gemaakt_op");
ALTER TABLE "herstelpunt" ADD CONSTRAINT "herstelpunt_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "herstelpunt" ADD CONSTRAINT "herstelpunt_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE herstelpunt
  ADD CONSTRAINT herstelpunt_actie_lengte CHECK (length(actie) BETWEEN 1 AND 40),
  ADD CONSTRAINT herstelpunt_versie_positief CHECK (versie_na >= 2),
  ADD CONSTRAINT herstelpunt_einde_heel CHECK (verteld_op IS NULL OR ongedaan_op IS NULL);

-- What was said in an action that can still be undone; afterwards it only says where it came from.
ALTER TABLE "bericht" ADD COLUMN "herstelpunt_id" UUID;
ALTER TABLE "notitie" ADD COLUMN "herstelpunt_id" UUID;
CREATE INDEX bericht_herstelpunt ON bericht (herstelpunt_id) WHERE herstelpunt_id IS NOT NULL;
CREATE INDEX notitie_herstelpunt ON notitie (herstelpunt_id) WHERE herstelpunt_id IS NOT NULL;

-- The log of a clock stays append-only: a line can be revoked by a later one, never removed.
ALTER TABLE "klokgebeurtenis" ADD COLUMN "herroept" BIGINT[];
ALTER TABLE klokgebeurtenis DROP CONSTRAINT klokgebeurtenis_soort_lijst;
ALTER TABLE klokgebeurtenis
  ADD CONSTRAINT klokgebeurtenis_soort_lijst CHECK (soort IN ('start','pauze','hervat','stop','herzien','herroepen')),
  ADD CONSTRAINT klokgebeurtenis_herroept_heel CHECK ((soort = 'herroepen') = (COALESCE(cardinality(herroept), 0) > 0));

-- A status goes back only to what it was before the action that is being undone, and only on that very version.
CREATE OR REPLACE FUNCTION melding_bewaak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.status <> OLD.status AND NOT EXISTS (SELECT 1 FROM melding_overgang WHERE van = OLD.status AND naar = NEW.status)
      AND NOT EXISTS (SELECT 1 FROM herstelpunt h WHERE h.melding_id = NEW.id AND h.versie_na = OLD.versie AND h.ongedaan_op IS NOT NULL AND h.voor->'melding'->>'status' = NEW.status) THEN
      RAISE EXCEPTION 'melding % mag niet van % naar %', OLD.nummer, OLD.status, NEW.status USING ERRCODE = 'check_violation', CONSTRAINT = 'melding_overgang';
    END IF;
    IF NEW.versie <= OLD.versie THEN
      RAISE EXCEPTION 'melding % verandert zonder hogere versie', OLD.nummer USING ERRCODE = 'check_violation', CONSTRAINT = 'melding_versie';
    END IF;
    IF NEW.nummer <> OLD.nummer OR NEW.ontvangen_op <> OLD.ontvangen_op THEN
      RAISE EXCEPTION 'nummer en ontvangst van een melding staan vast' USING ERRCODE = 'check_violation', CONSTRAINT = 'melding_vast';
    END IF;
  END IF;
  NEW.open := NEW.status NOT IN ('gereed','afgesloten','geannuleerd');
  NEW.rang_op := COALESCE(NEW.uiterlijk_gereed, timestamptz '9999-01-01 00:00:00+00');
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION opdracht_bewaak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.status <> OLD.status AND NOT EXISTS (SELECT 1 FROM opdracht_overgang WHERE van = OLD.status AND naar = NEW.status)
      AND NOT EXISTS (SELECT 1 FROM herstelpunt h JOIN melding m ON m.id = h.melding_id AND m.versie = h.versie_na
        WHERE h.melding_id = NEW.melding_id AND h.ongedaan_op IS NOT NULL AND h.voor->'opdrachten' @> jsonb_build_array(jsonb_build_object('id', NEW.id, 'status', NEW.status))) THEN
      RAISE EXCEPTION 'opdracht % mag niet van % naar %', OLD.nummer, OLD.status, NEW.status USING ERRCODE = 'check_violation', CONSTRAINT = 'opdracht_overgang';
    END IF;
    IF NEW.versie <= OLD.versie THEN
      RAISE EXCEPTION 'opdracht % verandert zonder hogere versie', OLD.nummer USING ERRCODE = 'check_violation', CONSTRAINT = 'opdracht_versie';
    END IF;
  END IF;
  NEW.open := NEW.status IN ('aangeboden','geaccepteerd','in_uitvoering','ingepland','wacht_op_materiaal','wacht_op_toegang');
  RETURN NEW;
END $$;
