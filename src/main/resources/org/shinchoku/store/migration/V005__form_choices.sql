-- What can be chosen of a form besides. Null stands for the usual, also in forms that were there before.

ALTER TABLE form ADD COLUMN margins  VARCHAR;
ALTER TABLE form ADD COLUMN meeting  VARCHAR;
ALTER TABLE form ADD COLUMN held     VARCHAR;
ALTER TABLE form ADD COLUMN as_of    VARCHAR;
ALTER TABLE form ADD COLUMN notes    VARCHAR;
ALTER TABLE form ADD COLUMN levels   VARCHAR;
ALTER TABLE form ADD COLUMN names    VARCHAR(16);
ALTER TABLE form ADD COLUMN reposts  VARCHAR(16);
ALTER TABLE form ADD COLUMN colours  VARCHAR(16);
ALTER TABLE form ADD COLUMN opinions VARCHAR(16);
ALTER TABLE form ADD COLUMN counting VARCHAR(16);
ALTER TABLE form ADD COLUMN below    VARCHAR(16);
ALTER TABLE form ADD COLUMN words    VARCHAR;
