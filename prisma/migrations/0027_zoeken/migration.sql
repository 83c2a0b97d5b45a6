-- What can be found of a melding stands beside it: its rows change all day, and its words then need not be written again.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TEXT SEARCH CONFIGURATION plein (COPY = pg_catalog.dutch);
ALTER TEXT SEARCH CONFIGURATION plein ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;

DROP INDEX melding_zoek;
ALTER TABLE melding DROP COLUMN zoek;
CREATE TABLE "melding_zoek" (
    "melding_id" UUID NOT NULL,
    "ontvangen_op" TIMESTAMPTZ(3) NOT NULL,
    "woorden" tsvector NOT NULL,

    CONSTRAINT "melding_zoek_pkey" PRIMARY KEY ("melding_id")
);
CREATE TABLE "zoekwoord" (
    "woord" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "zoekwoord_pkey" PRIMARY KEY ("woord")
);
ALTER TABLE zoekwoord ADD CONSTRAINT zoekwoord_aantal_positief CHECK (aantal >= 1), ADD CONSTRAINT zoekwoord_woord_lengte CHECK (length(woord) BETWEEN 1 AND 2046);

-- Who and where stand in it as a sign that no text can hold: a new name needs no new words.
CREATE FUNCTION zoek_teken(id uuid) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT '@' || right(id::text, 12) $$;
-- Small letters without accents: how names are compared with what somebody types. Immutable as long as nobody changes the rules of unaccent.
CREATE FUNCTION zoek_kaal(tekst text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, tekst)) $$;

-- A: subject. B: what the klant told. C: what desk and klant wrote. D: what stays inside. Signs have no letter.
CREATE FUNCTION melding_zoek_begin(m melding) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT setweight(to_tsvector('public.plein'::regconfig, m.onderwerp), 'A')
    || setweight(to_tsvector('public.plein'::regconfig, left(m.omschrijving, 12000) || ' ' || COALESCE(m.plaats_tekst, '') || ' ' || COALESCE(m.contact_naam, '')), 'B')
    || array_to_tsvector(array_remove(ARRAY[zoek_teken(m.melder_id), zoek_teken(m.voor_persoon_id)], NULL)
      || ARRAY(SELECT zoek_teken(plek) FROM locatie l, unnest(l.pad_ids) plek WHERE l.id = m.locatie_id))
$$;
-- The words of a melding in one piece. Long conversations keep what was said first: no message may be refused for being one too many.
CREATE FUNCTION melding_zoek_alles(m melding) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT melding_zoek_begin(m)
    || setweight(to_tsvector('public.plein'::regconfig, COALESCE((SELECT left(string_agg(left(b.tekst, 10000), ' ' ORDER BY b.op, b.id), 60000) FROM bericht b WHERE b.melding_id = m.id), '')), 'C')
    || setweight(to_tsvector('public.plein'::regconfig, COALESCE((SELECT left(string_agg(left(n.tekst, 10000), ' ' ORDER BY n.op, n.id), 60000) FROM notitie n WHERE n.melding_id = m.id), '')), 'D')
$$;
CREATE FUNCTION melding_zoek_bouw() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO melding_zoek (melding_id, ontvangen_op, woorden) VALUES (NEW.id, NEW.ontvangen_op, melding_zoek_begin(NEW));
  ELSE
    UPDATE melding_zoek SET ontvangen_op = NEW.ontvangen_op, woorden = melding_zoek_alles(NEW) WHERE melding_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER melding_zoek_nieuw AFTER INSERT ON melding FOR EACH ROW EXECUTE FUNCTION melding_zoek_bouw();
CREATE TRIGGER melding_zoek_anders AFTER UPDATE OF onderwerp, omschrijving, plaats_tekst, locatie_id, melder_id, voor_persoon_id, contact_naam, ontvangen_op ON melding
  FOR EACH ROW WHEN ((OLD.onderwerp, OLD.omschrijving, OLD.plaats_tekst, OLD.locatie_id, OLD.melder_id, OLD.voor_persoon_id, OLD.contact_naam, OLD.ontvangen_op)
    IS DISTINCT FROM (NEW.onderwerp, NEW.omschrijving, NEW.plaats_tekst, NEW.locatie_id, NEW.melder_id, NEW.voor_persoon_id, NEW.contact_naam, NEW.ontvangen_op))
  EXECUTE FUNCTION melding_zoek_bouw();
CREATE FUNCTION melding_zoek_erbij() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE melding_zoek SET woorden = woorden || setweight(to_tsvector('public.plein'::regconfig, left(NEW.tekst, 10000)), TG_ARGV[0]::"char")
    WHERE melding_id = NEW.melding_id AND pg_column_size(woorden) < 100000;
  RETURN NULL;
END $$;
CREATE TRIGGER bericht_zoek_erbij AFTER INSERT ON bericht FOR EACH ROW EXECUTE FUNCTION melding_zoek_erbij('C');
CREATE TRIGGER notitie_zoek_erbij AFTER INSERT ON notitie FOR EACH ROW EXECUTE FUNCTION melding_zoek_erbij('D');
-- A text that was taken back or moved is no longer found where it stood.
CREATE FUNCTION melding_zoek_eraf() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE melding_zoek z SET woorden = melding_zoek_alles(m) FROM melding m WHERE m.id = z.melding_id AND m.id IN (OLD.melding_id, CASE WHEN TG_OP = 'UPDATE' THEN NEW.melding_id END);
  RETURN NULL;
END $$;
CREATE TRIGGER bericht_zoek_weg AFTER DELETE ON bericht FOR EACH ROW EXECUTE FUNCTION melding_zoek_eraf();
CREATE TRIGGER bericht_zoek_anders AFTER UPDATE OF tekst, melding_id ON bericht FOR EACH ROW EXECUTE FUNCTION melding_zoek_eraf();
CREATE TRIGGER notitie_zoek_weg AFTER DELETE ON notitie FOR EACH ROW EXECUTE FUNCTION melding_zoek_eraf();
CREATE TRIGGER notitie_zoek_anders AFTER UPDATE OF tekst, melding_id ON notitie FOR EACH ROW EXECUTE FUNCTION melding_zoek_eraf();

-- What is there already.
INSERT INTO melding_zoek (melding_id, ontvangen_op, woorden) SELECT m.id, m.ontvangen_op, melding_zoek_alles(m) FROM melding m;
INSERT INTO zoekwoord (woord, aantal) SELECT word, ndoc FROM ts_stat('SELECT woorden FROM melding_zoek') WHERE ndoc > 0;
ALTER TABLE "melding_zoek" ADD CONSTRAINT "melding_zoek_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
CREATE INDEX melding_zoek_woorden ON melding_zoek USING gin (woorden) WITH (fastupdate = off);
CREATE INDEX melding_zoek_tijd ON melding_zoek (ontvangen_op DESC, melding_id DESC);
CREATE INDEX zoekwoord_lijkt ON zoekwoord USING gin (woord gin_trgm_ops) WHERE woord ~ '^[a-z]';
-- A number as people say it: the last figures of a telephone number, and a code of a room without its dots.
CREATE INDEX zoekwoord_begin ON zoekwoord (woord text_pattern_ops) WHERE woord ~ '^[a-z]';
CREATE INDEX persoon_naam_kaal ON persoon USING gin (zoek_kaal(naam) gin_trgm_ops);
CREATE INDEX locatie_naam_kaal ON locatie USING gin (zoek_kaal(naam) gin_trgm_ops);
CREATE INDEX persoon_telefoon_eind ON persoon (reverse(regexp_replace(COALESCE(telefoon, ''), '[^0-9]', '', 'g')) text_pattern_ops);
CREATE INDEX locatie_code_kaal ON locatie (translate(lower(code), ' .-_/', ''));
