-- What is left of the limits of the throttle, shared by all nodes. An id is a digest of limit and key: no name, code or
-- address stands here. The state is the library's own, unlogged since a crash may forget it.
create unlogged table hoso.throttle_bucket (
  id bytea primary key,
  state bytea,
  expires_at bigint
);
create index throttle_bucket_expiry on hoso.throttle_bucket (expires_at);
