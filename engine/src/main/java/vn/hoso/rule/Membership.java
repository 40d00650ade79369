package vn.hoso.rule;

/** Whether the person a dossier is about is a member of the Party, as letters address him. */
public enum Membership {
  /** Not by this procedure, or it is not known: ông, bà. */
  NONE,
  /** Once the decision says yes: quần chúng before, đồng chí after. */
  BY_DECISION,
  /** From the start: đồng chí. */
  ALREADY
}
