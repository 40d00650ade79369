package vn.hoso.document;

/** What lies in the folder: the paper itself or a copy of it. */
public enum CopyKind {
  /** Bản chính. */
  ORIGINAL,
  /** Bản sao. */
  COPY,
  /** Bản sao y. */
  CERTIFIED_COPY
}
