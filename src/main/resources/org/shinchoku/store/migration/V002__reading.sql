-- How the files that plans came from were read, for the next file of the same shape.
CREATE TABLE reading (
    plan_id BIGINT NOT NULL REFERENCES plan,
    id      BIGINT NOT NULL,
    source  VARCHAR NOT NULL,
    tables  VARCHAR NOT NULL,
    lines   VARCHAR NOT NULL,
    tabs    VARCHAR NOT NULL,
    PRIMARY KEY (plan_id, id)
);
