-- A lead may take back what they asked of someone. The row stays, so that its form, sent again, does not ask anew, and the
-- link in its mails still says that no reminder will come.

ALTER TABLE assignments ADD COLUMN withdrawn_at INTEGER;
