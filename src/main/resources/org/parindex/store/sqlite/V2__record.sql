-- The record: one chain that only grows. What is hashed: head, submission, result. The columns behind them are for
-- searching only; "parindex audit verify" holds them against the head.
create table chain (
    number integer primary key check (number > 0),
    previous text not null check (length(previous) = 64),
    hash text not null unique check (length(hash) = 64),
    head blob not null,
    submission blob not null,
    result blob not null,
    id text not null unique,
    kind text not null,
    pack text not null,
    unit text,
    stage text,
    key_caller text,
    key_text text,
    unique (previous),
    unique (key_caller, key_text)
) strict;
create index chain_by_kind on chain (kind, number);
create index chain_by_pack on chain (kind, pack, unit, number);
create index chain_by_unit on chain (unit, number) where unit is not null;

-- Signatures over the state of the chain; with several replicas each signs with a key of its own.
create table checkpoint (
    number integer not null,
    hash text not null,
    at text not null,
    public_key text not null,
    signature text not null,
    primary key (number, public_key, at)
) strict;

create trigger chain_keeps_rows before delete on chain begin
    select raise(abort, 'the record only grows: no row is deleted');
end;
create trigger chain_keeps_values before update on chain begin
    select raise(abort, 'the record only grows: no row is changed');
end;
create trigger checkpoint_keeps_rows before delete on checkpoint begin
    select raise(abort, 'the record only grows: no row is deleted');
end;
create trigger checkpoint_keeps_values before update on checkpoint begin
    select raise(abort, 'the record only grows: no row is changed');
end;
