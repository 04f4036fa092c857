-- The record: one chain that only grows. What is hashed: head, submission, result. The columns behind them are for
-- searching only; "parindex audit verify" holds them against the head.
create table chain (
    number bigint primary key check (number > 0),
    previous text not null unique check (length(previous) = 64),
    hash text not null unique check (length(hash) = 64),
    head bytea not null,
    submission bytea not null,
    result bytea not null,
    id text not null unique,
    kind text not null,
    pack text not null,
    unit text,
    stage text,
    key_caller text,
    key_text text,
    unique (key_caller, key_text)
);
create index chain_by_kind on chain (kind, number);
create index chain_by_pack on chain (kind, pack, unit, number);
create index chain_by_unit on chain (unit, number) where unit is not null;

-- Who appends holds this row until the transaction ends: one end of the chain, however many replicas.
create table chain_lock (
    name text primary key
);
insert into chain_lock (name) values ('chain');

-- Signatures over the state of the chain; with several replicas each signs with a key of its own.
create table checkpoint (
    number bigint not null,
    hash text not null,
    at text not null,
    public_key text not null,
    signature text not null,
    primary key (number, public_key, at)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the record only grows: no row is changed or deleted';
end;
$$;
create trigger chain_only_grows before update or delete or truncate on chain
    for each statement execute function refuse_change();
create trigger checkpoint_only_grows before update or delete or truncate on checkpoint
    for each statement execute function refuse_change();
