package vn.hoso.dossier;

/**
 * Why a decision is cancelled. The papers are named by the list of 104 types; which ground leads to
 * which paper is assumed.
 */
public enum CancellationGround {
  WRONG_PERSON("Sai đối tượng", "The wrong person"),
  WRONG_STANDARD("Không đủ tiêu chuẩn, điều kiện", "Standards or conditions not met"),
  WRONG_PROCEDURE("Sai thủ tục, thẩm quyền", "Wrong procedure or deciding body");

  private final String vi;
  private final String en;

  CancellationGround(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  public String vi() {
    return vi;
  }

  public String en() {
    return en;
  }
}
