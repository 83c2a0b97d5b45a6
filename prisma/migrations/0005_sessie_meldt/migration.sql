-- Who may hear what can change while a page is open. Every commit that ends a sessie or changes a role, a team or an
-- account wakes the open streams, which then look for themselves who may stay; nothing is sent along.
CREATE FUNCTION sessie_meld() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('sessie', '');
  RETURN NULL;
END $$;
CREATE TRIGGER sessie_meld AFTER UPDATE OF beeindigd_op OR DELETE ON sessie FOR EACH STATEMENT EXECUTE FUNCTION sessie_meld();
CREATE TRIGGER persoon_meld AFTER UPDATE OF actief ON persoon FOR EACH STATEMENT EXECUTE FUNCTION sessie_meld();
CREATE TRIGGER persoon_rol_meld AFTER INSERT OR UPDATE OR DELETE ON persoon_rol FOR EACH STATEMENT EXECUTE FUNCTION sessie_meld();
CREATE TRIGGER persoon_team_meld AFTER INSERT OR UPDATE OR DELETE ON persoon_team FOR EACH STATEMENT EXECUTE FUNCTION sessie_meld();
