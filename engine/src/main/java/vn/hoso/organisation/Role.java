package vn.hoso.organisation;

/** What the holder of a position does in the procedures. */
public enum Role {
  SECRETARY(Reach.SUBTREE),
  STANDING_COMMITTEE(Reach.SUBTREE),
  INTAKE_CLERK(Reach.UNIT),
  APPRAISER(Reach.UNIT),
  UNIT_HEAD(Reach.SUBTREE),
  PROCEDURE_ADMIN(Reach.NONE),
  SYSTEM_ADMIN(Reach.NONE);

  private final Reach reach;

  Role(Reach reach) {
    this.reach = reach;
  }

  /** How far this role lets its holder see. */
  public Reach reach() {
    return reach;
  }
}
