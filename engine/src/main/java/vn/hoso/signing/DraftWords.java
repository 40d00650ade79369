package vn.hoso.signing;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.clock.Clocks;
import vn.hoso.document.SignatureBlock;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.paper.PaperHeading;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.DayText;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.step.StepContent;

/** Fills the words of the procedure in with what the dossier knows. */
@Component
class DraftWords {

  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final String NO_DAY = "…/…/……";
  private static final String NOTHING = "………";

  /** Beyond it nobody writes a paper for each: one with a list does. */
  private static final int MOST_PAPERS = 500;

  /**
   * A draft as words.
   *
   * @param papers one behind the other: for each item, or the one there is
   * @param annex what goes with it; null for nothing
   */
  record Draft(List<Sheet> papers, @Nullable Annex annex) {}

  /**
   * A paper as words.
   *
   * @param lines with the marks of the procedure's text
   * @param signature for whom it is signed
   * @param opener to whom it goes
   */
  record Sheet(
      PaperHeading heading,
      String symbol,
      List<String> lines,
      SignatureBlock signature,
      String opener) {}

  /**
   * The list that goes with a paper.
   *
   * @param under the paper it goes with, number and day left open
   * @param weights how wide the columns are, one against the other
   */
  record Annex(
      String title,
      String under,
      List<String> columns,
      List<Integer> weights,
      List<List<String>> rows) {}

  private final PaperAtHand papers;
  private final PaperHeadings headings;
  private final Procedures procedures;
  private final PaperItems items;
  private final DossierChanges changes;
  private final Clocks clocks;

  DraftWords(
      PaperAtHand papers,
      PaperHeadings headings,
      Procedures procedures,
      PaperItems items,
      DossierChanges changes,
      Clocks clocks) {
    this.changes = changes;
    this.clocks = clocks;
    this.papers = papers;
    this.headings = headings;
    this.procedures = procedures;
    this.items = items;
  }

  /**
   * @param written what the steps wrote, as far as who drafts may read it; the last run counts
   * @throws SigningProblem SIGNING-009 (422) where it is about no item, or there are too many to
   *     write a paper for each
   */
  Draft of(WholeDossier dossier, IssuedPaper paper, String words, List<StepContent> written) {
    WholeDossier.Seat issuer = papers.issuer(dossier, paper);
    List<Map<String, String>> listed = items.of(dossier.id(), procedure(dossier).items(), paper);
    if (paper.listsItems() && listed.isEmpty()) {
      throw SigningProblem.noItems();
    }
    Map<String, Object> known = known(dossier, paper, issuer, written);
    known.put("itemCount", String.valueOf(listed.size()));
    Template template = Mustache.compiler().escapeHTML(false).defaultValue(NOTHING).compile(words);
    List<Sheet> sheets = new ArrayList<>();
    if (paper.per() == IssuedPaper.Per.DOSSIER) {
      sheets.add(sheet(dossier, paper, issuer, template.execute(known)));
    } else if (listed.size() > MOST_PAPERS) {
      throw SigningProblem.tooManyItems(listed.size(), MOST_PAPERS);
    } else {
      for (Map<String, String> item : listed) {
        known.put("item", item);
        sheets.add(sheet(dossier, paper, issuer, template.execute(known)));
      }
    }
    return new Draft(sheets, AnnexWords.of(paper, PaperSignature.body(paper, issuer), listed));
  }

  private Sheet sheet(
      WholeDossier dossier, IssuedPaper paper, WholeDossier.Seat issuer, String text) {
    return new Sheet(
        headings.of(issuer.unitId()),
        paper.symbol(),
        text.lines().filter(line -> !line.isBlank()).toList(),
        PaperSignature.block(paper, issuer),
        opener(dossier));
  }

  private Map<String, Object> known(
      WholeDossier dossier,
      IssuedPaper paper,
      WholeDossier.Seat issuer,
      List<StepContent> written) {
    String body = PaperSignature.body(paper, issuer);
    Map<String, Object> known = new HashMap<>(steps(dossier, written));
    known.putAll(days(dossier));
    known.put("person", dossier.about());
    known.put("opener", opener(dossier));
    known.put("cell", opener(dossier));
    known.put("unit", units(dossier));
    known.put("asked", asked(dossier));
    known.put("body", body);
    known.put("bodyUpper", body.toUpperCase(VI));
    return known;
  }

  /**
   * The dated facts and what follows from them, as far as they are known; a derived day only to who
   * may read the fact it follows from.
   */
  private Map<String, String> days(WholeDossier dossier) {
    Map<String, String> days = new HashMap<>();
    Procedure procedure = procedure(dossier);
    procedure.dates().forEach(fact -> days.put(fact.name(), NO_DAY));
    dossier.facts().forEach(fact -> days.put(fact.name(), DayText.of(fact.date())));
    if (!procedure.derived().isEmpty()) {
      Map<String, LocalDate> known = clocks.derived(changes.get(dossier.id()));
      procedure
          .derived()
          .forEach(
              day ->
                  days.put(
                      day.name(),
                      NO_DAY.equals(days.get(procedure.rootOf(day.name())))
                              || !known.containsKey(day.name())
                          ? NO_DAY
                          : DayText.of(known.get(day.name()))));
    }
    return days;
  }

  /** By step, then by field, as a draft names them: {@code step.field}. */
  private Map<String, Object> steps(WholeDossier dossier, List<StepContent> written) {
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

  private Procedure procedure(WholeDossier dossier) {
    return procedures.revision(dossier.revisionId()).procedure();
  }

  /** By part in small letters: {@code unit.room}. */
  private Map<String, String> units(WholeDossier dossier) {
    Map<String, String> units = new HashMap<>();
    dossier
        .seats()
        .forEach(seat -> units.putIfAbsent(seat.part().toLowerCase(Locale.ROOT), seat.unitName()));
    return units;
  }

  /** By name of the question: {@code asked.destination}. */
  private static Map<String, String> asked(WholeDossier dossier) {
    Map<String, String> asked = new HashMap<>();
    dossier.answers().forEach((question, answer) -> asked.put(question, answer.said()));
    return asked;
  }

  private static String opener(WholeDossier dossier) {
    return dossier.seats().stream()
        .filter(seat -> seat.capacity() == PartCapacity.OPENER)
        .map(WholeDossier.Seat::unitName)
        .findFirst()
        .orElseThrow();
  }
}
