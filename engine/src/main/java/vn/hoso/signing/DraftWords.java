package vn.hoso.signing;

import com.samskivert.mustache.Mustache;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoso.document.SignatureBlock;
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
   * @param signature for whom it is signed
   * @param opener to whom it goes
   */
  record Draft(
      PaperHeading heading,
      String symbol,
      List<String> lines,
      SignatureBlock signature,
      String opener) {}

  private final PaperAtHand papers;
  private final PaperHeadings headings;
  private final Procedures procedures;

  DraftWords(PaperAtHand papers, PaperHeadings headings, Procedures procedures) {
    this.papers = papers;
    this.headings = headings;
    this.procedures = procedures;
  }

  /**
   * @param written what the steps wrote, as far as who drafts may read it; the last run counts
   */
  Draft of(DossierState dossier, IssuedPaper paper, String words, List<StepContent> written) {
    DossierState.Seat issuer = papers.issuer(dossier, paper);
    String body = PaperSignature.body(paper, issuer);
    String opener = opener(dossier);
    Map<String, Object> known = new HashMap<>(steps(dossier, written));
    procedure(dossier).dates().forEach(fact -> known.put(fact.name(), NO_DAY));
    dossier.facts().forEach(fact -> known.put(fact.name(), DayText.of(fact.date())));
    known.put("person", dossier.about());
    known.put("opener", opener);
    known.put("cell", opener);
    known.put("unit", units(dossier));
    known.put("body", body);
    known.put("bodyUpper", body.toUpperCase(VI));
    String text =
        Mustache.compiler().escapeHTML(false).defaultValue(NOTHING).compile(words).execute(known);
    return new Draft(
        headings.of(issuer.unitId()),
        paper.symbol(),
        text.lines().filter(line -> !line.isBlank()).toList(),
        PaperSignature.block(paper, issuer),
        opener);
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

  /** By part in small letters: {@code unit.room}. */
  private Map<String, String> units(DossierState dossier) {
    Map<String, String> units = new HashMap<>();
    dossier
        .seats()
        .forEach(seat -> units.putIfAbsent(seat.part().toLowerCase(Locale.ROOT), seat.unitName()));
    return units;
  }

  private static String opener(DossierState dossier) {
    return dossier.seats().stream()
        .filter(seat -> seat.capacity() == PartCapacity.OPENER)
        .map(DossierState.Seat::unitName)
        .findFirst()
        .orElseThrow();
  }
}
