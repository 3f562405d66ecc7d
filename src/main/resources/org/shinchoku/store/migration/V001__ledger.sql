-- Names end in an underscore where the word is reserved in H2 or PostgreSQL.
-- A year of 0 stands for none, and so does an id of 0. Lists are JSON.

-- One row that says: this file is a ledger, and which.
CREATE TABLE ledger (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    id      VARCHAR(36) NOT NULL,
    created TIMESTAMP WITH TIME ZONE NOT NULL
);

-- The journal. The digest is that of the plan's rows after the entry; the checksum that of the entry's line in the
-- edit journal beside the ledger.
CREATE TABLE entry (
    number   BIGINT PRIMARY KEY,
    plan_id  BIGINT NOT NULL,
    at_      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    who      VARCHAR NOT NULL,
    what     VARCHAR NOT NULL,
    act      VARCHAR(8) NOT NULL,
    target   BIGINT NOT NULL,
    digest   BIGINT NOT NULL,
    checksum INTEGER NOT NULL
);

CREATE TABLE change (
    number   BIGINT NOT NULL REFERENCES entry,
    position INTEGER NOT NULL,
    kind     VARCHAR(16) NOT NULL,
    before   VARCHAR,
    after    VARCHAR,
    PRIMARY KEY (number, position)
);

-- One table for each kind of row, one column for each of its components.
CREATE TABLE plan (
    plan_id BIGINT PRIMARY KEY,
    id      BIGINT NOT NULL,
    title   VARCHAR NOT NULL,
    office  VARCHAR NOT NULL,
    from_   INTEGER NOT NULL,
    to_     INTEGER NOT NULL,
    CHECK (id = plan_id)
);

CREATE TABLE level (
    plan_id BIGINT NOT NULL REFERENCES plan,
    id      BIGINT NOT NULL,
    depth   INTEGER NOT NULL,
    name    VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE item (
    plan_id  BIGINT NOT NULL REFERENCES plan,
    id       BIGINT NOT NULL,
    parent   BIGINT NOT NULL,
    level    BIGINT NOT NULL,
    order_   BIGINT NOT NULL,
    number   VARCHAR NOT NULL,
    label    VARCHAR NOT NULL,
    repost   BOOLEAN NOT NULL,
    original BIGINT NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE field (
    plan_id BIGINT NOT NULL REFERENCES plan,
    id      BIGINT NOT NULL,
    level   BIGINT NOT NULL,
    order_  BIGINT NOT NULL,
    name    VARCHAR NOT NULL,
    kind    VARCHAR(16) NOT NULL,
    yearly  BOOLEAN NOT NULL,
    years   VARCHAR NOT NULL,
    timing  VARCHAR(16) NOT NULL,
    filler  VARCHAR(16) NOT NULL,
    scale   BIGINT NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE scale (
    plan_id BIGINT NOT NULL REFERENCES plan,
    id      BIGINT NOT NULL,
    name    VARCHAR NOT NULL,
    basis   BIGINT NOT NULL,
    steps   VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE value_ (
    plan_id    BIGINT NOT NULL REFERENCES plan,
    item       BIGINT NOT NULL,
    field      BIGINT NOT NULL,
    year_      INTEGER NOT NULL,
    department BIGINT NOT NULL,
    text       VARCHAR NOT NULL,
    origin     VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, item, field, year_, department)
);

CREATE TABLE rating (
    plan_id BIGINT NOT NULL REFERENCES plan,
    item    BIGINT NOT NULL,
    field   BIGINT NOT NULL,
    year_   INTEGER NOT NULL,
    layer   VARCHAR(16) NOT NULL,
    mark    VARCHAR NOT NULL,
    reason  VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, item, field, year_, layer)
);

CREATE TABLE department (
    plan_id    BIGINT NOT NULL REFERENCES plan,
    id         BIGINT NOT NULL,
    parent     BIGINT NOT NULL,
    order_     BIGINT NOT NULL,
    name       VARCHAR NOT NULL,
    from_      INTEGER NOT NULL,
    to_        INTEGER NOT NULL,
    successors VARCHAR NOT NULL,
    aliases    VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE committee (
    plan_id BIGINT NOT NULL REFERENCES plan,
    id      BIGINT NOT NULL,
    name    VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE meeting (
    plan_id   BIGINT NOT NULL REFERENCES plan,
    id        BIGINT NOT NULL,
    committee BIGINT NOT NULL,
    name      VARCHAR NOT NULL,
    day_      DATE,
    year_     INTEGER NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE opinion (
    plan_id BIGINT NOT NULL REFERENCES plan,
    id      BIGINT NOT NULL,
    item    BIGINT NOT NULL,
    meeting BIGINT NOT NULL,
    field   BIGINT NOT NULL,
    order_  BIGINT NOT NULL,
    speaker VARCHAR NOT NULL,
    text    VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE reply (
    plan_id    BIGINT NOT NULL REFERENCES plan,
    id         BIGINT NOT NULL,
    opinion    BIGINT NOT NULL,
    department BIGINT NOT NULL,
    day_       DATE,
    text       VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE inquiry (
    plan_id  BIGINT NOT NULL REFERENCES plan,
    id       BIGINT NOT NULL,
    title    VARCHAR NOT NULL,
    year_    INTEGER NOT NULL,
    fields   VARCHAR NOT NULL,
    due      DATE,
    letter   VARCHAR NOT NULL,
    cut_from BIGINT NOT NULL,
    PRIMARY KEY (plan_id, id)
);

CREATE TABLE return_ (
    plan_id    BIGINT NOT NULL REFERENCES plan,
    inquiry    BIGINT NOT NULL,
    department BIGINT NOT NULL,
    state      VARCHAR(16) NOT NULL,
    sent       DATE,
    received   DATE,
    file       VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, inquiry, department)
);

CREATE TABLE form (
    plan_id    BIGINT NOT NULL REFERENCES plan,
    id         BIGINT NOT NULL,
    name       VARCHAR NOT NULL,
    base       VARCHAR(16) NOT NULL,
    title      VARCHAR NOT NULL,
    number     VARCHAR NOT NULL,
    a3         BOOLEAN NOT NULL,
    landscape  BOOLEAN NOT NULL,
    size       DOUBLE PRECISION NOT NULL,
    spelling   VARCHAR(16) NOT NULL,
    years      VARCHAR NOT NULL,
    columns    VARCHAR NOT NULL,
    department BIGINT NOT NULL,
    PRIMARY KEY (plan_id, id)
);
