package vn.hoso.paper;

/**
 * The heading of an official paper (form of Party papers: 05-HD/VPTW).
 *
 * @param superiorUnit first line, the body above the issuer, for example "Tỉnh ủy Đông Giang";
 *     nullable
 * @param issuingUnit second line, for example "Ban Tổ chức Tỉnh ủy"
 * @param place where it is issued, for example "Đông Giang"
 */
public record PaperHeading(String superiorUnit, String issuingUnit, String place) {

  /** Under "Tỉnh ủy Đông Giang" the heading says "Ban Tổ chức", not again of whom. */
  String shortIssuer() {
    boolean repeated =
        superiorUnit != null
            && superiorUnit.startsWith("Tỉnh ủy")
            && issuingUnit.endsWith(" Tỉnh ủy");
    return repeated
        ? issuingUnit.substring(0, issuingUnit.length() - " Tỉnh ủy".length())
        : issuingUnit;
  }
}
