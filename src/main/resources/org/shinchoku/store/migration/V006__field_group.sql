-- The heading above a field's own, under which it stands with its neighbours. Null stands for none.

ALTER TABLE field ADD COLUMN group_ VARCHAR;
