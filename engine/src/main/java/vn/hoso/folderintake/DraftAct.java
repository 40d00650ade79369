package vn.hoso.folderintake;

/** What whoever looks at a draft may do with it. */
enum DraftAct {
  PUBLISH,
  DISCARD
}
