-- Knowledge: articles with their published versions, what readers thought of them, and searches that found nothing.
CREATE TABLE "artikel" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "groep" TEXT NOT NULL,
    "zichtbaar" TEXT NOT NULL DEFAULT 'openbaar',
    "status" TEXT NOT NULL DEFAULT 'concept',
    "titel" TEXT NOT NULL,
    "inleiding" TEXT NOT NULL DEFAULT '',
    "tekst" TEXT NOT NULL DEFAULT '',
    "live" INTEGER,
    "eigenaar_id" UUID NOT NULL,
    "herzien_op" DATE NOT NULL,
    "uit_melding_id" UUID,
    "zoek_kop" TEXT NOT NULL DEFAULT '',
    "zoek_tekst" TEXT NOT NULL DEFAULT '',
    "zoek" tsvector,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "artikel_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "artikel_versie" (
    "artikel_id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "titel" TEXT NOT NULL,
    "inleiding" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "toelichting" TEXT,

    CONSTRAINT "artikel_versie_pkey" PRIMARY KEY ("artikel_id","nummer")
);
CREATE TABLE "artikel_product" (
    "artikel_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,

    CONSTRAINT "artikel_product_pkey" PRIMARY KEY ("artikel_id","product_id")
);
CREATE TABLE "artikel_oordeel" (
    "artikel_id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "persoon_id" UUID NOT NULL,
    "nuttig" BOOLEAN NOT NULL,
    "reden" TEXT,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "artikel_oordeel_pkey" PRIMARY KEY ("artikel_id","nummer","persoon_id")
);
CREATE TABLE "artikel_gebruik" (
    "artikel_id" UUID NOT NULL,
    "dag" DATE NOT NULL,
    "gelezen" INTEGER NOT NULL DEFAULT 0,
    "genoeg" INTEGER NOT NULL DEFAULT 0,
    "afgevangen" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "artikel_gebruik_pkey" PRIMARY KEY ("artikel_id","dag")
);
CREATE TABLE "melding_artikel" (
    "melding_id" UUID NOT NULL,
    "artikel_id" UUID NOT NULL,

    CONSTRAINT "melding_artikel_pkey" PRIMARY KEY ("melding_id")
);
CREATE TABLE "zoekmis" (
    "tekst" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL DEFAULT 1,
    "eerste_op" TIMESTAMPTZ(3) NOT NULL,
    "laatst_op" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "artikel_id" UUID,

    CONSTRAINT "zoekmis_pkey" PRIMARY KEY ("tekst")
);
CREATE UNIQUE INDEX "artikel_code_key" ON "artikel"("code");
CREATE INDEX "artikel_eigenaar_id_idx" ON "artikel"("eigenaar_id");
CREATE INDEX "artikel_uit_melding_id_idx" ON "artikel"("uit_melding_id");
CREATE INDEX "artikel_versie_door_id_idx" ON "artikel_versie"("door_id");
CREATE INDEX "artikel_product_product_id_idx" ON "artikel_product"("product_id");
CREATE INDEX "artikel_oordeel_persoon_id_idx" ON "artikel_oordeel"("persoon_id");
CREATE INDEX "melding_artikel_artikel_id_idx" ON "melding_artikel"("artikel_id");
CREATE INDEX "zoekmis_artikel_id_idx" ON "zoekmis"("artikel_id");
ALTER TABLE "artikel" ADD CONSTRAINT "artikel_eigenaar_id_fkey" FOREIGN KEY ("eigenaar_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "artikel" ADD CONSTRAINT "artikel_uit_melding_id_fkey" FOREIGN KEY ("uit_melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "artikel_versie" ADD CONSTRAINT "artikel_versie_artikel_id_fkey" FOREIGN KEY ("artikel_id") REFERENCES "artikel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "artikel_versie" ADD CONSTRAINT "artikel_versie_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "artikel_product" ADD CONSTRAINT "artikel_product_artikel_id_fkey" FOREIGN KEY ("artikel_id") REFERENCES "artikel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "artikel_product" ADD CONSTRAINT "artikel_product_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "artikel_oordeel" ADD CONSTRAINT "artikel_oordeel_artikel_id_fkey" FOREIGN KEY ("artikel_id") REFERENCES "artikel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "artikel_oordeel" ADD CONSTRAINT "artikel_oordeel_artikel_id_nummer_fkey" FOREIGN KEY ("artikel_id", "nummer") REFERENCES "artikel_versie"("artikel_id", "nummer") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "artikel_oordeel" ADD CONSTRAINT "artikel_oordeel_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "artikel_gebruik" ADD CONSTRAINT "artikel_gebruik_artikel_id_fkey" FOREIGN KEY ("artikel_id") REFERENCES "artikel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "melding_artikel" ADD CONSTRAINT "melding_artikel_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "melding_artikel" ADD CONSTRAINT "melding_artikel_artikel_id_fkey" FOREIGN KEY ("artikel_id") REFERENCES "artikel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "zoekmis" ADD CONSTRAINT "zoekmis_artikel_id_fkey" FOREIGN KEY ("artikel_id") REFERENCES "artikel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Closed lists and invariants. The arrays in lib/domain/artikel are the source; a test compares.
ALTER TABLE artikel
  ADD CONSTRAINT artikel_groep_lijst CHECK (groep IN ('vraag-en-antwoord','huisregels','wie-is-wie','regelingen')),
  ADD CONSTRAINT artikel_zichtbaar_lijst CHECK (zichtbaar IN ('openbaar','intern')),
  ADD CONSTRAINT artikel_status_lijst CHECK (status IN ('concept','gepubliceerd','ingetrokken')),
  ADD CONSTRAINT artikel_code_geldig CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 80),
  ADD CONSTRAINT artikel_tekst_lengte CHECK (length(titel) BETWEEN 1 AND 120 AND length(inleiding) <= 400 AND length(tekst) <= 20000),
  ADD CONSTRAINT artikel_live_heel CHECK ((status = 'concept') = (live IS NULL));
ALTER TABLE artikel_versie
  ADD CONSTRAINT artikel_versie_tekst_lengte CHECK (length(titel) BETWEEN 1 AND 120 AND length(inleiding) BETWEEN 1 AND 400 AND length(tekst) BETWEEN 1 AND 20000 AND length(toelichting) <= 500),
  ADD CONSTRAINT artikel_versie_nummer_positief CHECK (nummer >= 1);
ALTER TABLE artikel_oordeel ADD CONSTRAINT artikel_oordeel_reden_lengte CHECK (length(reden) BETWEEN 1 AND 1000);
ALTER TABLE artikel_gebruik ADD CONSTRAINT artikel_gebruik_positief CHECK (gelezen >= 0 AND genoeg >= 0 AND afgevangen >= 0);
ALTER TABLE zoekmis
  ADD CONSTRAINT zoekmis_status_lijst CHECK (status IN ('open','opgelost','niet_nodig')),
  ADD CONSTRAINT zoekmis_tekst_lengte CHECK (length(tekst) BETWEEN 3 AND 80),
  ADD CONSTRAINT zoekmis_aantal_positief CHECK (aantal >= 1),
  ADD CONSTRAINT zoekmis_opgelost_heel CHECK ((status = 'opgelost') = (artikel_id IS NOT NULL));
CREATE INDEX zoekmis_open ON zoekmis (aantal DESC, laatst_op DESC, tekst) WHERE status = 'open';

-- An article is found by the words of its live text; a version that does not grow, another code or a missing version is refused.
CREATE FUNCTION artikel_bewaak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.versie <= OLD.versie THEN
      RAISE EXCEPTION 'artikel % verandert zonder hogere versie', OLD.code USING ERRCODE = 'check_violation', CONSTRAINT = 'artikel_versie_groeit';
    END IF;
    IF NEW.code <> OLD.code THEN
      RAISE EXCEPTION 'de code van een artikel staat vast' USING ERRCODE = 'check_violation', CONSTRAINT = 'artikel_code_vast';
    END IF;
  END IF;
  IF NEW.live IS NOT NULL AND NOT EXISTS (SELECT 1 FROM artikel_versie WHERE artikel_id = NEW.id AND nummer = NEW.live) THEN
    RAISE EXCEPTION 'versie % van artikel % bestaat niet', NEW.live, NEW.code USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'artikel_live_bestaat';
  END IF;
  NEW.zoek := setweight(to_tsvector('dutch', NEW.zoek_kop), 'A') || setweight(to_tsvector('dutch', NEW.zoek_tekst), 'D');
  RETURN NEW;
END $$;
CREATE TRIGGER artikel_bewaak BEFORE INSERT OR UPDATE ON artikel FOR EACH ROW EXECUTE FUNCTION artikel_bewaak();
CREATE TRIGGER artikel_versie_vast BEFORE UPDATE OR DELETE ON artikel_versie FOR EACH ROW EXECUTE FUNCTION historie_staat_vast();
CREATE TRIGGER artikel_versie_niet_legen BEFORE TRUNCATE ON artikel_versie FOR EACH STATEMENT EXECUTE FUNCTION historie_staat_vast();
