package vn.hoso.signing;

import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierPart;
import vn.hoso.dossier.DossierState;
import vn.hoso.paper.PaperHeading;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.procedure.IssuedPaper;
import vn.hoso.shared.DayText;
import vn.hoso.unit.UnitKind;

/** Fills the words of the procedure in with what the dossier knows. */
@Component
class DraftWords {

  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final String NO_DAY = "…/…/……";

  /**
   * A draft as words.
   *
   * @param lines with the marks of the procedure's text
   * @param body in whose name it is signed, in capitals
   */
  record Draft(PaperHeading heading, String symbol, List<String> lines, String body, String cell) {}

  private final PaperHeadings headings;

  DraftWords(PaperHeadings headings) {
    this.headings = headings;
  }

  Draft of(DossierState dossier, IssuedPaper paper, String words) {
    DossierState.Seat issuer = PaperAtHand.issuer(dossier);
    String body = body(issuer);
    String cell = unit(dossier, DossierPart.CELL);
    Map<String, String> known = new HashMap<>();
    dossier.facts().forEach(fact -> known.put(fact.name(), DayText.of(fact.date())));
    known.put("person", dossier.subjects().get(0).fullName());
    known.put("cell", cell);
    known.put("body", body);
    known.put("bodyUpper", body.toUpperCase(VI));
    String text =
        Mustache.compiler().escapeHTML(false).defaultValue(NO_DAY).compile(words).execute(known);
    return new Draft(
        headings.of(issuer.unitId()),
        paper.symbol(),
        text.lines().filter(line -> !line.isBlank()).toList(),
        body.toUpperCase(VI),
        cell);
  }

  private static String body(DossierState.Seat issuer) {
    return issuer.unitKind() == UnitKind.PROVINCE
        ? "Ban Thường vụ Tỉnh ủy"
        : "Ban Thường vụ " + issuer.unitName();
  }

  private static String unit(DossierState dossier, DossierPart part) {
    return dossier.seats().stream()
        .filter(seat -> seat.part() == part)
        .map(DossierState.Seat::unitName)
        .findFirst()
        .orElse("chi bộ");
  }
}
