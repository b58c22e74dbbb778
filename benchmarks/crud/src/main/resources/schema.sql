CREATE TABLE api_key (
    digest text PRIMARY KEY,
    organization text NOT NULL
);

CREATE TABLE blueprint (
    id text PRIMARY KEY,
    organization text NOT NULL,
    name text NOT NULL
);

CREATE TABLE question (
    blueprint_id text NOT NULL REFERENCES blueprint,
    position int NOT NULL,
    node text NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (blueprint_id, position)
);

CREATE TABLE interview_run (
    id text PRIMARY KEY,
    organization text NOT NULL,
    blueprint_id text NOT NULL,
    status text NOT NULL,
    answered int NOT NULL,
    entries int NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL
);
CREATE INDEX newest_runs ON interview_run (organization, created_at DESC);

CREATE TABLE transcript_entry (
    run_id text NOT NULL,
    position int NOT NULL,
    role text NOT NULL,
    node text NOT NULL,
    content text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (run_id, position)
);

CREATE TABLE done_request (
    id text PRIMARY KEY,
    fingerprint text NOT NULL,
    run_id text NOT NULL,
    version bigint NOT NULL,
    at timestamptz NOT NULL
);
