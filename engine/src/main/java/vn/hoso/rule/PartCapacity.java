package vn.hoso.rule;

import vn.hoso.shared.Text;

/**
 * What a body is to a dossier, whatever a procedure calls it. Code asks for one of these, never for
 * the name of a part.
 */
public enum PartCapacity {
  /** Opens the dossier and hands it in. */
  OPENER("Nơi lập hồ sơ", "The body that opens the dossier"),
  /** Considers it on the way and proposes, or does not. */
  ENDORSER("Cấp xem xét, đề nghị", "A body that endorses it"),
  /** Takes it in and gives back the result. */
  INTAKE("Bộ phận tiếp nhận", "Intake office"),
  APPRAISER("Cơ quan thẩm định", "Appraising office"),
  DECIDER("Cấp có thẩm quyền quyết định", "Deciding body"),
  /** Is asked for its opinion. */
  CONSULTED("Nơi được xin ý kiến", "A body that is consulted"),
  /** Takes over what was decided. */
  RECEIVER("Nơi nhận", "The receiving body");

  private final Text label;

  PartCapacity(String vi, String en) {
    this.label = new Text(vi, en);
  }

  public Text label() {
    return label;
  }

  /** The offices that receive, appraise and decide: those below wait for their answer. */
  public boolean office() {
    return this == INTAKE || this == APPRAISER || this == DECIDER;
  }
}
