-- An open edition goes on with another version of its questionnaire.
INSERT INTO site_act_kinds (kind) VALUES ('edition-moved');
