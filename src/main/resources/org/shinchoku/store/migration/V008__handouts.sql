-- Sets of handouts, what is marked in them, and when they were handed out. Null stands for the usual, also in forms that were there before.

ALTER TABLE form ADD COLUMN marking  VARCHAR(16);
ALTER TABLE form ADD COLUMN handouts VARCHAR;
ALTER TABLE form ADD COLUMN issues   VARCHAR;
