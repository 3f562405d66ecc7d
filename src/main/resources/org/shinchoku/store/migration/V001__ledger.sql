-- One row that says: this file is a ledger.
CREATE TABLE ledger (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    created TIMESTAMP NOT NULL
);
