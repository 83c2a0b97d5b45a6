-- A quarter of what a melding takes on disk was indexes. An index on the melding (or klok) alone stores its key once for all
-- rows of that melding; the handful of rows is sorted while reading. What most rows leave empty is indexed where it is filled.
DROP INDEX gebeurtenis_melding_id_id_idx;
CREATE INDEX gebeurtenis_melding_id_idx ON gebeurtenis (melding_id);
DROP INDEX gebeurtenis_onderwerp_soort_onderwerp_id_id_idx;
CREATE INDEX gebeurtenis_onderwerp ON gebeurtenis (onderwerp_soort, onderwerp_id, id) WHERE onderwerp_soort IS NOT NULL;
DROP INDEX klokgebeurtenis_klok_id_id_idx;
CREATE INDEX klokgebeurtenis_klok_id_idx ON klokgebeurtenis (klok_id);
DROP INDEX klok_opdracht_id_idx;
CREATE INDEX klok_opdracht ON klok (opdracht_id) WHERE opdracht_id IS NOT NULL;
-- No query asks by the moment of the last change, and it made every change of a melding touch all of its indexes.
DROP INDEX melding_gewijzigd;
