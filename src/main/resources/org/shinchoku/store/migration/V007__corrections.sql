-- When a section was reminded, and what it was asked to correct. Null stands for never and for nothing.

ALTER TABLE return_ ADD COLUMN reminded    VARCHAR;
ALTER TABLE return_ ADD COLUMN sent_back   DATE;
ALTER TABLE return_ ADD COLUMN corrections VARCHAR;
