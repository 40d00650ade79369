package vn.hoso.signing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoso.document.SignatureBlock;
import vn.hoso.document.SigningForm;
import vn.hoso.organisation.Role;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.state.WholeDossier;
import vn.hoso.unit.UnitKind;

/** For whom an issued paper is signed, as the procedure says. */
final class PaperSignature {

  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final String STANDING = "Ban Thường vụ";

  private PaperSignature() {}

  /** The body whose paper it is, by name: "Ban Thường vụ Đảng ủy xã Sơn Hà". */
  static String body(IssuedPaper paper, WholeDossier.Seat issuer) {
    String unit = issuer.unitName();
    if (ofAHead(paper)) {
      return unit;
    }
    String organ = paper.organ() == null ? decides(issuer.unitKind()) : paper.organ();
    if (unit.toLowerCase(VI).startsWith(organ.toLowerCase(VI))) {
      return unit;
    }
    return organ + " " + (issuer.unitKind() == UnitKind.PROVINCE ? "Tỉnh ủy" : unit);
  }

  /** Who decides in such a unit; a cell, a board or a room is meant as a whole. */
  private static String decides(UnitKind kind) {
    return switch (kind) {
      case PROVINCE, COMMITTEE, GRASSROOTS_COMMITTEE, SECTION_COMMITTEE -> STANDING;
      case BOARD, ROOM, CELL -> "";
    };
  }

  /** A body is signed for by its name, the head of an office by his post. */
  static SignatureBlock block(IssuedPaper paper, WholeDossier.Seat issuer) {
    String office = !ofAHead(paper) ? body(paper, issuer) : head(paper, issuer);
    return SignatureBlock.of(form(paper.form()), office, null, null);
  }

  private static String head(IssuedPaper paper, WholeDossier.Seat issuer) {
    String post = paper.organ() == null ? SignatureBlock.head(issuer.unitName()) : paper.organ();
    return post == null ? Role.UNIT_HEAD.label(issuer.unitKind()).vi() : post;
  }

  private static boolean ofAHead(IssuedPaper paper) {
    return paper.form() == IssuedPaper.Form.IN_PLACE || paper.form() == IssuedPaper.Form.HEAD;
  }

  /** Null where the head signs for himself. */
  static @Nullable SigningForm form(IssuedPaper.Form form) {
    return switch (form) {
      case ON_BEHALF -> SigningForm.ON_BEHALF;
      case BY_ORDER -> SigningForm.BY_ORDER;
      case IN_PLACE -> SigningForm.FOR_THE_HEAD;
      case HEAD -> null;
    };
  }
}
