-- The sheets of the office's own files, as they were when plans were read from them, and their rows.

CREATE TABLE form_sheet (
    plan_id BIGINT NOT NULL REFERENCES plan,
    id      BIGINT NOT NULL,
    form    BIGINT NOT NULL,
    order_  BIGINT NOT NULL,
    name    VARCHAR NOT NULL,
    hidden  BOOLEAN NOT NULL,
    year_   INTEGER NOT NULL,
    columns VARCHAR NOT NULL,
    slots   VARCHAR NOT NULL,
    looks   VARCHAR NOT NULL,
    spots   VARCHAR NOT NULL,
    choices VARCHAR NOT NULL,
    print   VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE form_lines (
    plan_id  BIGINT NOT NULL REFERENCES plan,
    id       BIGINT NOT NULL,
    sheet    BIGINT NOT NULL,
    order_   BIGINT NOT NULL,
    bands    VARCHAR NOT NULL,
    lines    VARCHAR NOT NULL,
    branches VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, id)
);
