package vn.hoso.signing;

import com.samskivert.mustache.Mustache;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierState;
import vn.hoso.dossier.StepContent;
import vn.hoso.paper.PaperHeading;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.procedure.IssuedPaper;
import vn.hoso.procedure.PartCapacity;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.DayText;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitKind;

/** Fills the words of the procedure in with what the dossier knows. */
@Component
class DraftWords {

  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final String NO_DAY = "…/…/……";
  private static final String NOTHING = "………";

  /**
   * A draft as words.
   *
   * @param lines with the marks of the procedure's text
   * @param body in whose name it is signed, in capitals
   */
  record Draft(PaperHeading heading, String symbol, List<String> lines, String body, String cell) {}

  private final PaperHeadings headings;
  private final Procedures procedures;

  DraftWords(PaperHeadings headings, Procedures procedures) {
    this.headings = headings;
    this.procedures = procedures;
  }

  /**
   * @param written what the steps wrote, as far as who drafts may read it; the last run counts
   */
  Draft of(DossierState dossier, IssuedPaper paper, String words, List<StepContent> written) {
    DossierState.Seat issuer = PaperAtHand.issuer(dossier);
    String body = body(issuer);
    String cell = unit(dossier, PartCapacity.OPENER);
    Map<String, Object> known = new HashMap<>(steps(dossier, written));
    procedure(dossier).dates().forEach(fact -> known.put(fact.name(), NO_DAY));
    dossier.facts().forEach(fact -> known.put(fact.name(), DayText.of(fact.date())));
    known.put("person", dossier.about());
    known.put("cell", cell);
    known.put("body", body);
    known.put("bodyUpper", body.toUpperCase(VI));
    String text =
        Mustache.compiler().escapeHTML(false).defaultValue(NOTHING).compile(words).execute(known);
    return new Draft(
        headings.of(issuer.unitId()),
        paper.symbol(),
        text.lines().filter(line -> !line.isBlank()).toList(),
        body.toUpperCase(VI),
        cell);
  }

  /** By step, then by field: {@code resolveCell.resolutionNumber}. */
  private Map<String, Object> steps(DossierState dossier, List<StepContent> written) {
    Map<String, Map<String, Object>> all = new HashMap<>();
    procedure(dossier).steps().forEach(step -> all.put(step.id(), new HashMap<>()));
    for (StepContent content : written) {
      Map<String, Object> fields = new HashMap<>();
      content.fields().forEach(field -> fields.put(field.name(), field.value().vi()));
      if (content.outcome() != null) {
        fields.put("outcome", content.outcome().vi());
      }
      fields.put(
          "completedOn",
          DayText.of(LocalDate.ofInstant(content.step().completedAt(), HosoClock.ZONE)));
      all.put(content.step().stepId(), fields);
    }
    return Map.copyOf(all);
  }

  private Procedure procedure(DossierState dossier) {
    return procedures.revision(dossier.revisionId()).procedure();
  }

  private static String body(DossierState.Seat issuer) {
    return issuer.unitKind() == UnitKind.PROVINCE
        ? "Ban Thường vụ Tỉnh ủy"
        : "Ban Thường vụ " + issuer.unitName();
  }

  private static String unit(DossierState dossier, PartCapacity capacity) {
    return dossier.seats().stream()
        .filter(seat -> seat.capacity() == capacity)
        .map(DossierState.Seat::unitName)
        .findFirst()
        .orElse("chi bộ");
  }
}
