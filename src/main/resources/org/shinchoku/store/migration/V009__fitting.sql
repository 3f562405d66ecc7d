-- Whether a form is made smaller where its columns are wider than its paper. Null stands for the usual.

ALTER TABLE form ADD COLUMN fitting VARCHAR(16);
