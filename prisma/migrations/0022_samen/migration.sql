-- A melding that went up in a hoofdmelding can get its own life back; the pairs are those of the transition table.
INSERT INTO melding_overgang (van, naar) VALUES ('geannuleerd','nieuw'),('geannuleerd','in_behandeling');
