-- Keys of callers: never the key, only a slow hash of its secret. Times are UTC, to the second.
create table api_key (
    id text primary key,
    name text not null,
    role text not null,
    unit_id text,
    index_name text,
    hash text not null,
    created text not null,
    expires text not null,
    revoked text,
    last_used text
);
-- People who signed in, by the SHA-256 of the token that only their browser has; without a key: by the sign-in link.
create table session (
    digest text primary key,
    key_id text references api_key (id),
    created text not null,
    expires text not null
);
