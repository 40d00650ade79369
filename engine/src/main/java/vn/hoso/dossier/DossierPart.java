package vn.hoso.dossier;

/** The parts units play in a dossier. Steps name a part, the dossier knows its unit. */
public enum DossierPart {
  CELL("Chi bộ lập hồ sơ", "Cell"),
  SECTION("Đảng ủy bộ phận", "Section committee"),
  GRASSROOTS("Đảng ủy cơ sở", "Grassroots committee"),
  INTAKE("Bộ phận tiếp nhận", "Intake"),
  APPRAISER("Cơ quan thẩm định", "Appraiser"),
  DECIDER("Cấp có thẩm quyền quyết định", "Deciding body");

  private final String vi;
  private final String en;

  DossierPart(String vi, String en) {
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
