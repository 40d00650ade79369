package vn.hoso.procedure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.Anchor;
import vn.hoso.rule.Anchor.Level;
import vn.hoso.rule.Cancellation;
import vn.hoso.rule.Condition;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.Moving;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitDuty;

/** What folders meant that were written before they declared it: their dossiers go on. */
final class Undeclared {

  static final List<Part> PARTS =
      List.of(
          part("CELL", "Chi bộ", "Cell", PartCapacity.OPENER, level(Level.OPENER)),
          optional(
              part(
                  "SECTION",
                  "Đảng ủy bộ phận",
                  "Section committee",
                  PartCapacity.ENDORSER,
                  level(Level.SECTION))),
          optional(
              part(
                  "GRASSROOTS",
                  "Đảng ủy cơ sở",
                  "Grassroots committee",
                  PartCapacity.ENDORSER,
                  level(Level.GRASSROOTS))),
          part(
              "INTAKE",
              "Bộ phận tiếp nhận",
              "Intake office",
              PartCapacity.INTAKE,
              new Anchor(null, "appraiser", UnitDuty.INTAKE)),
          part(
              "APPRAISER",
              "Bộ phận thẩm định",
              "Appraisal office",
              PartCapacity.APPRAISER,
              new Anchor(null, "appraiser", UnitDuty.APPRAISAL)),
          part(
              "DECIDER",
              "Cấp có thẩm quyền quyết định",
              "Deciding body",
              PartCapacity.DECIDER,
              new Anchor(null, "decider", null)));

  /** What the facts of those folders follow from. */
  private static final Map<String, Condition> FOLLOWS =
      Map.of(
          "sectionCommitteeExists", Condition.parse("section"),
          "committeeIsDecider", Condition.parse("not grassrootsResolution"));

  /** By this name their gateways ask whether there is a section committee. */
  static final NamedFact SECTION_APPRAISAL =
      new NamedFact(
          "sectionAppraisal",
          new Text("Có đảng ủy bộ phận", "There is a section committee"),
          NamedFact.Origin.ROUTE,
          Condition.parse("section"),
          null,
          false);

  static final Moving MOVING =
      new Moving("applicantMoved", "Công cụ số hóa hồ sơ đảng viên", Confidence.SOURCED);

  static final Cancellation CANCELLATION =
      new Cancellation(
          "decisionCancelled",
          List.of(
              ground("WRONG_PERSON", "Kết nạp sai đối tượng", "Not a person who may be admitted"),
              ground(
                  "WRONG_STANDARD",
                  "Kết nạp người không đủ tiêu chuẩn, điều kiện",
                  "Standards or conditions not met"),
              ground(
                  "WRONG_PROCEDURE",
                  "Kết nạp sai thủ tục, thẩm quyền",
                  "Wrong procedure or deciding body")),
          "Công cụ số hóa hồ sơ đảng viên",
          Confidence.ASSUMED);

  /** What is produced, by the word of those folders. */
  static final String RESULT = "RESULT";

  private static final String HANDING_IN = "submitDossier";

  /** The steps they called by the stage whose papers are due there. */
  private static final Map<String, String> STAGES =
      Map.of("SUBMISSION", HANDING_IN, "AFTER_CEREMONY", "completeMemberFile");

  /** Where papers are due in a model that does not say it at all. */
  private static final Set<String> DUE = Set.of(HANDING_IN, "supplyDocuments");

  private static final Map<String, SigningStage> SIGNING =
      Map.of(
          "draft-paper", SigningStage.DRAFT,
          "initial-paper", SigningStage.INITIAL,
          "sign-paper", SigningStage.SIGN,
          "number-paper", SigningStage.NUMBER,
          "issue-paper", SigningStage.ISSUE);

  private Undeclared() {}

  /** The step a paper is needed at; null for what is produced. */
  static @Nullable String step(@Nullable String said) {
    return said == null || said.equals(RESULT) ? null : STAGES.getOrDefault(said, said);
  }

  /** Whether its papers are told by stages instead of steps. */
  static boolean staged(ProcedureFile file) {
    return file.documents() != null
        && file.documents().stream()
            .filter(Objects::nonNull)
            .anyMatch(each -> isStage(each.neededAt()));
  }

  static boolean isStage(@Nullable String said) {
    return said != null && (said.equals(RESULT) || STAGES.containsKey(said));
  }

  static List<Step> papersDue(List<Step> steps) {
    boolean declared =
        steps.stream().anyMatch(each -> each.papersDue().stream().anyMatch(STAGES::containsKey));
    return steps.stream().map(each -> each.asking(due(each, declared))).toList();
  }

  private static List<String> due(Step step, boolean declared) {
    if (declared) {
      return step.papersDue().stream().filter(STAGES::containsKey).map(STAGES::get).toList();
    }
    return DUE.contains(step.id()) ? List.of(HANDING_IN) : List.of();
  }

  private static Cancellation.Ground ground(String name, String vi, String en) {
    return new Cancellation.Ground(name, new Text(vi, en));
  }

  /** A refusal was told by the name of its outcome. */
  static IssuedPaper issued(IssuedPaper paper) {
    return paper.refusing(paper.outcome().equals("refused"));
  }

  /** What a step of the signing was for was told by the name of its form. */
  static @Nullable SigningStage signing(String form) {
    return SIGNING.get(form);
  }

  static NamedFact following(NamedFact fact) {
    return new NamedFact(
        fact.name(), fact.label(), fact.origin(), FOLLOWS.get(fact.name()), null, fact.ahead());
  }

  private static Part part(
      String name, String vi, String en, PartCapacity capacity, Anchor anchor) {
    return new Part(name, new Text(vi, en), capacity, anchor, false);
  }

  private static Part optional(Part part) {
    return new Part(part.name(), part.label(), part.capacity(), part.anchor(), true);
  }

  private static Anchor level(Level level) {
    return new Anchor(level, null, null);
  }
}
