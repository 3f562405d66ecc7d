-- Until when a section is to correct what was sent back to it. Null stands for no such day.

ALTER TABLE return_ ADD COLUMN correct_by DATE;
