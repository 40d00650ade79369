package vn.hoso.procedure;

/** What is done to a paper at a step of the shared signing. */
public enum SigningStage {
  /** Its words are written. */
  DRAFT,
  /** The draft is looked through and initialled. */
  INITIAL,
  SIGN,
  /** The clerk gives the number. */
  NUMBER,
  ISSUE
}
