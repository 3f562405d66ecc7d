-- In which years items are reported on: every other year, or until one.

CREATE TABLE schedule (
    plan_id BIGINT NOT NULL REFERENCES plan,
    item    BIGINT NOT NULL,
    from_   INTEGER NOT NULL,
    every   INTEGER NOT NULL,
    last_   INTEGER NOT NULL,
    reason  VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, item)
);
