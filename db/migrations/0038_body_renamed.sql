-- A body that was given another address: told in the journal of the site, with the address before and the one after.
INSERT INTO site_act_kinds (kind) VALUES ('body-renamed');
